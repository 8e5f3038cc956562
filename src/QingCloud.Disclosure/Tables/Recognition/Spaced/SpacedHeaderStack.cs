namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>A header of three lines or more, read from its middle line outward.</summary>
internal static class SpacedHeaderStack
{
    internal static SpacedHeader Read(List<List<SpacedPiece>> lines, SpacedBodyShape body)
    {
        if (IsBrokenIntoCharacters(lines))
        {
            return ReadBroken(lines, body);
        }

        int middle = lines.Count / 2;
        List<string> center = [.. lines[middle].Select(p => p.Text)];
        List<string> wrapped = [];
        List<string> groups = [];
        List<string> leaves = [];
        List<string> fragments = [];
        for (int distance = 1; distance <= middle; distance++)
        {
            List<string> up = [.. lines[middle - distance].Select(p => p.Text)];
            List<string> down = middle + distance < lines.Count ? [.. lines[middle + distance].Select(p => p.Text)] : [];
            if (up.Count == down.Count && leaves.Count == 0)
            {
                TakeWrapped(up, down, distance, center, wrapped);
            }
            else
            {
                TakeLevels(up, down, body, groups, leaves, fragments);
            }
        }

        return Assemble(center, wrapped, groups, leaves, fragments, body);
    }

    // Narrow cells whose words are broken into single characters cannot be told apart without their places on the page.
    private static bool IsBrokenIntoCharacters(List<List<SpacedPiece>> lines)
    {
        int pieces = lines.Sum(l => l.Count);
        return lines.Count >= 5 && lines.Sum(l => l.Count(p => p.IsSingleCharacter)) * 2 > pieces;
    }

    private static SpacedHeader ReadBroken(List<List<SpacedPiece>> lines, SpacedBodyShape body)
    {
        List<SpacedPiece> whole = lines.MaxBy(l => l.Sum(p => p.IsSingleCharacter ? 0 : 1))!;
        List<string> cells = [.. whole.TakeWhile(p => !p.IsSingleCharacter).Select(p => p.Text)];
        int stubs = Math.Clamp(body.LabelPieces, 1, Math.Max(1, cells.Count));
        SpacedHeader header = SpacedHeaderReader.Open(0, body.Mode);
        header.Stubs.AddRange(cells.Count == 0 ? [string.Empty] : cells[..stubs]);
        for (int i = stubs; i < cells.Count && i - stubs < header.Values.Count; i++)
        {
            header.Values[i - stubs].Add(cells[i]);
        }

        return header;
    }

    // A cell of two lines leaves the middle free; one that reaches further out has a part in the middle line as well.
    private static void TakeWrapped(List<string> up, List<string> down, int distance, List<string> center, List<string> wrapped)
    {
        bool reachesMiddle = distance > 1 && up.Count == 1 && center.Count > 1;
        int part = reachesMiddle ? center.FindIndex(c => !SpacedVocabulary.IsStubHead(c) || c.Length <= 2) : -1;
        for (int i = 0; i < up.Count; i++)
        {
            if (part >= 0)
            {
                center[part] = up[i] + center[part] + down[i];
            }
            else
            {
                wrapped.Add(SpacedText.Join(up[i], down[i]));
            }
        }
    }

    // 分 建设期 运营期 above, 部 第1年 ... below: a leading character that both lines have is a label broken in two.
    private static void TakeLevels(List<string> up, List<string> down, SpacedBodyShape body, List<string> groups, List<string> leaves, List<string> fragments)
    {
        if (up.Count > 1 && down.Count > 1 && up[0].Length == 1 && down[0].Length == 1)
        {
            fragments.Add(up[0] + down[0]);
            up.RemoveAt(0);
            down.RemoveAt(0);
        }

        if (down.Count > up.Count && leaves.Count == 0)
        {
            leaves.AddRange(down);
            groups.InsertRange(0, up);
        }
        else if (up.Count > 0 && leaves.Count == 0 && up.Count >= body.Mode && down.Count == 0)
        {
            leaves.AddRange(up);
        }
        else
        {
            groups.InsertRange(0, up);
        }
    }

    private static SpacedHeader Assemble(List<string> center, List<string> wrapped, List<string> groups, List<string> leaves, List<string> fragments, SpacedBodyShape body)
    {
        List<string> stubs = [.. fragments];
        stubs.AddRange(wrapped.Where(SpacedVocabulary.IsStubHead));
        wrapped = [.. wrapped.Where(w => !SpacedVocabulary.IsStubHead(w))];
        if (leaves.Count > 0)
        {
            return AssembleLeaves(stubs, center, wrapped, groups, leaves, body);
        }

        int columns = stubs.Count + center.Count + wrapped.Count;
        int ofCenter = center.Count;
        if (columns - stubs.Count - center.Count < body.Mode)
        {
            ofCenter = Math.Clamp(columns - body.Mode - stubs.Count, 0, center.Count);
        }

        ofCenter = Math.Max(ofCenter, SpacedHeaderReader.CountStubHeads(center));
        stubs.AddRange(center[..ofCenter]);
        if (groups.Count > 1 && center.Count - ofCenter + wrapped.Count < body.Mode)
        {
            SpacedHeader open = SpacedHeaderReader.Open(0, body.Mode);
            open.Stubs.AddRange(stubs);
            open.Assumptions.Add(RepairMessages.ColumnsUnknown.With(string.Join(", ", center[ofCenter..])));
            return open;
        }

        List<string> values = [.. wrapped.Select(w => RemoveOverprint(w, center)), .. center[ofCenter..]];
        if (stubs.Count == 0)
        {
            stubs.Add(string.Empty);
        }

        SpacedHeader header = SpacedHeaderReader.Assemble(stubs, values, groups.Count == 1 ? groups : [], body.Mode);
        if (wrapped.Count > 0 && ofCenter < center.Count)
        {
            header.Assumptions.Add(RepairMessages.WrappedBefore.With(string.Join(", ", wrapped), string.Join(", ", center[ofCenter..])));
        }

        return header;
    }

    private static SpacedHeader AssembleLeaves(List<string> stubs, List<string> center, List<string> wrapped, List<string> groups, List<string> leaves, SpacedBodyShape body)
    {
        // 功能模块 研发岗位 建设期 建设期 over 第1年 第2年: the last cells of the middle line go on below.
        if (center.Count > leaves.Count)
        {
            int own = center.Count - leaves.Count;
            stubs.AddRange(center[..own]);
            leaves = [.. leaves.Select((leaf, i) => SpacedText.Join(center[own + i], leaf))];
            return SpacedHeaderReader.Assemble(stubs, leaves, groups, body.Mode);
        }

        // 月实际 化估算 between the lines are no labels: they stand over the columns that the leaves do not reach.
        int unnamed = body.Mode - leaves.Count;
        if (unnamed > 0 && unnamed == center.Count && !center.Exists(SpacedVocabulary.IsStubHead) && groups.Count > 1)
        {
            int heads = groups.Count > 1 && leaves.Count % groups.Count != 0 ? 1 : 0;
            stubs.AddRange(groups[..heads]);
            SpacedHeader partial = SpacedHeaderReader.Assemble(stubs, leaves, groups[heads..], body.Mode);
            for (int i = 0; i < unnamed; i++)
            {
                partial.Values[i].Add(center[i]);
            }

            partial.Assumptions.Add(RepairMessages.EndsOfNames.With(string.Join(", ", center)));
            return partial;
        }

        stubs.AddRange(center);
        stubs.AddRange(wrapped);
        return SpacedHeaderReader.Assemble(stubs, leaves, groups, body.Mode);
    }

    // 建设期建设期第1年 beside 建设期第3年: two cells were printed over one another.
    private static string RemoveOverprint(string cell, List<string> others)
    {
        for (int length = 2; length * 2 <= cell.Length; length++)
        {
            string rest = cell[length..];
            if (rest.StartsWith(cell[..length], StringComparison.Ordinal) && others.Exists(o => CommonPrefix(o, rest) >= 3))
            {
                return rest;
            }
        }

        return cell;
    }

    private static int CommonPrefix(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }
}
