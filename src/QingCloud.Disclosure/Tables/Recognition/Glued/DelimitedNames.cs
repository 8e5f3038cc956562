using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Words that a document delimits itself, by figures in the rows of its tables or by 、 in its sentences: companies, customers, products. A header that
/// consists of them is cut by them.
/// </summary>
internal static class DelimitedNames
{
    private const int Shortest = 2;
    private const int Longest = 14;
    private const int LongestListed = 8;

    /// <summary>The words of a document.</summary>
    /// <param name="blocks">The whole document.</param>
    /// <param name="vocabulary">The field's words, which are no names.</param>
    internal static DocumentNames Collect(ImmutableArray<TextBlock> blocks, HeaderVocabulary vocabulary)
    {
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        HashSet<string> once = new(StringComparer.Ordinal);
        foreach (TextBlock block in blocks)
        {
            string text = block.Folded.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (GluedLineShape.IsProse(text))
            {
                AddListed(text, once, names, vocabulary);
            }
            else if (GluedLineShape.CountDecimals(text) > 0)
            {
                AddLabel(text, names, vocabulary);
            }
        }

        return new(names);
    }

    // 1客户一1,321.58: the words between an ordinal and the first figure.
    private static void AddLabel(string text, Dictionary<string, int> names, HeaderVocabulary vocabulary)
    {
        int start = GluedLineShape.DigitRunEnd(text, 0);
        int end = start;
        while (end < text.Length && !char.IsAsciiDigit(text[end]) && text[end] != '-')
        {
            end++;
        }

        AddName(text.AsSpan(start, end - start), Longest, names, vocabulary);
    }

    private static void AddListed(string text, HashSet<string> once, Dictionary<string, int> names, HeaderVocabulary vocabulary)
    {
        int from = 0;
        bool isListed = false;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('、' or ',' or '。' or '等' or '“' or '”' or ';' or ':' or '(' or ')' or '和' or '与'))
            {
                continue;
            }

            bool isMark = i < text.Length && text[i] is '、' or '等';
            ReadOnlySpan<char> word = text.AsSpan(from, i - from);
            if ((isListed || isMark) && word.Length is >= Shortest and <= LongestListed && !once.Add(word.ToString()))
            {
                AddName(word, LongestListed, names, vocabulary);
            }

            isListed = isMark;
            from = i + 1;
        }
    }

    // A word of the field is cut by what it means, not as a name.
    private static bool IsKnown(string name, HeaderVocabulary vocabulary) => vocabulary.Words.ContainsKey(name) || vocabulary.Terms.ContainsKey(name) || vocabulary.Labels.Contains(name);

    private static void AddName(ReadOnlySpan<char> word, int longest, Dictionary<string, int> names, HeaderVocabulary vocabulary)
    {
        string name = word.ToString();
        if (word.Length >= Shortest && word.Length <= longest && !IsKnown(name, vocabulary) && !word.ContainsAny(":;,。%") && !word.ContainsAnyInRange('0', '9'))
        {
            names[name] = names.GetValueOrDefault(name) + 1;
        }
    }
}
