namespace QingCloud.Disclosure.Outline;

/// <summary>Finds the issuer's full name: …股份有限公司, rather the one that the document is about (关于…) than the one that it is by.</summary>
internal static class IssuerFinder
{
    private const int LongestName = 40;
    private const int ShortestName = 6;

    internal static string? Find(string folded)
    {
        string? first = null;
        foreach (string suffix in OutlineVocabulary.IssuerSuffixes.Words)
        {
            int from = 0;
            while (from < folded.Length && folded.IndexOf(suffix, from, StringComparison.Ordinal) is >= 0 and var found)
            {
                int end = found + suffix.Length;
                int start = NameStart(folded, found, out bool isLed);
                string name = folded[start..end];
                if (name.Length >= Math.Max(ShortestName, suffix.Length + 2))
                {
                    if (isLed)
                    {
                        return name;
                    }

                    first ??= name;
                }

                from = end;
            }

            if (first is not null)
            {
                return first;
            }
        }

        return null;
    }

    private static int NameStart(string text, int end, out bool isLed)
    {
        int start = end;
        isLed = false;
        while (start > 0 && end - start < LongestName && IsNameCharacter(text[start - 1]))
        {
            foreach (string lead in OutlineVocabulary.IssuerLeads)
            {
                if (end - start >= 2 && start >= lead.Length && string.CompareOrdinal(text, start - lead.Length, lead, 0, lead.Length) == 0
                    && (lead.Length > 1 || start == 1 || !IsNameCharacter(text[start - 2]) || text[start - 2] == '于'))
                {
                    isLed = true;
                    return start;
                }
            }

            start--;
        }

        return start;
    }

    private static bool IsNameCharacter(char character) => character is (>= '\u4E00' and <= '\u9FFF') or '(' or ')' || char.IsAsciiLetter(character);
}
