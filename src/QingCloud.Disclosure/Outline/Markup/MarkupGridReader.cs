using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline.Markup;

/// <summary>A table element to its grid of cells; sloppy span attributes are read as browsers do, and limited.</summary>
internal sealed class MarkupGridReader(SourceText source, int shift, DocumentReading reading)
{
    // As in browsers.
    private const int LargestSpan = 65_534;

    internal MarkupGrid Read(IElement table)
    {
        ImmutableArray<MarkupRow>.Builder rows = ImmutableArray.CreateBuilder<MarkupRow>();
        foreach (IElement row in table.QuerySelectorAll("tr"))
        {
            reading.Check();
            ImmutableArray<MarkupCell> cells = [.. row.Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => Cell(row, cell))];
            if (!cells.IsEmpty)
            {
                rows.Add(new(source.GetLine(Start(row)), cells));
            }
        }

        return new(rows.DrainToImmutable());
    }

    private MarkupCell Cell(IElement row, IElement cell)
    {
        MarkupText text = new();
        Collect(cell, text, 0);
        int start = Start(cell);
        return new(text.Take(), TextSpan.FromBounds(start, End(row, cell, start)), Span(cell, "colspan"), Span(cell, "rowspan"), cell.LocalName == "th");
    }

    private static void Collect(INode node, MarkupText text, int depth)
    {
        foreach (INode child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    text.Append(words.Data);
                    break;
                case IElement { LocalName: "script" or "style" }:
                    break;
                case IElement { LocalName: "br" or "p" or "div" } block:
                    text.Append(" ");
                    Collect(block, text, depth + 1);
                    text.Append(" ");
                    break;
                case IElement element when depth < 50:
                    Collect(element, text, depth + 1);
                    break;
            }
        }
    }

    private int Start(IElement element) =>
        Math.Clamp(shift + (element.SourceReference?.Position.Index ?? 0), 0, source.Length);

    // A cell ends at its end tag, else where the next cell or row begins.
    private int End(IElement row, IElement cell, int start)
    {
        IElement? next = cell.NextElementSibling ?? row.NextElementSibling;
        int limit = next is not null ? Math.Max(start, Start(next)) : Math.Min(source.Length, start + 4_000);
        int tag = source.Content.AsSpan(start, limit - start).IndexOf("</t");
        return tag < 0 ? limit : start + tag;
    }

    // "2 ", "2px", 0, and 10^9 all occur.
    private static int Span(IElement cell, string attribute)
    {
        string value = (cell.GetAttribute(attribute) ?? "").Trim();
        int digits = 0;
        while (digits < value.Length && digits < 9 && char.IsAsciiDigit(value[digits]))
        {
            digits++;
        }

        return digits > 0 && int.TryParse(value.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, LargestSpan) : 1;
    }
}
