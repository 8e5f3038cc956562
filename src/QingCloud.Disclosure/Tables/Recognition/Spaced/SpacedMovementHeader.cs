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
        bool divides = groups.Count > 0 && leaves.Count >= 2 && leaves.Count % groups.Count == 0 && leaves.Count / groups.Count >= 2;
        return divides && groups.TrueForAll(SpacedVocabulary.IsMovement) && leaves.Count + 2 >= columns ? Assemble(names, groups, leaves) : null;
    }

    // The balance at the start, where the one at the end ends the line.
    private static int Opening(List<string> cells)
    {
        int at = cells.FindIndex(SpacedVocabulary.IsOpening);
        return at > 0 && SpacedVocabulary.IsClosing(cells[^1]) ? at : -1;
    }

    private static SpacedHeader Assemble(List<string> names, List<string> groups, List<string> leaves)
    {
        int each = leaves.Count / groups.Count;
        SpacedHeader header = new()
        {
            Stubs = [.. names[..^2]],
            Values = [[names[^2]], .. leaves.Select((leaf, i) => new List<string> { groups[i / each], leaf }), [names[^1]]],
        };
        header.Assumptions.Add($"{string.Join(", ", groups)} stand between {names[^2]} and {names[^1]}");
        return header;
    }
}
