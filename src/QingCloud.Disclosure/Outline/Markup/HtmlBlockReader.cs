using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline.Markup;

/// <summary>
/// HTML to blocks in reading order: paragraphs with entities decoded, and tables as grids of cells. Tags of converters that no standard knows are
/// paragraphs too; script and style are left out; a table that holds tables is layout, and its cells are read as text.
/// </summary>
internal sealed class HtmlBlockReader
{
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Ignored =
        new[] { "script", "style", "head", "template", "noscript", "iframe", "svg", "object" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly SourceText _source;
    private readonly DocumentReading _reading;
    private readonly HashSet<IElement> _layouts = [];
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly MarkupText _text = new();
    private int _textStart;
    private bool _isTooDeep;

    private HtmlBlockReader(SourceText source, DocumentReading reading) => (_source, _reading) = (source, reading);

    /// <summary>Whether a text is a page: it begins with a tag and holds more of them, or it was cut out of a table of one.</summary>
    internal static bool IsHtml(string content)
    {
        ReadOnlySpan<char> text = content.AsSpan().TrimStart();
        return text.Length > 2 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?' or '/') && text.Contains("</", StringComparison.Ordinal) || StartsWithinCell(content);
    }

    // A piece of a page, cut within a table: a cell ends before any begins.
    private static bool StartsWithinCell(string content) =>
        content.IndexOf("</td>", StringComparison.Ordinal) is >= 0 and int end && content.AsSpan(0, end).IndexOf("<td", StringComparison.Ordinal) < 0;

    internal static ImmutableArray<TextBlock> Read(SourceText source, DocumentReading reading)
    {
        HtmlBlockReader reader = new(source, reading);
        (string content, int tooDeep) = MarkupNesting.Limit(source.Content, reading.MaximumNesting);
        if (tooDeep >= 0)
        {
            reader.ReportDepth(tooDeep);
        }

        IHtmlDocument document = Parse(content, reading);
        if (document.Body is { } body)
        {
            reader.FindLayouts(body);
            reader.ReadChildren(body, 0);
            reader.Flush(source.Length);
        }

        return InOrder(reader._blocks);
    }

    // A browser moves text that stands in a table, but in none of its cells, before the table; the source has it behind. Blocks stand as in the source and
    // share none of it.
    private static ImmutableArray<TextBlock> InOrder(ImmutableArray<TextBlock>.Builder blocks)
    {
        ImmutableArray<TextBlock>.Builder ordered = ImmutableArray.CreateBuilder<TextBlock>(blocks.Count);
        int end = 0;
        foreach (TextBlock block in blocks.OrderBy(block => block.Span.Start))
        {
            int start = Math.Max(block.Span.Start, end);
            end = Math.Max(start, block.Span.End);
            ordered.Add(start == block.Span.Start ? block : block with { Span = TextSpan.FromBounds(start, end) });
        }

        return ordered.DrainToImmutable();
    }

    /// <summary>The first table of a piece of markup; null where it holds none.</summary>
    internal static MarkupGrid? ReadTable(SourceText source, TextSpan span, DocumentReading reading)
    {
        IHtmlDocument document = Parse(MarkupNesting.Limit(source.GetText(span), reading.MaximumNesting).Content, reading);
        return document.QuerySelector("table") is { } table ? new MarkupGridReader(source, span.Start, reading).Read(table) : null;
    }

    // The parser joins a carriage return with its line feed, which would move every offset behind it.
    private static IHtmlDocument Parse(string content, DocumentReading reading)
    {
        int elements = 0;
        HtmlParserOptions options = new() { IsKeepingSourceReferences = true, OnCreated = (_, _) => reading.Check(elements++) };
        return new HtmlParser(options).ParseDocument(content.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n'));
    }

    // Tables come in the order of the page, so a table that holds any holds the one that comes next.
    private void FindLayouts(IElement body)
    {
        IElement? previous = null;
        foreach (IElement table in body.QuerySelectorAll("table"))
        {
            _reading.Check();
            for (IElement? outer = table.ParentElement; previous is not null && outer is not null; outer = outer.ParentElement)
            {
                if (ReferenceEquals(outer, previous))
                {
                    _layouts.Add(previous);
                    break;
                }
            }

            previous = table;
        }
    }

    private void ReadChildren(INode parent, int depth)
    {
        foreach (INode node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    _text.Append(text.Data);
                    break;
                case IElement element when !Ignored.Contains(element.LocalName):
                    ReadElement(element, depth + 1);
                    break;
            }
        }
    }

    private void ReadElement(IElement element, int depth)
    {
        int start = Offset(element);
        _reading.Check();
        if (element.LocalName == "br")
        {
            _text.Append(" ");
            return;
        }

        if (element.LocalName == "table" && !_layouts.Contains(element))
        {
            Flush(start);
            AddTable(element, start);
            return;
        }

        if (depth > _reading.MaximumNesting)
        {
            ReportDepth(start);
            _text.Append(element.TextContent);
            return;
        }

        if (Inline.Contains(element.LocalName))
        {
            ReadChildren(element, depth);
            return;
        }

        Flush(start);
        ReadChildren(element, depth);
        Flush(-1);
    }

    private void ReportDepth(int offset)
    {
        if (!_isTooDeep)
        {
            _isTooDeep = true;
            string limit = _reading.MaximumNesting.ToString(CultureInfo.InvariantCulture);
            _reading.Report(new(DiagnosticDescriptors.NestingTooDeep, new(offset, 0), _source.GetLine(offset), limit));
        }
    }

    private void AddTable(IElement table, int start)
    {
        MarkupGrid grid = new MarkupGridReader(_source, 0, _reading).Read(table);
        int end = grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Span.End).DefaultIfEmpty(start).Max();
        _blocks.Add(new(TextSpan.FromBounds(start, Math.Max(start, end)), _source.GetLine(start), "", grid));
        _textStart = Math.Max(_textStart, end);
    }

    // A block ends where the next element begins; -1 where that is not known yet.
    private void Flush(int next)
    {
        string text = _text.Take();
        if (text.Length > 0)
        {
            int end = next >= 0 ? Math.Max(next, _textStart) : Math.Min(_source.Length, Math.Max(_textStart, _textStart + text.Length));
            _blocks.Add(new(TextSpan.FromBounds(_textStart, end), _source.GetLine(_textStart), text));
        }

        _textStart = next >= 0 ? Math.Max(next, _textStart) : _blocks.Count > 0 ? Math.Max(_textStart, _blocks[^1].Span.End) : _textStart;
    }

    private int Offset(IElement element) =>
        element.SourceReference is { } reference ? Math.Clamp(reference.Position.Index, 0, _source.Length) : _textStart;
}
