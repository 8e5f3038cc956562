using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>由A增长至B,增幅C: the change of the two figures is what is said of them.</summary>
internal static class FromTo
{
    private const int Near = 24;

    internal static IEnumerable<Finding> Find(Sentence sentence, CheckTally tally) => sentence.Text.AsSpan().IndexOfAny('由', '从') >= 0 ? FindAll(sentence, tally) : [];

    private static IEnumerable<Finding> FindAll(Sentence sentence, CheckTally tally)
    {
        ImmutableArray<Quantity> figures = [.. sentence.Quantities.Where(quantity => quantity.Range is not null && quantity.Kind is QuantityKind.Amount or QuantityKind.Rate or QuantityKind.Count or QuantityKind.Points)];
        for (int i = 0; i + 2 < figures.Length; i++)
        {
            (Quantity from, Quantity to, Quantity change) = (figures[i], figures[i + 1], figures[i + 2]);
            if (from.Kind == to.Kind && from.Kind != QuantityKind.Points && change.Kind is QuantityKind.Rate or QuantityKind.Points && IsFromTo(sentence, from, to) && IsChange(sentence, to, change) && Check(sentence, from, to, change, tally) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static bool IsFromTo(Sentence sentence, Quantity from, Quantity to)
    {
        string before = sentence.Between(Math.Max(0, from.Span.Start - Near), from.Span.Start);
        string between = sentence.Between(from.Span.End, to.Span.Start);
        return (before.Contains('由', StringComparison.Ordinal) || before.Contains('从', StringComparison.Ordinal))
            && between.Length <= Near && between.TrimEnd().EndsWith('至') | between.TrimEnd().EndsWith('到') | between.TrimEnd().EndsWith("至约", StringComparison.Ordinal)
            && from.Bound == QuantityBound.None && to.Bound == QuantityBound.None;
    }

    private static bool IsChange(Sentence sentence, Quantity to, Quantity change)
    {
        string between = sentence.Between(to.Span.End, change.Span.Start);
        return between.Length is > 0 and <= 12 && change.Bound == QuantityBound.None && VerificationWords.Says(between, "change") && !VerificationWords.Says(between, "otherBase");
    }

    private static Finding? Check(Sentence sentence, Quantity from, Quantity to, Quantity change, CheckTally tally)
    {
        (Interval a, Interval b, Interval printed) = (from.Range!.Value, to.Range!.Value, change.Range!.Value.Abs());
        Interval difference = (b - a).Abs();
        Interval? growth = difference.DividedBy(a.Abs());
        bool isOfRates = from.Kind == QuantityKind.Rate;
        Interval? expected = change.Kind == QuantityKind.Points ? (isOfRates ? difference : null) : growth;
        if (expected is not { } range)
        {
            return null;
        }

        bool holds = range.Intersects(printed);
        tally.Add(holds);
        bool isPoints = !holds && isOfRates && change.Kind == QuantityKind.Rate && difference.Intersects(printed);
        return holds ? null : new()
        {
            Rule = isPoints ? VerificationRules.PointsAsRate : VerificationRules.SentenceArithmetic,
            Severity = isPoints ? FindingSeverity.Warning : FindingSeverity.Error,
            Place = sentence.Place(change.Span),
            Recomputed = range,
            Gap = printed.GapTo(range),
            Wording = isPoints
                ? FindingMessages.PointsAsRate.With(sentence.Quote(from), sentence.Quote(to), sentence.Quote(change))
                : FindingMessages.FromTo.With(sentence.Quote(from), sentence.Quote(to), Percent(range.Low), Percent(range.High), sentence.Quote(change)),
            Related = [sentence.Place(from.Span), sentence.Place(to.Span)],
            Correction = isPoints ? new(CorrectionKind.PointsAsRate, FindingMessages.PointsMeant) : null,
        };
    }
    private static string Percent(decimal fraction) => (100 * fraction).ToString("0.00", CultureInfo.InvariantCulture);
}
