using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>
/// What a sentence gives with all that it takes: 收入14,865.15万元,比上年同期12,555.26万元增加了2,309.89万元; 余额1,578.91万元,跌价准备33.47万元,账面价值1,545.44万元;
/// 采购额2,752.47万元,占采购总额37,145.35万元的7.41%.
/// </summary>
internal static class StatedArithmetic
{
    internal static IEnumerable<Finding> Find(Sentence sentence, ReportingPeriod? reporting, CheckTally tally) =>
        sentence.Stated(reporting) is { Length: > 1 } stated ? FindAll(stated, tally) : [];

    private static IEnumerable<Finding> FindAll(ImmutableArray<StatedFigure> stated, CheckTally tally)
    {
        for (int i = 1; i < stated.Length; i++)
        {
            foreach (Expectation expected in Of(stated, i))
            {
                Interval said = stated[i].Kind == StatedKind.Level ? stated[i].Range : stated[i].Range.Abs();
                bool holds = said.Intersects(expected.Range);
                if (holds || said.GapTo(expected.Range) > said.Width)
                {
                    tally.Add(holds);
                }

                if (!holds && said.GapTo(expected.Range) > said.Width)
                {
                    yield return StatedFindings.Arithmetic(stated[i], expected.Range, said.GapTo(expected.Range), expected.From);
                }
            }
        }
    }

    private static IEnumerable<Expectation> Of(ImmutableArray<StatedFigure> stated, int index)
    {
        StatedFigure own = stated[index];
        return own.Kind switch
        {
            StatedKind.Growth or StatedKind.Difference when !own.IsNamed => Change(stated, index),
            StatedKind.Level when MeasureVocabulary.Classify(own.Subject) == Measure.Carrying => Net(stated, index),
            StatedKind.Share when !own.IsNamed => Share(stated, index),
            _ => [],
        };
    }

    // A figure, the one that it is compared with, and the change between the two.
    private static IEnumerable<Expectation> Change(ImmutableArray<StatedFigure> stated, int index)
    {
        StatedFigure own = stated[index];
        StatedFigure? now = Level(stated, index, own.Subject, own.Period);
        StatedFigure? before = Level(stated, index, own.Subject, own.Before);
        if (now is null || before is null || now.Quantity.Kind != before.Quantity.Kind || (own.Kind == StatedKind.Difference && (own.Quantity.Kind == QuantityKind.Points) != (now.Quantity.Kind == QuantityKind.Rate)))
        {
            yield break;
        }

        Interval difference = now.Range - before.Range;
        if ((own.Kind == StatedKind.Difference ? difference : difference.DividedBy(before.Range.Abs())) is { } change)
        {
            yield return new(change.Abs(), [before, now]);
        }
    }

    // 账面余额 less 坏账准备 is 账面价值, all of one item and date.
    private static IEnumerable<Expectation> Net(ImmutableArray<StatedFigure> stated, int index)
    {
        StatedFigure own = stated[index];
        StatedFigure? balance = Last(stated, index, figure => IsOf(figure, own, Measure.Balance) || IsOf(figure, own, Measure.Closing));
        StatedFigure? allowance = Last(stated, index, figure => IsOf(figure, own, Measure.Allowance));
        if (balance is not null && allowance is not null)
        {
            yield return new(balance.Range - allowance.Range, [balance, allowance]);
        }
    }

    private static bool IsOf(StatedFigure figure, StatedFigure own, Measure measure) => figure.Kind == StatedKind.Level && figure.Quantity.Kind == own.Quantity.Kind && figure.Period == own.Period
        && MeasureVocabulary.Classify(figure.Subject) == measure && Subjects.EntityOf(figure.Subject) == Subjects.EntityOf(own.Subject);

    private static IEnumerable<Expectation> Share(ImmutableArray<StatedFigure> stated, int index)
    {
        StatedFigure own = stated[index];
        StatedFigure? whole = Level(stated, index, own.Whole, own.Period);
        StatedFigure part = stated[index - 1];
        if (whole is not null && whole != part && part.Kind == StatedKind.Level && part.Quantity.Kind == whole.Quantity.Kind && part.Period == own.Period && part.Range.DividedBy(whole.Range) is { } share)
        {
            yield return new(share.Abs(), [part, whole]);
        }
    }

    private static StatedFigure? Level(ImmutableArray<StatedFigure> stated, int index, string subject, ReportingPeriod? period) =>
        period is null || subject.Length == 0 ? null : Last(stated, index, figure => figure.Kind == StatedKind.Level && figure.Subject == subject && figure.Period == period);

    private static StatedFigure? Last(ImmutableArray<StatedFigure> stated, int index, Func<StatedFigure, bool> isIt)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (isIt(stated[i]))
            {
                return stated[i];
            }
        }

        return null;
    }

    private sealed record Expectation(Interval Range, ImmutableArray<StatedFigure> From);
}
