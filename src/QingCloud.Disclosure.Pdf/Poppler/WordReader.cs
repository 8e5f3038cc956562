using System.Globalization;
using System.Net;
using System.Text;
using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>Reads the words that <c>pdftotext -bbox</c> writes: a line for each page and each word.</summary>
internal sealed class WordReader(PdfReaderOptions options)
{
    // A page in points; what is larger or no number is damage.
    private const double LargestCoordinate = 1_000_000;

    private int _words;

    internal List<WordPage> Pages { get; } = [];

    /// <summary>What there was more of than the options allow; null for nothing.</summary>
    internal string? Exceeded { get; private set; }

    /// <summary>Reads to the end.</summary>
    /// <returns>False where a limit is reached.</returns>
    internal bool Read(Stream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        while (reader.ReadLine() is { } line)
        {
            if (!ReadLine(line))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadLine(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimStart(' ');
        if (text.StartsWith("<word ") && Pages.Count > 0)
        {
            return ReadWord(text);
        }

        if (text.StartsWith("<page "))
        {
            if (Pages.Count >= options.MaximumPages)
            {
                Exceeded = "pages";
                return false;
            }

            Pages.Add(new(Pages.Count + 1, Attribute(text, " width=\""), Attribute(text, " height=\"")));
        }

        return true;
    }

    private bool ReadWord(ReadOnlySpan<char> line)
    {
        int start = line.IndexOf('>') + 1;
        int end = line.LastIndexOf("</word>");
        if (start <= 0 || end <= start)
        {
            return true;
        }

        if (++_words > options.MaximumWords)
        {
            Exceeded = "words";
            return false;
        }

        ReadOnlySpan<char> head = line[..start];
        Box box = new(Attribute(head, " xMin=\""), Attribute(head, " yMin=\""), Attribute(head, " xMax=\""), Attribute(head, " yMax=\""));
        string text = RadicalFolding.Fold(Decode(line[start..end]));
        if (box.Right >= box.Left && box.Bottom >= box.Top && text.Length > 0)
        {
            Pages[^1].Words.Add(new(text, box));
        }

        return true;
    }

    private static string Decode(ReadOnlySpan<char> text)
    {
        string decoded = text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();
        return decoded.AsSpan().ContainsAnyInRange('\0', '\u001F') ? string.Concat(decoded.Where(character => character >= ' ')) : decoded;
    }

    private static double Attribute(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        int start = tag.IndexOf(name);
        if (start < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> value = tag[(start + name.Length)..];
        int end = value.IndexOf('"');
        return end > 0 && double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < LargestCoordinate ? number : 0;
    }
}
