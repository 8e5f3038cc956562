using System.Text;

namespace QingCloud.Disclosure.Outline.Markup;

/// <summary>Collects text of markup: white space is one blank, and none beside Chinese characters, between which a page breaks its lines.</summary>
internal sealed class MarkupText
{
    private readonly StringBuilder _text = new();
    private bool _isBlankPending;

    internal void Append(string text)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                _isBlankPending = true;
                continue;
            }

            if (_isBlankPending && _text.Length > 0 && !IsChinese(_text[^1]) && !IsChinese(character))
            {
                _text.Append(' ');
            }

            _isBlankPending = false;
            _text.Append(character);
        }
    }

    /// <summary>The text so far; the collector is empty then.</summary>
    internal string Take()
    {
        string text = _text.ToString();
        _text.Clear();
        _isBlankPending = false;
        return text;
    }

    private static bool IsChinese(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF' or >= '\u3000' and <= '\u303F';
}
