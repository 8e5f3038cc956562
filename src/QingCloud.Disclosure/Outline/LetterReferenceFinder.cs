namespace QingCloud.Disclosure.Outline;

/// <summary>Finds the reference of a letter: <c>上证公函【2024】0001号</c>, <c>年报问询函[2024] 第001号</c>, <c>审核函〔2022〕020001 号</c>.</summary>
internal static class LetterReferenceFinder
{
    private const int LongestName = 30;

    internal static string? Find(string folded)
    {
        for (int i = 1; i + 5 < folded.Length; i++)
        {
            if (folded[i] is '【' or '〔' or '[' or '(' && IsYear(folded.AsSpan(i + 1)) && folded[i + 5] is '】' or '〕' or ']' or ')'
                && ReadEnd(folded, i + 6) is > 0 and var end)
            {
                int start = NameStart(folded, i);
                string name = folded[start..i].Trim();
                if (name.Length >= 2 && name[^1] != '字' && OutlineVocabulary.LetterStems.IsIn(name))
                {
                    return folded[start..end].Replace(" ", string.Empty, StringComparison.Ordinal);
                }
            }
        }

        return null;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[0] is '1' or '2' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    /// <summary>After 号, or 0.</summary>
    private static int ReadEnd(string text, int at)
    {
        int digits = 0;
        while (at < text.Length && (text[at] is ' ' or '第' || char.IsAsciiDigit(text[at])) && digits <= 12)
        {
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
            at++;
        }

        return digits > 0 && at < text.Length && text[at] == '号' ? at + 1 : 0;
    }

    /// <summary>Back to the bracket, comma or quotation before the name; a bracket within the name (上证科审(再融资)) belongs to it.</summary>
    private static int NameStart(string text, int end)
    {
        int start = end;
        int closed = 0;
        while (start > 0 && end - start < LongestName)
        {
            char before = text[start - 1];
            closed += before == ')' ? 1 : 0;
            if (before is '《' or '》' or '“' or '”' or ',' or '、' or ':' or '。' or '\n' or '>' or '<' || (before == '(' && closed == 0))
            {
                break;
            }

            closed -= before == '(' ? 1 : 0;
            start--;
        }

        return start;
    }
}
