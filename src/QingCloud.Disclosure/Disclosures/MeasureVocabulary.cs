using System.Collections.Immutable;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a header or label says that it measures: the rules of <c>Vocabulary/measures.tsv</c>, first match wins.</summary>
internal static class MeasureVocabulary
{
    private static readonly WordRules<Measure> Rules =
        new(EmbeddedVocabulary.Rows("measures.tsv").Select(row => (Enum.Parse<Measure>(row[0]), row[1].Split(' '), row.Length > 2 ? row[2].Split(' ') : [])));

    /// <summary>The measure of a header path: the leaf decides, and where it only says 金额 or 比例 its parents do.</summary>
    internal static Measure Classify(ImmutableArray<string> path)
    {
        if (path.IsEmpty)
        {
            return Measure.None;
        }

        Measure leaf = Classify(path[^1]);
        if (path.Length == 1 || !IsGeneral(leaf))
        {
            return leaf;
        }

        Measure whole = Classify(string.Concat(path));
        return (leaf, whole) switch
        {
            (_, Measure.None) => leaf,
            // 账面余额 | 比例: a share of the balance, not the balance.
            (Measure.Share, Measure.ProvisionRate) => Measure.ProvisionRate,
            (Measure.Share, Measure.ShareChange) => Measure.ShareChange,
            (Measure.Share, _) => Measure.Share,
            (Measure.Growth, Measure.MarginChange or Measure.RevenueGrowth or Measure.CostGrowth or Measure.ShareChange) => whole,
            (Measure.Growth, _) => Measure.Growth,
            _ => whole,
        };
    }

    /// <summary>The measure of one header cell or label.</summary>
    internal static Measure Classify(string text) => Rules.Find(text) ?? Measure.None;

    /// <summary>Whether some words name a measure, also where others in them come first: 期初余额(账面价值) names an opening.</summary>
    internal static bool Names(string text, Measure measure) => Rules.Says(text, measure);

    /// <summary>The measure that a row's label names: a balance with a date on it is an opening or closing, told apart by its place.</summary>
    internal static Measure ClassifyLabel(string label) => Classify(label) switch
    {
        Measure.Name or Measure.Category or Measure.Year or Measure.Rank or Measure.Reason or Measure.Age => Measure.None,
        Measure measure => measure,
    };

    private static bool IsGeneral(Measure measure) =>
        measure is Measure.None or Measure.Amount or Measure.Share or Measure.Growth or Measure.Opening or Measure.Closing or Measure.Balance or Measure.OtherChange;
}
