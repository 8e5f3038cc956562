namespace QingCloud.Disclosure.Outline;

/// <summary>Reads the Chinese ordinals of headings, 一 to 九十九.</summary>
internal static class ChineseOrdinal
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads an ordinal at a place.</summary>
    /// <returns>The ordinal, 0 where there is none, and the place after it.</returns>
    internal static int Read(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        int value = 0;
        int digit = -1;
        while (end < text.Length && end - start < 4)
        {
            char character = text[end];
            int found = Digits.IndexOf(character, StringComparison.Ordinal);
            if (found >= 0 && digit < 0)
            {
                digit = found;
            }
            else if (character == '十' && value == 0)
            {
                value = 10 * (digit < 0 ? 1 : digit);
                digit = -1;
            }
            else
            {
                break;
            }

            end++;
        }

        return value + Math.Max(digit, 0);
    }
}
