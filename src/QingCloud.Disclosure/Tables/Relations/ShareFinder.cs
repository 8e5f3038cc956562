using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// Finds shares of one total: the total that each amount over its share implies must be the same, whether it stands in the table or not. Each case
/// is tested against what the others imply, never against itself.
/// </summary>
internal static class ShareFinder
{
    internal static FoundRelation? Find(GridAxis axis, int rate, int amount, int required)
    {
        List<int> positions = [.. Enumerable.Range(0, axis.PositionCount).Where(position => Implied(axis, rate, amount, position) is not null)];
        return Common(axis, rate, amount, positions, required) ?? BySection(axis, rate, amount, required);
    }

    // All shares are of one total: the ranges that they imply for it have a value in common.
    private static FoundRelation? Common(GridAxis axis, int rate, int amount, List<int> positions, int required)
    {
        List<FixedRange> implied = [.. positions.Select(position => Implied(axis, rate, amount, position)!.Value)];
        if (implied.Count < 3)
        {
            return null;
        }

        int[] others = Enumerable.Range(0, implied.Count).ToArray();
        (FixedRange[] before, FixedRange[] after) = (Intersections(implied, others), Intersections(implied, [.. others.Reverse()]));
        RatioEvidence evidence = new(axis.Grid);
        for (int i = 0; i < positions.Count; i++)
        {
            FixedRange rest = Intersect(before[i], after[i]);
            if (rest.Low > rest.High)
            {
                return null;
            }

            RelationEquation equation = new() { Terms = [new(axis.Address(amount, positions[i]), 1)], Rate = axis.Address(rate, positions[i]), OutsideBase = rest };
            evidence.Add(axis.Address(rate, positions[i]), equation, $"{axis.Label(rate)} = {axis.Label(amount)} / one total", false);
        }

        return evidence.IsHopeless ? null : evidence.Accept(RelationKind.Share, required);
    }

    // Shares of the next 合计 or 小计.
    private static FoundRelation? BySection(GridAxis axis, int rate, int amount, int required)
    {
        if (axis.IsDown)
        {
            return null;
        }

        RatioEvidence evidence = new(axis.Grid);
        int total = -1;
        for (int position = axis.PositionCount - 1; position >= 0; position--)
        {
            if (axis.Grid.RowRoles[axis.Address(amount, position).Row] is RowRole.Total or RowRole.Subtotal)
            {
                total = position;
            }
            else if (total >= 0 && axis[rate, position].IsTelling && axis[amount, position].IsTelling)
            {
                RelationEquation equation = new() { Terms = [new(axis.Address(amount, position), 1)], Rate = axis.Address(rate, position), Base = axis.Address(amount, total) };
                evidence.Add(axis.Address(rate, position), equation, $"{axis.Label(rate)} = {axis.Label(amount)} / its total", false);
            }
        }

        return evidence.IsHopeless ? null : evidence.Accept(RelationKind.Share, required);
    }

    // The intersection of all that come before each, in an order.
    private static FixedRange[] Intersections(List<FixedRange> ranges, int[] order)
    {
        FixedRange[] result = new FixedRange[ranges.Count];
        FixedRange all = new(0, long.MaxValue / 8);
        foreach (int i in order)
        {
            result[i] = all;
            all = Intersect(all, ranges[i]);
        }

        return result;
    }

    private static FixedRange Intersect(FixedRange a, FixedRange b) => new(Math.Max(a.Low, b.Low), Math.Min(a.High, b.High));

    // The total that an amount and its share imply, rounded outward; only where both are positive.
    private static FixedRange? Implied(GridAxis axis, int rate, int amount, int position)
    {
        (GridCell share, GridCell part) = (axis[rate, position], axis[amount, position]);
        if (!share.IsNumber || !share.IsRate || !part.IsNumber || part.IsRate || share.Range.Low <= 0 || part.Range.Low <= 0)
        {
            return null;
        }

        Int128 scale = FixedRange.PowerOfTen(axis.Grid.RateScale);
        Int128 high = ((part.Range.High * scale) / share.Range.Low) + 1;
        return high > long.MaxValue / 8 ? null : new((long)(part.Range.Low * scale / share.Range.High), (long)high);
    }
}
