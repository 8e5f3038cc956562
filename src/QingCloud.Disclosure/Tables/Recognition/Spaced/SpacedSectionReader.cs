namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Parts the lines of a region into tables, and each table into header and body. A header with other periods in the middle starts a new table; the
/// same header again is a page break.
/// </summary>
internal static class SpacedSectionReader
{
    private const int MaxHeaderLines = 10;

    internal static List<SpacedSection> Read(List<SpacedLine> lines)
    {
        List<SpacedSection> sections = [];
        int start = 0;
        while (start < lines.Count)
        {
            int body = FindFirstValues(lines, start);
            if (body == lines.Count)
            {
                break;
            }

            int headerEnd = FindHeaderEnd(lines, start, body);
            List<SpacedLine> header = lines.GetRange(start, headerEnd - start);
            (List<SpacedLine> rows, List<SpacedLine> repeated, int end) = TakeBody(lines, header, headerEnd);
            sections.Add(new(header, rows, repeated));
            start = end;
        }

        return sections;
    }

    private static int FindFirstValues(List<SpacedLine> lines, int start)
    {
        for (int i = start; i < lines.Count; i++)
        {
            SpacedLine line = lines[i];
            bool isAmount = line.TrailingValues == 1 && line.Pieces.Count > 1 && line.Pieces[^1].Text.AsSpan().IndexOfAny('.', '%', ',') > 0;
            if ((line.HasValues && (line.TrailingValues >= 2 || isAmount)) || line.HasInnerFigures)
            {
                return i;
            }
        }

        return lines.Count;
    }

    // Lines between the header's middle and the first values are header lines too as far as they mirror the lines above the middle.
    private static int FindHeaderEnd(List<SpacedLine> lines, int start, int body)
    {
        int limit = Math.Min(body, start + MaxHeaderLines);
        int widest = start;
        for (int i = start; i < limit; i++)
        {
            bool hasMore = lines[i].Pieces.Count >= lines[widest].Pieces.Count && (lines[widest].Periods < 3 || lines[i].Pieces.Count > lines[widest].Pieces.Count);
            widest = hasMore && (lines[i].Pieces.Count > 1 || lines[widest].Pieces.Count == 1) ? i : widest;
        }

        if (lines[start].Pieces.Count == 1 && lines[widest].Pieces.Count == 1)
        {
            widest = Math.Min(start + 1, limit - 1);
        }

        int end = Math.Min(widest + 1, body);
        while (end < body && IsHeaderTail(lines, start, widest, end))
        {
            end++;
        }

        return Math.Max(end, start);
    }

    private static bool IsHeaderTail(List<SpacedLine> lines, int start, int widest, int at)
    {
        List<SpacedPiece> pieces = lines[at].Pieces;
        if (pieces.All(p => p.Text.Length <= 2 && !p.IsValue) && (pieces.Count > 1 || SpacedVocabulary.IsPeriodTail(pieces[0].Text) || widest - start > 1))
        {
            return true;
        }

        // 计提 收回 核销 below 项目 期初余额 本期变动金额 期末余额: the movements of a group between the balances.
        List<SpacedPiece> names = lines[widest].Pieces;
        if (at == widest + 1 && pieces.Count >= 2 && !pieces.Exists(p => p.IsValue) && SpacedVocabulary.IsClosing(names[^1].Text) && names.Exists(p => SpacedVocabulary.IsMovement(p.Text)))
        {
            return true;
        }

        // A line of nothing but periods is the last one.
        if (lines[widest].Pieces.TrueForAll(p => p.Kind == SpacedPieceKind.Period))
        {
            return false;
        }

        int mirrored = widest - (at - widest);
        return mirrored >= start && !IsStub(lines[mirrored])
            && (lines[mirrored].Pieces.Count == pieces.Count || pieces.Count >= 2)
            && !pieces.Any(p => p.IsValue);
    }

    // 项目 alone stands in the middle of the header: the line below it is the last one.
    private static bool IsStub(SpacedLine line) => line.Pieces.TrueForAll(p => SpacedVocabulary.IsStubHead(p.Text));

    private static (List<SpacedLine> Rows, List<SpacedLine> Repeated, int End) TakeBody(List<SpacedLine> lines, List<SpacedLine> header, int from)
    {
        HashSet<string> printed = new(header.Select(Key), StringComparer.Ordinal);
        string? middle = header.Count == 0 ? null : Key(header.MaxBy(l => l.Pieces.Count)!);
        List<SpacedLine> rows = [];
        List<SpacedLine> repeated = [];
        int at = from;
        for (; at < lines.Count; at++)
        {
            SpacedLine line = lines[at];
            if (line.HasValues)
            {
                rows.Add(line);
            }
            else if (header.Count > 0 && printed.Contains(Key(line)) && IsNearRepeat(lines, at, header.Count, middle))
            {
                repeated.Add(line);
            }
            else if (line.Periods >= 2 && line.Periods + 3 >= line.Pieces.Count && rows.Exists(r => r.HasValues))
            {
                break;
            }
            else
            {
                rows.Add(line);
            }
        }

        return (rows, repeated, at);
    }

    // A label can look like one line of a header (项目); only lines around the header's widest one are a repetition.
    private static bool IsNearRepeat(List<SpacedLine> lines, int at, int height, string? middle)
    {
        for (int i = Math.Max(0, at - height + 1); i < Math.Min(lines.Count, at + height); i++)
        {
            if (lines[i].Pieces.Count > 1 && Key(lines[i]) == middle)
            {
                return true;
            }
        }

        return false;
    }

    private static string Key(SpacedLine line) => string.Join(' ', line.Pieces.Select(p => p.Text));
}
