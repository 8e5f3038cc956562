using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>The same amount of the same item said twice, each time with its growth over the year before: the two growths are one.</summary>
internal static class RepeatedGrowth
{
    private const int LongestGap = 16;
    private const int ShortestLabel = 3;
    private const int ShortestAmount = 5;

    internal static IEnumerable<Finding> Find(ImmutableArray<Sentence> sentences, ReportingPeriod? reporting)
    {
        foreach (IGrouping<string, Claim> same in sentences.Where(sentence => VerificationWords.Says(sentence, "yearBefore")).SelectMany(sentence => Claims(sentence, reporting)).GroupBy(claim => claim.Sentence.Quote(claim.Amount), StringComparer.Ordinal))
        {
            Claim first = same.First();
            foreach (Claim other in same.Skip(1))
            {
                if (first.Before == other.Before && HasSameLabel(first, other) && !first.Growth.Range!.Value.Intersects(other.Growth.Range!.Value))
                {
                    yield return Finding(first, other);
                }
            }
        }
    }

    private static IEnumerable<Claim> Claims(Sentence sentence, ReportingPeriod? reporting)
    {
        for (int i = 0; i + 1 < sentence.Quantities.Length; i++)
        {
            Quantity amount = sentence.Quantities[i];
            Quantity? growth = NextFigure(sentence, i + 1);
            if (amount is { Kind: QuantityKind.Amount, Bound: QuantityBound.None } && amount.Span.Length >= ShortestAmount && growth is { Kind: QuantityKind.Rate, Bound: QuantityBound.None }
                && IsGrowth(sentence.Between(amount.Span.End, growth.Span.Start)) && BaseOf(sentence, amount, growth, reporting) is { } before)
            {
                yield return new(sentence, amount, growth, before);
            }
        }
    }

    private static Quantity? NextFigure(Sentence sentence, int from)
    {
        while (from < sentence.Quantities.Length && sentence.Quantities[from].Kind is QuantityKind.Period or QuantityKind.Relative)
        {
            from++;
        }

        return from < sentence.Quantities.Length ? sentence.Quantities[from] : null;
    }

    // 较2021年 names the period compared with; 同比 is the year before the period that the sentence names last, or before the document's own.
    private static ReportingPeriod? BaseOf(Sentence sentence, Quantity amount, Quantity growth, ReportingPeriod? reporting)
    {
        Quantity? named = sentence.Quantities.FirstOrDefault(quantity => quantity.Kind == QuantityKind.Period && quantity.Span.Start >= amount.Span.End && quantity.Span.End <= growth.Span.Start);
        Quantity? own = sentence.Quantities.LastOrDefault(quantity => quantity.Kind == QuantityKind.Period && quantity.Span.End <= amount.Span.Start);
        return named?.Period ?? (own?.Period ?? reporting)?.YearBefore();
    }

    private static bool IsGrowth(string between) => between.Length is > 2 and <= LongestGap && VerificationWords.Says(between, "yearBefore") && VerificationWords.Says(between, "change");

    private static bool HasSameLabel(Claim a, Claim b)
    {
        (string left, string right) = (a.Label, b.Label);
        int common = 0;
        while (common < Math.Min(left.Length, right.Length) && left[^(common + 1)] == right[^(common + 1)])
        {
            common++;
        }

        return common >= ShortestLabel;
    }

    private static Finding Finding(Claim first, Claim other) => new()
    {
        Rule = StatedFindings.RuleOf(first.Sentence, other.Sentence),
        Severity = FindingSeverity.Error,
        Place = other.Sentence.Place(other.Growth.Span),
        Recomputed = first.Growth.Range,
        Gap = first.Growth.Range!.Value.GapTo(other.Growth.Range!.Value),
        Wording = FindingMessages.GrowthToldTwice.With(
            other.Label, other.Sentence.Quote(other.Amount), other.Sentence.Quote(other.Growth), first.Sentence.Quote(first.Growth), first.Sentence.Line),
        Related = [first.Sentence.Place(first.Growth.Span), first.Sentence.Place(first.Amount.Span), other.Sentence.Place(other.Amount.Span)],
    };

    private sealed record Claim(Sentence Sentence, Quantity Amount, Quantity Growth, ReportingPeriod Before)
    {
        /// <summary>The words right before the amount, 为 left out.</summary>
        internal string Label { get; } = LabelOf(Sentence, Amount);

        private static string LabelOf(Sentence sentence, Quantity amount)
        {
            string before = sentence.Between(Math.Max(0, amount.Span.Start - 20), amount.Span.Start).TrimEnd('为', '是', ' ', ':');
            int start = before.LastIndexOfAny([',', '。', '、', '(', ')']) + 1;
            return before[start..];
        }
    }
}
