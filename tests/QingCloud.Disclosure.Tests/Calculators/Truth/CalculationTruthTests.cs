using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Calculators.Truth;

/// <summary>Every calculation that the documents disclose comes out of the public API within the printed rounding, and those that do not agree are shown to differ.</summary>
public sealed class CalculationTruthTests
{
    // The truth's recomputed figures are rounded to four or more decimals.
    private const decimal TruthRounding = 0.00006m;

    [CorpusTheory]
    [InlineData("002", 222, 222)]
    [InlineData("004", 213, 201)]
    public void Entries_Recomputed_AgreeAsTheTruthSays(string document, int entries, int agreeing)
    {
        TruthEntry[] truth = [.. TruthEntry.Of(document)];

        truth.Should().HaveCountGreaterThanOrEqualTo(entries);
        truth.Count(entry => entry.Agrees).Should().BeGreaterThanOrEqualTo(agreeing);
        truth.Select(Disagreement).Where(text => text is not null).Should().BeEmpty();
    }

    // Null where the API says of the entry what the truth says.
    private static string? Disagreement(TruthEntry entry)
    {
        (IQuantity? result, decimal unit) = TruthFormulas.Evaluate(entry);
        if (result is null)
        {
            return $"{entry.Id}: no result for {entry.Formula}";
        }

        if (!NumberParser.TryParse(entry.Printed, out PrintedNumber printed))
        {
            return DisagreementInWords(entry, result);
        }

        // 49.52% and 9.19 points are fractions; some columns of rates are printed without their sign.
        bool isFraction = result is Rate or PercentagePoints;
        decimal scale = isFraction ? 0.01m : unit;
        decimal printedScale = isFraction && printed.Form != NumberForm.Plain ? 1m : scale;
        Interval range = printed.Range * Interval.Point(printedScale);
        bool agrees = result.Range.Intersects(range);
        bool isAsTruth = Math.Abs((result.Value / scale) - entry.Recomputed) <= TruthRounding;
        bool isWithin = entry.Tolerance is not { } tolerance
            || (Math.Abs(result.Value - (printed.Value * printedScale)) <= (tolerance + TruthRounding) * scale) == entry.Agrees;
        return agrees == entry.Agrees && isAsTruth && isWithin
            ? null
            : $"{entry.Id}: {entry.Formula} gives {result.Value} in {result.Range}, printed {entry.Printed}, truth {entry.Recomputed}, agrees {entry.Agrees}";
    }

    private static string? DisagreementInWords(TruthEntry entry, IQuantity result)
    {
        bool holds = entry.Printed.StartsWith("0 (", StringComparison.Ordinal)
            ? result.Range.Contains(0m)
            : entry.Printed.Contains(">1,000", StringComparison.Ordinal) && result.Range.Low > 1000m;
        return holds == entry.Agrees && Math.Abs(result.Value - entry.Recomputed) <= TruthRounding ? null : $"{entry.Id}: {result.Value} in {result.Range}, printed {entry.Printed}";
    }
}
