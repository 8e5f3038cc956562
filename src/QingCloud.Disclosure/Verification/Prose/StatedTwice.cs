using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>
/// An item's figure and its change, told in two sentences for the same period: where one of the two is the same in both, the other is as well. A question of
/// the letter and the reply are two such sentences.
/// </summary>
internal static class StatedTwice
{
    internal static IEnumerable<Finding> Find(ImmutableArray<Sentence> sentences, ReportingPeriod? reporting)
    {
        Dictionary<(string Subject, ReportingPeriod Period, ReportingPeriod? Before, StatedKind Kind, QuantityKind Unit), Told> first = [];
        foreach (Told told in sentences.SelectMany(sentence => Pairs(sentence.Stated(reporting))))
        {
            (StatedFigure level, StatedFigure change) = told;
            var key = (level.Subject, level.Period!, change.Before, change.Kind, change.Quantity.Kind);
            if (first.TryAdd(key, told) || first[key].Level.Sentence == level.Sentence)
            {
                continue;
            }

            if (Difference(first[key], told) is { } finding)
            {
                yield return finding;
            }
        }
    }

    // 营业收入为1.44亿元,同比减少17.51%: a figure and the change right behind it.
    private static IEnumerable<Told> Pairs(ImmutableArray<StatedFigure> stated)
    {
        for (int i = 0; i + 1 < stated.Length; i++)
        {
            (StatedFigure level, StatedFigure change) = (stated[i], stated[i + 1]);
            if (level.Kind == StatedKind.Level && change.Kind is StatedKind.Growth or StatedKind.Difference && !change.IsNamed && change.Subject == level.Subject
                && level.Period is not null && level.Period == change.Period && level.IsFindable && Subjects.MeasureAlone(level.Subject) is null
                && level.HasManyDigits && change.HasManyDigits)
            {
                yield return new(level, change);
            }
        }
    }

    private static Finding? Difference(Told first, Told other)
    {
        bool isSameLevel = first.Level.Range.Intersects(other.Level.Range);
        bool isSameChange = first.Change.Range.Abs().Intersects(other.Change.Range.Abs());
        if (isSameLevel == isSameChange)
        {
            return null;
        }

        (StatedFigure one, StatedFigure two) = isSameLevel ? (first.Change, other.Change) : (first.Level, other.Level);
        bool isRounding = two.Range.Abs().GapTo(one.Range.Abs()) <= Math.Max(one.Range.Width, two.Range.Width);
        return isRounding || (isSameLevel && first.Level.Quote == other.Level.Quote) ? null : StatedFindings.Twice(one, two);
    }

    private sealed record Told(StatedFigure Level, StatedFigure Change);
}
