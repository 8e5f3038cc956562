namespace QingCloud.Disclosure.Outline;

/// <summary>Finds the label that a reply begins with: a line 回复:, 【回复】, 公司回复:, or one glued to the end of the request or the start of the reply.</summary>
internal static class ReplyLabelScanner
{
    private const int LongestLabel = 12;

    internal static bool TryFind(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        start = from;
        end = text.Length;
        return IsLabel(text[from..], needsMark: false) || TryStart(text, from, out end) || TryEnd(text, from, out start, out end);
    }

    /// <summary><c>回复:公司…</c>.</summary>
    private static bool TryStart(ReadOnlySpan<char> text, int from, out int end)
    {
        end = text.Length;
        int mark = text.Slice(from, Math.Min(LongestLabel, text.Length - from)).IndexOfAny(":】]");
        if (mark < 0)
        {
            return false;
        }

        end = from + mark + 1;
        if (end < text.Length && text[end - 1] != ':' && text[end] == ':')
        {
            end++;
        }

        return IsLabel(text[from..end], needsMark: true);
    }

    /// <summary><c>…是否充分。【回复】</c>: only after the end of a sentence.</summary>
    private static bool TryEnd(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        end = text.Length;
        start = from;
        int tail = Math.Max(from, text.Length - LongestLabel);
        int sentence = text[tail..].LastIndexOfAny("。;?!");
        if (sentence < 0)
        {
            return false;
        }

        start = tail + sentence + 1;
        return start < end && IsLabel(text[start..], needsMark: true);
    }

    private static bool IsLabel(ReadOnlySpan<char> text, bool needsMark)
    {
        if (text.Length > LongestLabel + 4)
        {
            return false;
        }

        HeadingNumberScanner.Read(text, 0, out int wordStart);
        Span<char> word = stackalloc char[LongestLabel + 4];
        int length = 0;
        bool marked = false;
        foreach (char character in text[wordStart..])
        {
            if (character is ':' or '【' or '】' or '[' or ']')
            {
                marked = true;
            }
            else if (character != ' ')
            {
                word[length++] = character;
            }
        }

        return (marked || !needsMark) && OutlineVocabulary.ReplyLabels.Contains(word[..length].ToString());
    }
}
