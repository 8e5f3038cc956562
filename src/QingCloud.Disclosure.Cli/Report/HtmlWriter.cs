using System.Text;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>Writes elements of a page. Names are those of this program; all text and every value is escaped, whoever wrote it.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element; an attribute whose value is null is left out, one whose value is empty stands alone.</summary>
    internal HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        _open.Push(tag);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    internal HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Ends the element that was begun last, and its line.</summary>
    internal HtmlWriter CloseLine()
    {
        Close();
        _html.Append('\n');
        return this;
    }

    /// <summary>An element that has no content.</summary>
    internal HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        return this;
    }

    /// <summary>An element that holds a text.</summary>
    internal HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        Escape(text);
        _html.Append("</").Append(tag).Append('>');
        return this;
    }

    internal HtmlWriter Text(ReadOnlySpan<char> text)
    {
        Escape(text);
        return this;
    }

    /// <summary>The page's own style sheet.</summary>
    internal HtmlWriter Style(string css)
    {
        _html.Append("<style>").Append(css).Append("</style>\n");
        return this;
    }

    internal HtmlWriter DocumentType()
    {
        _html.Append("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>The page.</summary>
    /// <exception cref="InvalidOperationException">An element was not ended.</exception>
    public override string ToString() => _open.Count == 0 ? _html.ToString() : throw new InvalidOperationException($"The element {_open.Peek()} was not ended.");

    private void Tag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(name);
                if (value.Length > 0)
                {
                    _html.Append("=\"");
                    Escape(value);
                    _html.Append('"');
                }
            }
        }

        _html.Append('>');
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            switch (character)
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"':
                    _html.Append("&quot;");
                    break;
                case '\'':
                    _html.Append("&#39;");
                    break;
                case var _ when char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    _html.Append(character).Append(text[++i]);
                    break;
                default:
                    _html.Append(IsShown(character) ? character : '\uFFFD');
                    break;
            }
        }
    }

    // Signs that a page must not have, and those that turn the direction of what follows: 1.00 would be read as 00.1.
    private static bool IsShown(char character) =>
        (character >= ' ' || character is '\t' or '\n') && !char.IsSurrogate(character)
        && character is not ((>= '\u007F' and <= '\u009F') or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF');
}
