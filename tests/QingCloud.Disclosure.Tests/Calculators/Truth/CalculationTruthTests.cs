using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Calculators.Truth;

/// <summary>Every calculation that the documents disclose comes out of the public API within the printed rounding, and those that do not agree are shown to differ.</summary>
public sealed class CalculationTruthTests
{
    // The truth's recomputed figures are rounded to four or more decimals.
    private const decimal TruthRounding = 0.00006m;

    public static TheoryData<string> Documents => [.. TruthEntry.Documents];

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Entries_Recomputed_AgreeAsTheTruthSays(string document)
    {
        TruthEntry[] truth = [.. TruthEntry.Of(document)];

        truth.Should().NotBeEmpty();
        truth.Select(entry => Disagreement(entry, TruthFormulas.Evaluate(entry))).OfType<string>().Should().BeEmpty("every entry of {0} is reproduced, and none is left out", document);
    }

    [CorpusTheory]
    [InlineData("002", 222, 222)]
    [InlineData("004", 213, 201)]
    public void Entries_OfKnownDocuments_AreAtLeastSoMany(string document, int entries, int agreeing)
    {
        TruthEntry[] truth = [.. TruthEntry.Of(document)];

        truth.Should().HaveCountGreaterThanOrEqualTo(entries);
        truth.Select(entry => entry.Id).Should().OnlyHaveUniqueItems();
        truth.Count(entry => entry.Agrees).Should().BeGreaterThanOrEqualTo(agreeing);
    }

    [CorpusFact]
    public void Entries_PrintedFigureMovedByTwoPercent_DisagreeButForTheCoarsest()
    {
        TruthEntry[] truth = [.. TruthEntry.Documents.SelectMany(TruthEntry.Of).Where(entry => entry.Agrees)];
        TruthEntry[] unmoved = [.. truth.Where(entry => Comparison(entry, TruthFormulas.Evaluate(entry), moved: 1.02m) is { Agrees: true })];

        unmoved.Length.Should().BeLessThan(truth.Length / 10, "a range that holds everything proves nothing; still agreeing: {0}", string.Join(", ", unmoved.Select(entry => entry.Id)));
    }

    [CorpusFact]
    public void Shapes_FormulasUnderOtherNames_ReachTheCalculatorsToo()
    {
        TruthEntry[] truth = [.. TruthEntry.Documents.SelectMany(TruthEntry.Of)];
        string[] missed = [.. truth.Select(entry => Disagreement(entry, FormulaShapes.Evaluate(entry))).OfType<string>()];

        missed.Length.Should().BeLessThan(truth.Length / 30, "shapes alone settle all but a few: {0}", string.Join("; ", missed));
    }

    // Null where the API says of the entry what the truth says.
    private static string? Disagreement(TruthEntry entry, (IQuantity? Result, decimal Unit) evaluated)
    {
        if (evaluated.Result is not { } result)
        {
            return $"{entry.Id}: no result for {entry.Formula}";
        }

        if (Comparison(entry, evaluated) is not { } comparison)
        {
            return DisagreementInWords(entry, result);
        }

        bool isAsTruth = Math.Abs((result.Value / comparison.Scale) - entry.Recomputed) <= TruthRounding;
        bool isWithin = entry.Tolerance is not { } tolerance || (comparison.Difference <= (tolerance + TruthRounding) * comparison.Scale) == entry.Agrees;
        return comparison.Agrees == entry.Agrees && isAsTruth && isWithin
            ? null
            : $"{entry.Id}: {entry.Formula} gives {result.Value} in {result.Range}, printed {entry.Printed}, truth {entry.Recomputed}, agrees {entry.Agrees}";
    }

    // Null where nothing is calculated, or words are printed instead of a number.
    private static (bool Agrees, decimal Difference, decimal Scale)? Comparison(TruthEntry entry, (IQuantity? Result, decimal Unit) evaluated, decimal moved = 1m)
    {
        if (evaluated.Result is not { } result || !NumberParser.TryParse(entry.Printed, out PrintedNumber printed))
        {
            return null;
        }

        // 49.52% and 9.19 points are fractions; some columns of rates are printed without their sign.
        bool isFraction = result is Rate or PercentagePoints;
        decimal scale = isFraction ? 0.01m : evaluated.Unit;
        decimal printedScale = isFraction && printed.Form != NumberForm.Plain ? 1m : scale;
        decimal value = printed.Value * printedScale;
        Interval shift = Interval.Point(value * (moved - 1m));
        return (result.Range.Intersects((printed.Range * Interval.Point(printedScale)) + shift), Math.Abs(result.Value - value), scale);
    }

    private static string? DisagreementInWords(TruthEntry entry, IQuantity result)
    {
        bool holds = entry.Printed.StartsWith("0 (", StringComparison.Ordinal)
            ? result.Range.Contains(0m)
            : entry.Printed.Contains(">1,000", StringComparison.Ordinal) && result.Range.Low > 1000m;
        return holds == entry.Agrees && Math.Abs(result.Value - entry.Recomputed) <= TruthRounding ? null : $"{entry.Id}: {result.Value} in {result.Range}, printed {entry.Printed}";
    }
}
