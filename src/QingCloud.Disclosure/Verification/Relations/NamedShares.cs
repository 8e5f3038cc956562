using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Shares by their header: the amount before a column of shares over that amount's total in the same table.</summary>
internal static class NamedShares
{
    private const int FewestShares = 4;

    internal static IEnumerable<RelationCase> Of(MeasuredAxis axis)
    {
        if (axis.IsDown)
        {
            yield break;
        }

        for (int share = 0; share < axis.LineCount; share++)
        {
            if (axis.Measure(share) != Measure.Share || axis.IsOfRates(share) != true || AmountBefore(axis, share) is not int amount)
            {
                continue;
            }

            List<RelationCase>? best = null;
            foreach (bool nearest in (ReadOnlySpan<bool>)[true, false])
            {
                best = NamedRatios.Better(best, Test(axis, share, amount, nearest));
            }

            if (best is not [{ Support.Held: >= 1 }, ..])
            {
                best = NamedRatios.Better(best, [.. Groups(axis).SelectMany(group => OutsideTotal(axis, share, amount, group))]);
            }

            foreach (RelationCase @case in best ?? [])
            {
                yield return @case;
            }
        }
    }

    // 冷冻设备 | 直接材料, 冷冻设备 | 直接人工, 集装箱 | 直接材料: where names repeat, each has a total of its own.
    private static IEnumerable<IGrouping<string, int>> Groups(MeasuredAxis axis)
    {
        IGrouping<string, int>[] groups = [.. Enumerable.Range(0, axis.PositionCount).GroupBy(axis.Name, StringComparer.Ordinal)];
        return Array.Exists(groups, group => group.Count() > 1) ? groups : Enumerable.Range(0, axis.PositionCount).GroupBy(_ => "", StringComparer.Ordinal);
    }

    // Of a total that stands elsewhere: the one that most amounts over their shares have in common.
    private static List<RelationCase> OutsideTotal(MeasuredAxis axis, int share, int amount, IEnumerable<int> positions)
    {
        List<(int Position, Interval Total)> implied = [];
        foreach (int position in positions)
        {
            if (axis[share, position] is { IsTelling: true, IsRate: true } && axis[amount, position] is { IsTelling: true, IsRate: false }
                && RequiredValue.Read(axis.Grid, axis.Address(amount, position)).DividedBy(RequiredValue.Read(axis.Grid, axis.Address(share, position))) is { } total)
            {
                implied.Add((position, total));
            }
        }

        if (implied.Count < FewestShares)
        {
            return [];
        }

        (_, Interval best) = implied.MaxBy(candidate => implied.Count(other => other.Total.Contains(candidate.Total.Low)));
        Interval common = implied.Where(other => other.Total.Contains(best.Low)).Aggregate(best, (all, other) => all.Intersection(other.Total) ?? all);
        return FixedRange.TryCreate(Outward(common, axis.Grid.AmountScale), axis.Grid.AmountScale, out FixedRange range)
            ? NamedRatios.Supported(axis.Grid, VerificationRules.Share, [.. implied.Select(candidate => Instance(axis, share, amount, candidate.Position, range))], isNamed: false)
            : [];
    }

    private static RelationInstance Instance(MeasuredAxis axis, int share, int amount, int position, FixedRange total) => new(
        axis.Grid,
        axis.Address(share, position),
        new() { Terms = [new(axis.Address(amount, position), 1)], Rate = axis.Address(share, position), OutsideBase = total },
        FindingMessages.ShareOfImpliedTotal.With(axis.Label(share), axis.Label(amount)));

    private static Interval Outward(Interval range, int scale)
    {
        decimal factor = FixedRange.PowerOfTen(scale);
        return new(decimal.Floor(range.Low * factor) / factor, decimal.Ceiling(range.High * factor) / factor);
    }

    private static int? AmountBefore(MeasuredAxis axis, int share)
    {
        for (int line = share - 1; line >= 0; line--)
        {
            if (axis.IsOfRates(line) == false)
            {
                return line;
            }
        }

        return null;
    }

    // Of the next 合计 or 小计 below, or of the last 合计 of the table.
    private static List<RelationCase> Test(MeasuredAxis axis, int share, int amount, bool nearest)
    {
        List<RelationInstance> instances = [];
        int total = -1;
        for (int position = axis.PositionCount - 1; position >= 0; position--)
        {
            RowRole role = axis.Grid.RowRoles[axis.Address(0, position).Row];
            if (axis[amount, position].IsTelling && (role == RowRole.Total || (nearest && role == RowRole.Subtotal)) && (nearest || total < 0))
            {
                total = position;
            }
            else if (total >= 0 && axis[share, position] is { IsNumber: true, IsRate: true } && axis[amount, position].IsTelling && role != RowRole.Average)
            {
                RelationEquation equation = new() { Terms = [new(axis.Address(amount, position), 1)], Rate = axis.Address(share, position), Base = axis.Address(amount, total) };
                instances.Add(new(axis.Grid, axis.Address(share, position), equation, $"{axis.Label(share)} = {axis.Label(amount)} / {axis.Grid.RowLabels[axis.Address(0, total).Row]}"));
            }
        }

        return NamedRatios.Supported(axis.Grid, VerificationRules.Share, instances);
    }
}
