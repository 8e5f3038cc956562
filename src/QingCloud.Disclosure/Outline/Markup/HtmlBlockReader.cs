using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline.Markup;

/// <summary>
/// HTML to blocks in reading order: paragraphs with entities decoded, and tables as grids of cells. Tags of converters that no standard knows are
/// paragraphs too; script and style are left out; a table that holds tables is layout, and its cells are read as text.
/// </summary>
internal sealed class HtmlBlockReader
{
    // Deeper than any page nests; what lies deeper is read as one text.
    private const int DeepestElement = 200;

    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Ignored =
        new[] { "script", "style", "head", "template", "noscript", "iframe", "svg", "object" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly SourceText _source;
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly MarkupText _text = new();
    private int _textStart;

    private HtmlBlockReader(SourceText source) => _source = source;

    /// <summary>Whether a text is a page: it begins with a tag, and holds more of them.</summary>
    internal static bool IsHtml(string content)
    {
        ReadOnlySpan<char> text = content.AsSpan().TrimStart();
        return text.Length > 2 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?') && text.Contains("</", StringComparison.Ordinal);
    }

    internal static ImmutableArray<TextBlock> Read(SourceText source)
    {
        HtmlBlockReader reader = new(source);
        IHtmlDocument document = Parse(source.Content);
        if (document.Body is { } body)
        {
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
    internal static MarkupGrid? ReadTable(SourceText source, TextSpan span)
    {
        IHtmlDocument document = Parse(source.GetText(span));
        return document.QuerySelector("table") is { } table ? new MarkupGridReader(source, span.Start).Read(table) : null;
    }

    // The parser joins a carriage return with its line feed, which would move every offset behind it.
    private static IHtmlDocument Parse(string content) =>
        new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(content.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n'));

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
        if (element.LocalName == "br")
        {
            _text.Append(" ");
            return;
        }

        if (element.LocalName == "table" && element.QuerySelector("table") is null)
        {
            Flush(start);
            AddTable(element, start);
            return;
        }

        if (depth > DeepestElement)
        {
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

    private void AddTable(IElement table, int start)
    {
        MarkupGrid grid = new MarkupGridReader(_source, 0).Read(table);
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
