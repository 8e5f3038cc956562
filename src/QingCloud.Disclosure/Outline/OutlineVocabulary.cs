using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>The field's words that the outline is read by, from the embedded list.</summary>
internal static class OutlineVocabulary
{
    private static readonly FrozenDictionary<string, ImmutableArray<(string Word, string Value)>> Groups = Load();

    internal static ImmutableArray<(string Word, string Value)> Labels { get; } = Groups["label"];

    internal static ImmutableArray<string> LabelWords { get; } = [.. Words("label").Where(word => word.Length > 2)];

    internal static ImmutableArray<(string Word, string Value)> CodeRanges { get; } = Groups["code"];

    internal static ImmutableArray<(string Word, string Value)> Exchanges { get; } = Groups["exchange"];

    /// <summary>The longer word stands before the one it contains: 半年度报告 before 年度报告.</summary>
    internal static ImmutableArray<(string Word, string Value)> Reports { get; } = Groups["report"];

    internal static ImmutableArray<string> ReportEnds { get; } = Words("reportend");

    internal static ImmutableArray<string> Announcements { get; } = Words("announcement");

    internal static WordList Letters { get; } = new(Words("letter"));

    internal static WordList Replies { get; } = new(Words("reply"));

    internal static FrozenSet<string> ReplyLabels { get; } = Words("replylabel").ToFrozenSet(StringComparer.Ordinal);

    internal static ImmutableArray<string> RequestOpeners { get; } = Words("opener");

    internal static WordList Verifiers { get; } = new(Words("verifier"));

    internal static WordList VerifiedWords { get; } = new(Words("verified"));

    internal static WordList VerifiedParts { get; } = new(Words("verifiedpart"));

    internal static WordList IssuerSuffixes { get; } = new(Words("issuersuffix"));

    internal static ImmutableArray<string> IssuerLeads { get; } = Words("issuerlead");

    internal static WordList LetterStems { get; } = new(Words("letterstem"));

    /// <summary>What starts a line that never continues the one before.</summary>
    internal static ImmutableArray<string> Standalone { get; } = Words("standalone");

    internal static FrozenSet<string> ContentsTitles { get; } = Words("contents").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text starts with one of the words.</summary>
    internal static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line introduces a table without naming it: 具体情况如下:.</summary>
    internal static bool IsEmptyCaption(string line)
    {
        ReadOnlySpan<char> rest = line;
        int words = 0;
        while (!rest.IsEmpty)
        {
            int length = char.IsLetter(rest[0]) ? LengthOfFirst(rest, EmptyCaptionWords) : 1;
            if (length == 0)
            {
                return false;
            }

            words += char.IsLetter(rest[0]) ? 1 : 0;
            rest = rest[length..];
        }

        return words > 0;
    }

    private static ImmutableArray<string> EmptyCaptionWords { get; } = Words("emptyCaption");

    private static int LengthOfFirst(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static ImmutableArray<string> Words(string group) => [.. Groups[group].Select(entry => entry.Word)];

    private static FrozenDictionary<string, ImmutableArray<(string Word, string Value)>> Load()
    {
        using Stream stream = typeof(OutlineVocabulary).Assembly.GetManifestResourceStream("QingCloud.Disclosure.Outline.Vocabulary.outline.tsv")!;
        using StreamReader reader = new(stream);
        Dictionary<string, List<(string Word, string Value)>> groups = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var group, var word, .. var rest])
            {
                if (!groups.TryGetValue(group, out List<(string Word, string Value)>? entries))
                {
                    groups[group] = entries = [];
                }

                entries.Add((word, rest.Length > 0 ? rest[0] : string.Empty));
            }
        }

        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }
}
