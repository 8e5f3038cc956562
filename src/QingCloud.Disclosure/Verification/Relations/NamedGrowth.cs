using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Growth by its header: two columns of amounts of successive periods of the same length, and the change between them.</summary>
internal static class NamedGrowth
{
    private const int MostPairs = 32;

    internal static IEnumerable<RelationCase> Of(MeasuredAxis axis)
    {
        if (axis.IsDown)
        {
            yield break;
        }

        for (int growth = 0; growth < axis.LineCount; growth++)
        {
            if (axis.Measure(growth) is not (Measure.Growth or Measure.RevenueGrowth or Measure.CostGrowth) || axis.IsOfRates(growth) != true)
            {
                continue;
            }

            List<RelationCase>? best = null;
            foreach ((int now, int before) in Pairs(axis).Where(pair => axis.Period(growth) is not { } own || own == axis.Period(pair.Now)).Take(MostPairs))
            {
                best = NamedRatios.Better(best, NamedRatios.Test(axis, VerificationRules.Growth, growth, RatioForm.Growth, now, before));
            }

            foreach (RelationCase @case in best ?? [])
            {
                yield return @case;
            }
        }
    }

    private static IEnumerable<(int Now, int Before)> Pairs(MeasuredAxis axis)
    {
        ImmutableArray<int> amounts = [.. Enumerable.Range(0, axis.LineCount).Where(line => axis.IsOfRates(line) == false)];
        foreach (int now in amounts)
        {
            foreach (int before in amounts)
            {
                if (now != before && axis.Measure(now) == axis.Measure(before) && Follows(axis.Period(now), axis.Period(before)))
                {
                    yield return (now, before);
                }
            }
        }
    }

    private static bool Follows(ReportingPeriod? now, ReportingPeriod? before) =>
        now is not null && before is not null && now.End > before.End && now.IsInstant == before.IsInstant
        && (now.IsInstant || (now.Start!.Value.Month == before.Start!.Value.Month && now.End.Month == before.End.Month));
}
