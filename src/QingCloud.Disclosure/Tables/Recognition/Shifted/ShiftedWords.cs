using System.Collections.Frozen;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>What header words say of columns and of groups: <c>Vocabulary/column-words.tsv</c>.</summary>
internal static class ShiftedWords
{
    private static readonly FrozenDictionary<string, WordList> Lists = WordList.ByName(TableVocabulary.Rows("column-words.tsv"));

    /// <summary>Whether a header names words: 说明, 原因, 名称.</summary>
    internal static bool IsText(string header) => Holds("text", header);

    /// <summary>Whether a header names money: 余额, 发生额, or a period alone.</summary>
    internal static bool IsMoney(string header) => Holds("money", header) || PeriodParser.TryParse(header, out _);

    /// <summary>Whether a header names a group of columns rather than a column: 本期增加金额, 第一阶段.</summary>
    internal static bool IsGroup(string header) => Holds("group", header) || PeriodParser.TryParse(header, out _);

    /// <summary>Whether a text is made of words that head columns.</summary>
    internal static bool IsHead(string text) => Holds("head", text) || Holds("money", text) || Holds("group", text) || Holds("text", text);

    /// <summary>How much a header's words speak for a group, in the points of <see cref="HeaderLevel"/>.</summary>
    internal static int GroupPoints(string header) =>
        Holds("sum", header) && !Holds("strong", header) ? -4 : Holds("strong", header) ? 4 : IsGroup(header) ? 2 : -1;

    /// <summary>1 where a header speaks of what increases a balance, -1 of what decreases it, 0 of neither or both.</summary>
    internal static int DirectionOf(string header) => (Holds("increase", header) ? 1 : 0) - (Holds("decrease", header) ? 1 : 0);

    /// <summary>The header without the words by which the members of a family differ: 期末余额 and 期初余额 are of one family.</summary>
    internal static string Family(string header)
    {
        string family = header;
        foreach (string word in Lists["variant"].Words)
        {
            family = family.Replace(word, "", StringComparison.Ordinal);
        }

        return string.Concat(family.Where(character => !char.IsAsciiDigit(character)));
    }

    private static bool Holds(string list, string header) => Lists[list].IsIn(header);
}
