using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>What words name, with those left out that add nothing: 公司研发费用为 and 研发费用 are one.</summary>
internal static class Subjects
{
    private const int LongestMark = 4;
    private const int LongestUnit = 4;
    private const int ShortestEntity = 2;

    /// <summary>The words without what leads up to a name and what follows it.</summary>
    internal static string Strip(string words)
    {
        string text = Unnumbered(words.Trim(' ', ',', '、', '。'));
        while (StripStart(text) is var start && StripEnd(start) is var stripped && stripped.Length < text.Length)
        {
            text = stripped;
        }

        return text;
    }

    /// <summary>The words without what follows a name.</summary>
    internal static string StripEnd(string words) => Without(words, "afterSubject", static (text, word) => text.EndsWith(word, StringComparison.Ordinal) ? text[..^word.Length] : text);

    private static string StripStart(string words) => Without(words, "beforeSubject", static (text, word) => text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : text);

    /// <summary>A row's name: its label without numbers before it (一、, 其中:) and without its unit.</summary>
    internal static string OfLabel(string label)
    {
        string text = CharacterFolding.Fold(label).Replace(" ", "", StringComparison.Ordinal);
        int mark = text.AsSpan(0, Math.Min(text.Length, LongestMark)).LastIndexOfAny(':', '、', '.');
        text = mark >= 0 && mark + 2 < text.Length ? text[(mark + 1)..] : text;
        int unit = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        return Strip(unit > 0 && text.Length - unit <= LongestUnit ? text[..unit] : text);
    }

    /// <summary>毛利率 or 整体毛利率: a measure without what it is of; null for other words.</summary>
    internal static string? MeasureAlone(string subject) =>
        VerificationWords.Of("measureEnding").FirstOrDefault(ending => subject.EndsWith(ending, StringComparison.Ordinal) && IsEmpty(subject[..^ending.Length]));

    /// <summary>云产品毛利率 is of 云产品; empty where no measure ends the words.</summary>
    internal static string EntityOf(string subject)
    {
        string? ending = VerificationWords.Of("measureEnding").FirstOrDefault(ending => subject.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? "" : Entities(subject[..^ending.Length]).Last();
    }

    /// <summary>云服务业务 and 云服务: a name, and what is left of it without the words that add nothing.</summary>
    internal static IEnumerable<string> Entities(string entity)
    {
        string text = entity;
        yield return text;
        while (VerificationWords.Of("entityEnding").FirstOrDefault(ending => text.Length >= ending.Length + ShortestEntity && text.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
        {
            text = text[..^ending.Length];
            yield return text;
        }
    }

    private static bool IsEmpty(string words) => words.Length == 0 || VerificationWords.Of("entityEnding").Contains(words);

    // (2)软件产品 and ①软件产品.
    private static string Unnumbered(string text)
    {
        int close = text.Length > 0 && text[0] == '(' ? text.IndexOf(')', StringComparison.Ordinal) : -1;
        return close is > 1 and <= LongestMark ? text[(close + 1)..] : text.Length > 0 && text[0] is >= '\u2460' and <= '\u2473' ? text[1..] : text;
    }

    private static string Without(string words, string list, Func<string, string, string> cut)
    {
        string text = words;
        bool isCut;
        do
        {
            isCut = false;
            foreach (string word in VerificationWords.Of(list))
            {
                string shorter = cut(text, word);
                if (shorter.Length < text.Length && shorter.Length > 0)
                {
                    (text, isCut) = (shorter, true);
                }
            }
        }
        while (isCut);

        return VerificationWords.Of(list).Contains(text) ? "" : text;
    }
}
