using System.Collections.Immutable;
using System.Text;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Text;

/// <summary>
/// A document's text as printed: immutable, made once from bytes, and what every <see cref="TextSpan"/> points into. No character is lost or moved.
/// </summary>
public sealed class SourceText
{
    private readonly Lazy<ImmutableArray<TextLine>> _lines;
    private readonly Lazy<string> _folded;
    private readonly Lazy<ImmutableArray<int>> _pageEnds;

    private SourceText(string content, string encodingName, ImmutableArray<Diagnostic> diagnostics, string? name = null)
    {
        Name = name;
        Content = content;
        EncodingName = encodingName;
        Diagnostics = diagnostics;
        _lines = new(() => SplitLines(content));
        _folded = new(() => CharacterFolding.Fold(content));
        _pageEnds = new(() => FindFormFeeds(content));
    }

    /// <summary>The text as decoded, a byte order mark left out.</summary>
    public string Content { get; }

    /// <summary>The encoding that the bytes were read in: <c>utf-8</c>, <c>gb18030</c>, <c>utf-16</c>, <c>utf-16BE</c>; <c>string</c> for text given as a string.</summary>
    public string EncodingName { get; }

    /// <summary>What the document is called, such as the name of its file; null where it was not said (see <see cref="Named"/>).</summary>
    public string? Name { get; }

    /// <summary>The number of UTF-16 units.</summary>
    public int Length => Content.Length;

    /// <summary>What could not be decoded.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The lines, in order; a text has at least one. A line ends at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>.</summary>
    public ImmutableArray<TextLine> Lines => _lines.Value;

    /// <summary>The text with each character folded (see <see cref="CharacterFolding"/>): as long as <see cref="Content"/>, with the same offsets.</summary>
    public string Folded => _folded.Value;

    /// <summary>The character at <paramref name="offset"/>.</summary>
    /// <param name="offset">0 up to, not including, <see cref="Length"/>.</param>
    public char this[int offset] => Content[offset];

    /// <summary>A text from a string.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with the encoding name <c>string</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, "string", []);
    }

    /// <summary>A text from the bytes of a file: by its byte order mark, else UTF-16 if it has the zero bytes of that, else UTF-8 if they are valid, else GB18030.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="cancellation">Ends the decoding.</param>
    /// <returns>The text; bytes that do not decode are U+FFFD and reported in <see cref="Diagnostics"/>.</returns>
    /// <exception cref="OperationCanceledException">The decoding was cancelled.</exception>
    public static SourceText From(ReadOnlySpan<byte> bytes, CancellationToken cancellation = default)
    {
        DecodedText decoded = EncodingDetector.Decode(bytes, cancellation);
        return new(decoded.Content, decoded.EncodingName, decoded.Diagnostics);
    }

    /// <summary>A text from a stream, read to its end.</summary>
    /// <param name="stream">A readable stream; it is left open.</param>
    /// <returns>The text, as <see cref="From(ReadOnlySpan{byte}, CancellationToken)"/> reads it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static SourceText From(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream buffer = new();
        stream.CopyTo(buffer);
        return From(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>The same text of a document with a name, which the evidence of its figures and their quotations carry.</summary>
    /// <param name="name">What the document is called, such as the name of its file; null takes the name away.</param>
    /// <returns>The text.</returns>
    public SourceText Named(string? name) => new(Content, EncodingName, Diagnostics, name);

    /// <summary>The text of a span.</summary>
    /// <param name="span">A span within the text.</param>
    /// <returns>The characters as printed.</returns>
    public string GetText(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The characters of a span, without a copy.</summary>
    /// <param name="span">A span within the text.</param>
    /// <returns>The characters as printed.</returns>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>The line and the offset within it of a place in the text.</summary>
    /// <param name="offset">0 up to and including <see cref="Length"/>.</param>
    /// <returns>The position; a place in a line end belongs to the line that it ends.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is outside the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        ImmutableArray<TextLine> lines = Lines;
        int low = 0;
        int high = lines.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (lines[middle].Span.Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return new(low + 1, offset - lines[low].Span.Start);
    }

    /// <summary>The 1-based line of a place in the text.</summary>
    /// <param name="offset">0 up to and including <see cref="Length"/>.</param>
    /// <returns>The line.</returns>
    public int GetLine(int offset) => GetPosition(offset).Line;

    /// <summary>The page of a place in the text: pages are divided by form feeds, as pdftotext and the PDF reader write them.</summary>
    /// <param name="offset">0 up to and including <see cref="Length"/>.</param>
    /// <returns>The 1-based page; null for a text without form feeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is outside the text.</exception>
    public int? GetPage(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        ImmutableArray<int> ends = _pageEnds.Value;
        if (ends.IsEmpty)
        {
            return null;
        }

        int before = ends.BinarySearch(offset);
        return (before < 0 ? ~before : before) + 1;
    }

    private static ImmutableArray<int> FindFormFeeds(string content)
    {
        ImmutableArray<int>.Builder ends = ImmutableArray.CreateBuilder<int>();
        for (int at = content.IndexOf('\f', StringComparison.Ordinal); at >= 0; at = content.IndexOf('\f', at + 1))
        {
            ends.Add(at);
        }

        return ends.DrainToImmutable();
    }

    private static ImmutableArray<TextLine> SplitLines(string content)
    {
        ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>();
        int start = 0;
        while (true)
        {
            int length = content.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                lines.Add(new(lines.Count + 1, TextSpan.FromBounds(start, content.Length)));
                return lines.DrainToImmutable();
            }

            lines.Add(new(lines.Count + 1, new(start, length)));
            int end = start + length;
            start = end + (content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? 2 : 1);
        }
    }
}
