using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Reads a table whose columns stand above each other, as <c>pdftotext -layout</c> prints them: figures that overlap are a column, and the cells of the header
/// belong to the columns that they stand over. Only where every line says its place; else the words decide.
/// </summary>
internal static class AlignedTextReader
{
    private const int MostHeaderLines = 3;

    /// <summary>The rows, header first; null where the lines do not stand in columns.</summary>
    internal static ImmutableArray<GridRow>? Read(SourceText source, TableRegion region, DocumentReading reading)
    {
        // pdftotext counts a Chinese character as one column, an editor that aligns by hand as two.
        (int Width, ImmutableArray<GridRow> Rows)? narrow = Read(source, region, reading, 1);
        (int Width, ImmutableArray<GridRow> Rows)? wide = Read(source, region, reading, 2);
        return wide is { } two && (narrow is not { } one || two.Width < one.Width) ? two.Rows : narrow?.Rows;
    }

    private static (int Width, ImmutableArray<GridRow> Rows)? Read(SourceText source, TableRegion region, DocumentReading reading, int widthOfChinese)
    {
        List<(int Line, ImmutableArray<AlignedPiece> Pieces)> lines = [];
        for (int number = region.StartLine; number <= region.EndLine; number++)
        {
            reading.Check(number);
            ImmutableArray<AlignedPiece> pieces = region.PageEdges.Contains(number) ? [] : AlignedPiece.Of(source, source.Lines[number - 1], widthOfChinese);
            if (!pieces.IsEmpty)
            {
                lines.Add((number, pieces));
            }
        }

        int headers = lines.FindIndex(line => IsRow(line.Pieces));
        if (headers is < 1 or > MostHeaderLines || !lines.Skip(headers).All(line => IsRow(line.Pieces)) || lines.Count - headers < 2)
        {
            return null;
        }

        if (AlignedTextColumns.Of([.. lines.Skip(headers).Select(line => line.Pieces)]) is not { } columns || columns.Count > reading.MaximumTableColumns || (long)columns.Count * lines.Count > reading.MaximumTableCells)
        {
            return null;
        }

        ImmutableArray<GridRow>? header = Header(lines.GetRange(0, headers), columns);
        return header is null ? null : (columns.Width, [.. header, .. lines.Skip(headers).Select(line => Row(line.Line, line.Pieces, columns))]);
    }

    // A label, and a figure behind it; two figures with one blank between them are not cut apart, and the blanks say nothing.
    private static bool IsRow(ImmutableArray<AlignedPiece> pieces) =>
        pieces.Length > 1 && !pieces[0].IsFigure && pieces.Skip(1).Any(piece => piece.IsFigure) && pieces.All(piece => piece.IsFigure || !HasFigures(piece.Text));

    private static bool HasFigures(string text)
    {
        foreach (string part in text.Split(' '))
        {
            if (text.Length > part.Length && HeaderRowDetector.IsFigure(part))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<GridRow>? Header(List<(int Line, ImmutableArray<AlignedPiece> Pieces)> lines, AlignedTextColumns columns)
    {
        ImmutableArray<AlignedPiece> leaves = lines[^1].Pieces;
        int[] places = columns.Places(leaves);
        if (places.Distinct().Count() < places.Length)
        {
            return null;
        }

        if (lines.Count == 1)
        {
            return leaves.Length == columns.Count || (leaves.Length == columns.Count - 1 && !places.Contains(0)) ? [Row(lines[0].Line, leaves, columns)] : null;
        }

        return lines.Count == 3 && WithCentred(lines[0].Pieces, lines[1].Pieces, places, columns) is { } centred && Levels([(lines[0].Line, centred), lines[^1]], places, columns) is { } two
            ? two
            : Levels(lines, places, columns);
    }

    // From the leaves up: each line's cells cover columns that the line below names, or that nothing below does.
    private static ImmutableArray<GridRow>? Levels(List<(int Line, ImmutableArray<AlignedPiece> Pieces)> lines, int[] leaves, AlignedTextColumns columns)
    {
        List<GridRow> rows = [Row(lines[^1].Line, lines[^1].Pieces, columns)];
        string?[] names = new string?[columns.Count];
        for (int i = 0; i < leaves.Length; i++)
        {
            names[leaves[i]] = lines[^1].Pieces[i].Text;
        }

        foreach ((int line, ImmutableArray<AlignedPiece> pieces) in lines.AsEnumerable().Reverse().Skip(1))
        {
            if (AlignedTextGroups.Assign(pieces, names, columns) is not { } covered)
            {
                return null;
            }

            GridCell[] groups = [.. Enumerable.Repeat(GridCell.Blank(line), columns.Count)];
            for (int i = 0; i < covered.Length; i++)
            {
                for (int column = covered[i].First; column <= covered[i].Last; column++)
                {
                    groups[column] = Cell(pieces[i], line) with { IsSpread = column > covered[i].First };
                    names[column] = pieces[i].Text;
                }
            }

            rows.Insert(0, new(line, [.. groups]));
        }

        return names.AsSpan(1).Contains(null) ? null : [.. rows];
    }

    // A head over two lines stands between them: 类别 between 本期变动金额 and 计提.
    private static ImmutableArray<AlignedPiece>? WithCentred(ImmutableArray<AlignedPiece> above, ImmutableArray<AlignedPiece> centred, int[] leaves, AlignedTextColumns columns) =>
        columns.Places(centred).Intersect(leaves).Any() ? null : [.. above.Concat(centred).OrderBy(piece => piece.Left)];

    private static GridRow Row(int line, ImmutableArray<AlignedPiece> pieces, AlignedTextColumns columns)
    {
        GridCell[] cells = [.. Enumerable.Repeat(GridCell.Blank(line), columns.Count)];
        int[] places = columns.Places(pieces);
        for (int i = 0; i < pieces.Length; i++)
        {
            cells[places[i]] = Cell(pieces[i], line);
        }

        return new(line, [.. cells]);
    }

    private static GridCell Cell(AlignedPiece piece, int line) => new(piece.Text, piece.Span, line);
}
