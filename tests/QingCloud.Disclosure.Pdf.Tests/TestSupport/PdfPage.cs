using System.Globalization;
using System.Text;

namespace QingCloud.Disclosure.Pdf.Tests.TestSupport;

/// <summary>A page of a test's PDF: text and lines at places counted from the top left, in points.</summary>
internal sealed class PdfPage
{
    private readonly StringBuilder _content = new();

    internal double Width { get; init; } = 595;

    internal double Height { get; init; } = 842;

    internal string Content => _content.ToString();

    /// <summary>A line of text whose top left corner is at a place.</summary>
    internal PdfPage Text(double left, double top, string text, double size = 10)
    {
        string hex = string.Concat(text.Select(character => ((int)character).ToString("X4", CultureInfo.InvariantCulture)));
        return Add($"BT /F1 {size} Tf {left} {Height - top - size} Td <{hex}> Tj ET");
    }

    /// <summary>A text that ends at a place on its right, as figures do.</summary>
    internal PdfPage TextRight(double right, double top, string text, double size = 10) => Text(right - WidthOf(text, size), top, text, size);

    internal PdfPage Line(double x1, double y1, double x2, double y2) => Add($"0.5 w {x1} {Height - y1} m {x2} {Height - y2} l S");

    /// <summary>A thin filled rectangle, as word processors draw rules.</summary>
    internal PdfPage Bar(double left, double top, double width, double height) => Add($"{left} {Height - top - height} {width} {height} re f");

    internal PdfPage Raw(string content)
    {
        _content.Append(content).Append('\n');
        return this;
    }

    /// <summary>A ruled table: figures at the right of their cells, words at the left. A null cell belongs to the cell before it.</summary>
    internal double Table(double left, double top, double[] widths, string?[][] rows, double height = 16, bool hasSides = true)
    {
        double[] at = [left, .. widths.Select((_, i) => left + widths.Take(i + 1).Sum())];
        double bottom = top + (height * rows.Length);
        for (int r = 0; r <= rows.Length; r++)
        {
            Line(at[0], top + (r * height), at[^1], top + (r * height));
        }

        for (int r = 0; r < rows.Length; r++)
        {
            for (int c = 0; c < widths.Length; c++)
            {
                Cell(at, top + (r * height), height, rows[r], c, hasSides);
            }
        }

        if (hasSides)
        {
            Line(at[^1], top, at[^1], bottom);
        }

        return bottom;
    }

    internal static double WidthOf(string text, double size) => text.Sum(character => character < 128 ? size / 2 : size);

    private void Cell(double[] at, double top, double height, string?[] row, int column, bool hasSides)
    {
        if (row[column] is not { } text)
        {
            return;
        }

        if (column > 0 || hasSides)
        {
            Line(at[column], top, at[column], top + height);
        }

        int end = column + 1;
        while (end < row.Length && row[end] is null)
        {
            end++;
        }

        if (text.Length > 0 && char.IsAsciiDigit(text[^1]))
        {
            TextRight(at[end] - 3, top + 3, text);
        }
        else if (text.Length > 0)
        {
            Text(at[column] + 3, top + 3, text);
        }
    }

    private PdfPage Add(FormattableString content) => Raw(FormattableString.Invariant(content));
}
