namespace QingCloud.Disclosure.Outline;

/// <summary>Finds where a letter starts to ask: 请公司…, 请发行人说明…, 请保荐机构核查….</summary>
internal static class RequestOpenerScanner
{
    /// <summary>How far the addressees of a request reach.</summary>
    private const int AddresseeLength = 24;

    /// <summary>The first opener at the start of a sentence, from a place on; -1 for none.</summary>
    internal static int Find(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            int found = text[from..].IndexOf('请');
            if (found < 0)
            {
                return -1;
            }

            int at = from + found;
            if (IsAt(text, at))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    /// <summary>Whether the 请 at a place opens a request.</summary>
    internal static bool IsAt(ReadOnlySpan<char> text, int at) => StartsSentence(text, at) && IsOpener(text, at);

    /// <summary>The last opener within a sentence (<c>…差异较大,请公司说明…</c>) as the start of that sentence; -1 for none.</summary>
    internal static int FindWithinSentence(ReadOnlySpan<char> text)
    {
        int at = text.Length;
        while ((at = at <= 0 ? -1 : text[..at].LastIndexOf('请')) >= 0)
        {
            if (at > 0 && text[at - 1] is ',' or ':' or ';' && IsOpener(text, at))
            {
                return text[..at].LastIndexOf('。') + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether the request that starts here is the sponsor's, the auditor's or another intermediary's to answer.</summary>
    internal static bool IsForVerifier(ReadOnlySpan<char> text, int opener)
    {
        ReadOnlySpan<char> addressees = text.Slice(opener, Math.Min(AddresseeLength, text.Length - opener));
        int end = addressees.IndexOfAny(",:。;");
        addressees = end < 0 ? addressees : addressees[..end];
        return OutlineVocabulary.Verifiers.IsIn(addressees)
            && !addressees[1..].StartsWith("公司", StringComparison.Ordinal) && !addressees[1..].StartsWith("你公司", StringComparison.Ordinal);
    }

    private static bool StartsSentence(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
        {
            at--;
        }

        if (at == 0 || text[at - 1] is '。' or ';' or '?' or '!')
        {
            return true;
        }

        return HeadingNumberScanner.Read(text, 0, out int title) is not null && title == at;
    }

    private static bool IsOpener(ReadOnlySpan<char> text, int at) =>
        OutlineVocabulary.StartsWithAny(text[(at + 1)..].TrimStart(' '), OutlineVocabulary.RequestOpeners);
}
