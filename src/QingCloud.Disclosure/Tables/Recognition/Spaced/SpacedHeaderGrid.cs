namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Reads a header whose cells are wrapped, when the body has said how many columns there are. Cells with an odd number of lines have a part in the middle
/// line, cells with an even number stand around it; together they must be as many as the columns. In which order the two kinds stand is settled by what
/// the columns hold.
/// </summary>
internal static class SpacedHeaderGrid
{
    /// <summary>Reads the header.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="body">What the body shows.</param>
    /// <returns>The header; null where the lines do not give as many cells as there are columns.</returns>
    internal static SpacedHeader? Read(List<List<SpacedPiece>> lines, SpacedBodyShape body)
    {
        List<List<string>> rest = [.. lines.Select(l => l.Select(p => p.Text).ToList())];
        List<string> stubs = TakeStubs(rest, Math.Max(1, body.LabelPieces));
        rest.RemoveAll(l => l.Count == 0);
        for (int groupLines = 0; groupLines <= 1 && rest.Count > groupLines; groupLines++)
        {
            List<string> groups = [.. rest.Take(groupLines).SelectMany(l => l)];
            if (ReadBlock(rest[groupLines..], body) is { } leaves && (groups.Count <= 1 || leaves.Count % groups.Count == 0))
            {
                return stubs.Count == Math.Max(1, body.LabelPieces) ? SpacedHeaderReader.Assemble(stubs, leaves, groups, body.Mode) : null;
            }
        }

        return null;
    }

    // The label columns come first, and their names are known.
    private static List<string> TakeStubs(List<List<string>> lines, int count)
    {
        List<string> stubs = [];
        foreach (List<string> line in lines.OrderByDescending(l => SpacedHeaderReader.CountStubHeads(l)))
        {
            int taken = Math.Min(SpacedHeaderReader.CountStubHeads(line), count - stubs.Count);
            stubs.AddRange(line.Take(taken));
            line.RemoveRange(0, taken);
        }

        if (stubs.Count == 0 && count == 1 && lines[lines.Count / 2] is [_, ..] middle && lines.Count % 2 == 1)
        {
            stubs.Add(middle[0]);
            middle.RemoveAt(0);
        }

        return stubs;
    }

    private static List<string>? ReadBlock(List<List<string>> lines, SpacedBodyShape body)
    {
        if (lines.Count % 2 == 0)
        {
            List<string> halves = lines.Count == 2 ? Chain([lines[0], lines[1]]) : [];
            return halves.Count == body.Mode && lines[0].Count == body.Mode ? halves : null;
        }

        int middle = lines.Count / 2;
        List<List<string>> odd = [];
        List<List<string>> even = [];
        for (int i = 0; i < lines.Count; i++)
        {
            (Math.Abs(i - middle) % 2 == 0 ? odd : even).Add(lines[i]);
        }

        List<string> whole = Chain(odd);
        List<string> around = even.Count == 0 ? [] : Chain(even);
        if (whole.Count + around.Count == body.Mode)
        {
            return Interleave(whole, around, body);
        }

        List<string> all = Chain(lines);
        return all.Count == body.Mode && lines[middle].Count == body.Mode ? all : null;
    }

    // The fullest line has a part of every cell; a line with fewer parts continues the cells whose parts fill their column.
    private static List<string> Chain(List<List<string>> lines)
    {
        List<string> widest = lines.MaxBy(l => l.Count)!;
        string[] cells = new string[widest.Count];
        Array.Fill(cells, string.Empty);
        int full = widest.Count == 0 ? 0 : widest.Max(w => Outline.SpacedCharacters.Width(w));
        foreach (List<string> line in lines)
        {
            int next = 0;
            for (int c = 0; c < cells.Length && next < line.Count; c++)
            {
                bool mustTake = cells.Length - c == line.Count - next;
                if (mustTake || Outline.SpacedCharacters.Width(widest[c]) + 2 > full)
                {
                    cells[c] = SpacedText.Join(cells[c], line[next++]);
                }
            }
        }

        return [.. cells];
    }

    // The best order of the two lists, each keeping its own, by what the columns hold.
    private static List<string> Interleave(List<string> whole, List<string> around, SpacedBodyShape body)
    {
        int[,] best = new int[whole.Count + 1, around.Count + 1];
        bool[,] takesWhole = new bool[whole.Count + 1, around.Count + 1];
        for (int i = whole.Count; i >= 0; i--)
        {
            for (int j = around.Count; j >= 0; j--)
            {
                int first = i < whole.Count ? best[i + 1, j] + Fit(whole[i], i + j, body) : int.MinValue;
                int second = j < around.Count ? best[i, j + 1] + Fit(around[j], i + j, body) : int.MinValue;
                takesWhole[i, j] = first > second;
                best[i, j] = i == whole.Count && j == around.Count ? 0 : Math.Max(first, second);
            }
        }

        List<string> cells = [];
        for (int i = 0, j = 0; i < whole.Count || j < around.Count;)
        {
            cells.Add(takesWhole[i, j] ? whole[i++] : around[j++]);
        }

        return cells;
    }

    private static int Fit(string cell, int column, SpacedBodyShape body)
    {
        bool namesRate = SpacedVocabulary.IsRate(cell);
        int fit = body.KindOf(column) switch
        {
            SpacedColumnKind.Percent => namesRate ? 4 : -2,
            SpacedColumnKind.Amount => namesRate ? -2 : 0,
            _ => 0,
        };
        bool isOpening = SpacedVocabulary.IsOpening(cell);
        bool isClosing = SpacedVocabulary.IsClosing(cell);
        return fit + (isOpening && column == 0 ? 1 : 0) + (isClosing && column == body.Mode - 1 ? 1 : 0);
    }
}
