using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tables.Recognition.Glued;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Reads a header of one to several lines. A cell of one line stands in the middle line; a cell of two lines stands above and below it and leaves the
/// middle one free; a group stands above its leaves. So the lines are read from the middle outward.
/// </summary>
internal static class SpacedHeaderReader
{
    /// <summary>Reads.</summary>
    /// <param name="lines">The header lines from the top down.</param>
    /// <param name="body">The shape of the body.</param>
    /// <param name="expectations">What the words of headers say.</param>
    internal static SpacedHeader Read(List<SpacedLine> lines, SpacedBodyShape body, HeaderExpectations expectations)
    {
        List<List<SpacedPiece>> header = [.. lines.Select(l => l.Pieces)];
        while (header.Count > 1 && IsTailOfLostPeriods(header[^1]))
        {
            header.RemoveAt(header.Count - 1);
        }

        if (header.Count == 0 || (header.Count == 1 && IsTailOfLostPeriods(header[0])))
        {
            SpacedHeader lost = Open(Math.Max(1, body.LabelPieces), body.Mode);
            lost.IsOpen = lines.Count == 0;
            return lost;
        }

        if (SpacedMovementHeader.Read(header, body.Mode) is { } movement && movement.Stubs.Count == Math.Max(1, body.LabelPieces))
        {
            movement.IsUnsettled = movement.Values.Count > body.Mode;
            return movement;
        }

        SpacedHeader read = header.Count switch
        {
            1 => ReadSingle(header[0], body),
            2 => ReadPair(header[0], header[1], body),
            _ => SpacedHeaderStack.Read(header, body),
        };
        if (read.Stubs.Count == 0)
        {
            read.Stubs.Add(string.Empty);
        }

        if (body.IsMixed && SplitMixed(read, body) is { } mixed)
        {
            return mixed;
        }

        if (Agrees(read, header.Count, body))
        {
            return read.IsIncomplete && SpacedHeaderGroups.Read(header, body, expectations) is { IsIncomplete: false } complete ? complete : read;
        }

        // The names say by sums which columns a row leaves blank.
        if (read.Values.Count > body.Mode && read.Stubs.Count == Math.Max(1, body.LabelPieces) && new SpacedColumnSums(read.Values).CoverAll)
        {
            read.IsUnsettled = true;
            return read;
        }

        return header.Count == 1 && read.Values.TrueForAll(v => v.Count > 0)
            ? Unsettled(header[0])
            : SpacedHeaderGrid.Read(header, body) ?? SpacedHeaderGroups.Read(header, body, expectations) ?? OpenBesides(read, body);
    }

    // The body has the last word on the number of columns; label columns may all be blank or lost, if their names say that they are label columns.
    private static bool Agrees(SpacedHeader header, int lines, SpacedBodyShape body)
    {
        int labels = Math.Max(1, body.LabelPieces);
        bool hasValues = (header.Values.Count == body.Mode && (!body.IsMixed || !header.IsIncomplete)) || (header.Values.Count > body.Mode && (body.Rows <= 2 || body.Has(header.Values.Count)));
        bool hasLabels = header.Stubs.Count == labels || (header.Stubs.Count > labels && ((lines == 1 && header.Values.TrueForAll(IsNamedByPeriod)) || body.Rows <= 2 || header.Stubs.TrueForAll(SpacedVocabulary.IsStubHead)));
        return hasValues && hasLabels;
    }

    // Words among the values look like label columns to the header; the body knows how many of those there are.
    private static SpacedHeader? SplitMixed(SpacedHeader header, SpacedBodyShape body)
    {
        List<List<string>> paths = [.. header.Stubs.Select(s => new List<string> { s }), .. header.Values.Where(v => v.Count > 0)];
        if (paths.Count != body.LabelPieces + body.Mode)
        {
            return null;
        }

        return new()
        {
            Stubs = [.. paths.Take(body.LabelPieces).Select(p => string.Concat(p))],
            Values = paths[body.LabelPieces..],
        };
    }

    private static bool IsNamedByPeriod(List<string> path) => path.Count > 0 && SpacedPieceReader.IsPeriod(path[^1]);

    // One line names the columns beyond doubt, but no row fills them: the rows leave some of them blank.
    private static SpacedHeader Unsettled(List<SpacedPiece> pieces)
    {
        List<string> cells = [.. pieces.Select(p => p.Text)];
        int stubs = Math.Clamp(CountStubHeads(cells), 1, Math.Max(1, cells.Count - 1));
        SpacedHeader header = Assemble(cells[..stubs], cells[stubs..], [], cells.Count - stubs);
        header.IsUnsettled = true;
        return header;
    }

    private static SpacedHeader OpenBesides(SpacedHeader header, SpacedBodyShape body)
    {
        SpacedHeader open = Open(Math.Max(1, body.LabelPieces), body.Mode);
        open.IsUnsettled = true;
        open.IsOpen = true;
        string names = string.Join(", ", header.Stubs.Concat(header.Values.Select(v => string.Join('/', v))).Where(n => n.Length > 0));
        open.Assumptions.Add(RepairMessages.ColumnsUnknown.With(names));
        return open;
    }

    /// <summary>A header of which nothing is left.</summary>
    internal static SpacedHeader Open(int stubs, int values) => new()
    {
        Stubs = [.. Enumerable.Repeat(string.Empty, stubs)],
        Values = [.. Enumerable.Range(0, values).Select(_ => new List<string>())],
    };

    /// <summary>One line that names every column: the last ones are the value columns.</summary>
    internal static SpacedHeader ReadSingle(List<SpacedPiece> pieces, SpacedBodyShape body)
    {
        List<string> cells = [.. pieces.Select(p => p.Text)];
        int stubs = cells.Count - body.Mode;
        if (stubs > Math.Max(1, body.LabelPieces) || stubs < 1)
        {
            List<string> joined = JoinLatin(pieces);
            if (joined.Count < cells.Count && joined.Count > body.Mode)
            {
                cells = joined;
                stubs = cells.Count - body.Mode;
            }
        }

        // More columns than any row has values: 项目 2021年度 2020年度 2019年度 over four values has lost one.
        int periods = pieces.Count(p => p.Kind == SpacedPieceKind.Period);
        int leading = CountStubHeads(cells);
        if (stubs < 1 || (periods > 0 && periods < body.Mode && cells.Count - periods == leading && leading > 0))
        {
            stubs = Math.Clamp(leading, 1, cells.Count);
        }
        else if (leading > 0 && cells.Count - leading > body.Mode && leading < stubs && cells.Count - leading - body.Mode <= 2 && body.Has(cells.Count - leading))
        {
            stubs = leading;
        }

        // 账龄 and four companies over a row of which one value is left: the label columns are those that the labels fill.
        if (body.Rows <= 2 && periods < cells.Count - stubs)
        {
            stubs = Math.Min(stubs, Math.Max(Math.Max(leading, body.LabelPieces), 1));
        }

        return Assemble(cells[..stubs], cells[stubs..], [], body.Mode);
    }

    /// <summary>Puts the leaves under the groups; leaves that are short of the columns leave the first ones open.</summary>
    internal static SpacedHeader Assemble(List<string> stubs, List<string> leaves, List<string> groups, int values)
    {
        values = Math.Max(values, leaves.Count);
        SpacedHeader header = Open(0, values);
        header.Stubs.AddRange(stubs);
        int open = values - leaves.Count;
        int[]? sizes = SubheadGroups.Divide(leaves, groups.Count);
        int group = 0;
        int end = sizes?[0] ?? 0;
        for (int i = 0; i < leaves.Count; i++)
        {
            if (sizes is not null)
            {
                while (i == end)
                {
                    end += sizes[++group];
                }

                header.Values[open + i].Add(groups[group]);
            }

            header.Values[open + i].Add(leaves[i]);
        }

        if (groups.Count > 1 && sizes is not null)
        {
            header.Assumptions.Add(sizes.Distinct().Count() == 1
                ? RepairMessages.GroupsAlike.With(string.Join(", ", groups), sizes[0])
                : LocalizedText.List(groups.Zip(sizes, (name, size) => RepairMessages.GroupHeads.With(name, size))));
        }
        else if (groups.Count > 1)
        {
            header.Assumptions.Add(RepairMessages.GroupsUnknown.With(string.Join(", ", groups)));
        }

        return header;
    }

    /// <summary>How many of the first cells head label columns.</summary>
    internal static int CountStubHeads(List<string> cells)
    {
        int count = 0;
        while (count < cells.Count && SpacedVocabulary.IsStubHead(cells[count]))
        {
            count++;
        }

        return count;
    }

    // CPU 部署数量: pdftotext parts letters from Chinese characters; the letters belong to what follows.
    private static List<string> JoinLatin(List<SpacedPiece> pieces)
    {
        List<string> cells = [];
        bool joins = false;
        foreach (SpacedPiece piece in pieces)
        {
            if (joins)
            {
                cells[^1] = SpacedText.Join(cells[^1], piece.Text);
            }
            else
            {
                cells.Add(piece.Text);
            }

            joins = piece.Kind == SpacedPieceKind.Text && piece.Text.All(char.IsAscii) && char.IsAsciiLetter(piece.Text[^1]);
        }

        return cells;
    }

    private static SpacedHeader ReadPair(List<SpacedPiece> upper, List<SpacedPiece> lower, SpacedBodyShape body)
    {
        List<string> top = [.. upper.Select(p => p.Text)];
        List<string> bottom = [.. lower.Select(p => p.Text)];

        // 应收账款 坏账准备 over 余额 金额: the cells are wrapped, the label column is not.
        if (bottom.Count >= 2 && top.Count > bottom.Count && (bottom.Count == body.Mode || top.Count - bottom.Count == 1))
        {
            int stubs = top.Count - bottom.Count;
            List<string> leaves = [.. bottom.Select((cell, i) => SpacedText.Join(top[stubs + i], cell))];
            return Assemble(top[..stubs], leaves, [], body.Mode);
        }

        // 项目 alone, its line of periods lost, over the leaves.
        if (bottom.Count >= 2 && top.Count < bottom.Count)
        {
            int stubs = CountStubHeads(top);
            return stubs == top.Count || bottom.Count % (top.Count - stubs) != 0
                ? Assemble(top, bottom, [], body.Mode)
                : Assemble(stubs > 0 ? top[..stubs] : [string.Empty], bottom, top[stubs..], body.Mode);
        }

        // 研发费用率 over 公司名称, which stands between the group's line and the lost line of the leaves.
        if (top.Count == 1 && bottom.Count == 1)
        {
            SpacedHeader header = Open(0, body.Mode);
            bool stubFirst = SpacedVocabulary.IsStubHead(top[0]) && !SpacedVocabulary.IsStubHead(bottom[0]);
            header.Stubs.Add(stubFirst ? top[0] : bottom[0]);
            header.Values.ForEach(p => p.Add(stubFirst ? bottom[0] : top[0]));
            return header;
        }

        // 产品 2023年度 2022年度 over 毛利 毛利率 毛利率: as many leaves as columns, below fewer groups.
        int heads = CountStubHeads(top);
        if (heads > 0 && top.Count > heads && bottom.Count == body.Mode && top.Count - heads < bottom.Count && bottom.TrueForAll(cell => !SpacedVocabulary.IsStubHead(cell)))
        {
            return Assemble(top[..heads], bottom, top[heads..], body.Mode);
        }

        return top.Count == bottom.Count && top.Count > body.Mode
            ? Assemble([.. top.Take(top.Count - body.Mode).Select((t, i) => SpacedText.Join(t, bottom[i]))],
                [.. top.Skip(top.Count - body.Mode).Select((t, i) => SpacedText.Join(t, bottom[top.Count - body.Mode + i]))], [], body.Mode)
            : ReadSingle(top.Count >= bottom.Count ? upper : lower, body);
    }

    // 日 日 日 日 is what is left of dates whose first halves were lost.
    private static bool IsTailOfLostPeriods(List<SpacedPiece> pieces) => pieces.TrueForAll(p => SpacedVocabulary.IsPeriodTail(p.Text));
}
