namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// The header of a roll-forward whose movements stand under groups between the two balances: <c>项目 期初余额 本期变动金额 期末余额</c> over
/// <c>计提 收回或转回 核销</c>; or with the groups in a line of their own above the names of the balances.
/// </summary>
internal static class SpacedMovementHeader
{
    /// <summary>The header; null where the lines are not of this form.</summary>
    internal static SpacedHeader? Read(List<List<SpacedPiece>> lines, int columns)
    {
        List<List<string>> cells = [.. lines.Select(l => l.Select(p => p.Text).ToList())];
        (List<string> names, List<string> groups) = cells switch
        {
            [var top, _] when Opening(top) is >= 0 and int at && at + 2 < top.Count => ([.. top[..(at + 1)], top[^1]], top[(at + 1)..^1]),
            [var top, var middle, _] when top.TrueForAll(g => !SpacedVocabulary.IsStubHead(g)) && Opening(middle) == middle.Count - 2 => (middle, top),
            _ => ([], new List<string>()),
        };
        if (names.Count < 3)
        {
            return null;
        }

        List<string> leaves = cells[^1];
        if (groups.Count == 0 || leaves.Count < 2 || leaves.Count + 2 < columns || !groups.TrueForAll(SpacedVocabulary.IsMovement))
        {
            return null;
        }

        // 本期增加 and 本期减少 over 计提, 转回 and 核销: what diminishes stands under the second.
        int diminishing = leaves.FindIndex(SpacedVocabulary.IsDecrease);
        return groups is [var increase, var decrease] && SpacedVocabulary.IsDecrease(decrease) && !SpacedVocabulary.IsDecrease(increase) && diminishing > 0
            ? Assemble(names, [.. leaves.Select((leaf, i) => (groups[i < diminishing ? 0 : 1], leaf))], groups)
            : leaves.Count % groups.Count == 0 && leaves.Count / groups.Count >= 2
                ? Assemble(names, [.. leaves.Select((leaf, i) => (groups[i / (leaves.Count / groups.Count)], leaf))], groups)
                : null;
    }

    // The balance at the start, where the one at the end ends the line.
    private static int Opening(List<string> cells)
    {
        int at = cells.FindIndex(SpacedVocabulary.IsOpening);
        return at > 0 && SpacedVocabulary.IsClosing(cells[^1]) ? at : -1;
    }

    private static SpacedHeader Assemble(List<string> names, List<(string Group, string Leaf)> movements, List<string> groups)
    {
        SpacedHeader header = new()
        {
            Stubs = [.. names[..^2]],
            Values = [[names[^2]], .. movements.Select(movement => new List<string> { movement.Group, movement.Leaf }), [names[^1]]],
        };
        header.Assumptions.Add(RepairMessages.MovementsBetween.With(string.Join(", ", groups), names[^2], names[^1]));
        return header;
    }
}
