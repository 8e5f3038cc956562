using System.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>The text of headings and paragraphs as it is given out.</summary>
internal static class Headings
{
    /// <summary>The text without white space at its ends, and without line breaks within.</summary>
    internal static string Clean(string text)
    {
        string trimmed = text.Trim();
        if (!trimmed.AsSpan().ContainsAny('\n', '\r', '\f'))
        {
            return trimmed;
        }

        StringBuilder cleaned = new(trimmed.Length);
        foreach (string piece in trimmed.Split(['\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (cleaned.Length > 0 && char.IsAsciiLetter(cleaned[^1]) && char.IsAsciiLetter(piece[0]))
            {
                cleaned.Append(' ');
            }

            cleaned.Append(piece);
        }

        return cleaned.ToString();
    }
}
