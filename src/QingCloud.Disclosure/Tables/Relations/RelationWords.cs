using System.Collections.Frozen;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>The part that a label says its figures play in a sum.</summary>
internal enum RelationPart
{
    /// <summary>Subtracted: 减少, 转回.</summary>
    Decrease,

    /// <summary>Added: 增加.</summary>
    Increase,

    /// <summary>What there was: 期初.</summary>
    Opening,

    /// <summary>What there is: 期末.</summary>
    Closing,

    /// <summary>A difference of the figures before it: 账面价值.</summary>
    Net,

    /// <summary>A change of figures: 变动.</summary>
    Growth,

    /// <summary>A share: 占比.</summary>
    Share,

    /// <summary>A part of the figure before it: 其中.</summary>
    Part,

    /// <summary>What is left of revenue, as a share of it: 毛利率.</summary>
    Margin,

    /// <summary>What was paid for an investment: 本金.</summary>
    Principal,

    /// <summary>What an investment has gained beside what was paid for it: 公允价值变动.</summary>
    Valuation,

    /// <summary>What an investment is carried at: 账面余额.</summary>
    Carrying,
}

/// <summary>The words of labels and headers that say how figures belong together.</summary>
internal static class RelationWords
{
    private static readonly FrozenDictionary<RelationPart, WordList> Words = TableVocabulary.Rows("relation-words.tsv")
        .GroupBy(row => Enum.Parse<RelationPart>(row[0]), row => row[1])
        .ToFrozenDictionary(group => group.Key, group => new WordList(group));

    /// <summary>Whether a label has a number of the highest level: 三、营业利润.</summary>
    internal static bool IsNumbered(string label)
    {
        int comma = label.IndexOf('、', StringComparison.Ordinal);
        return comma is > 0 and <= 3 && label[..comma].All(character => "一二三四五六七八九十".Contains(character, StringComparison.Ordinal));
    }

    internal static bool Says(string label, RelationPart part) => Words[part].IsIn(CharacterFolding.Fold(label));
}
