using System.Collections.Immutable;

namespace QingCloud.Disclosure.Outline.Markup;

/// <summary>
/// Takes the tags of elements that nest too deep out of a page before it is parsed, since a parser looks through all open elements at each tag. They become
/// blanks, so that every offset stays what it was.
/// </summary>
internal static class MarkupNesting
{
    // Their tags may be left out, or do not nest, or are what tables are made of; the parser closes them by itself.
    private static readonly ImmutableArray<string> Uncounted =
    [
        "html", "head", "body", "p", "li", "dd", "dt", "option", "optgroup", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "caption",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "span", "strike", "strong", "tt", "u",
    ];

    /// <summary>The page with no more elements open at any place than <paramref name="most"/>.</summary>
    /// <param name="content">The page.</param>
    /// <param name="most">How many may be open.</param>
    /// <returns>The page, as long as before, and the offset of the first tag that was taken out; -1 where none was.</returns>
    internal static (string Content, int First) Limit(string content, int most)
    {
        char[]? copy = null;
        int first = -1;
        int open = 0;
        for (int at = content.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < content.Length; at = content.IndexOf('<', at))
        {
            ReadOnlySpan<char> rest = content.AsSpan(at);
            bool isEnd = rest.Length > 1 && rest[1] == '/';
            ReadOnlySpan<char> name = NameOf(rest[(isEnd ? 2 : 1)..]);
            int end = EndOf(content, at, name);
            if (!name.IsEmpty && IsCounted(name))
            {
                open += isEnd ? 0 : 1;
                if (open > most)
                {
                    first = first < 0 ? at : first;
                    copy ??= content.ToCharArray();
                    copy.AsSpan(at, end - at).Fill(' ');
                }

                open -= isEnd && open > 0 ? 1 : 0;
            }

            at = end;
        }

        return (copy is null ? content : new(copy), first);
    }

    private static bool IsCounted(ReadOnlySpan<char> name)
    {
        foreach (string uncounted in Uncounted)
        {
            if (name.Equals(uncounted, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is ':' or '-'))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : [];
    }

    // A tag ends at its bracket; a comment and a script, in which tags are mere text, where they close.
    private static int EndOf(string content, int at, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = content.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return Behind(rest, "-->") is { } comment ? at + comment : content.Length;
        }

        bool isRaw = rest[1..].StartsWith(name, StringComparison.Ordinal) && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase));
        if (isRaw)
        {
            return Behind(rest, name.Length == "script".Length ? "</script>" : "</style>") is { } raw ? at + raw : content.Length;
        }

        int close = rest.IndexOf('>');
        return name.IsEmpty ? at + 1 : close < 0 ? content.Length : at + close + 1;
    }

    private static int? Behind(ReadOnlySpan<char> text, string mark) =>
        text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found + mark.Length : null;
}
