using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Shares by their header: the amount before a column of shares over that amount's total in the same table.</summary>
internal static class NamedShares
{
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

            foreach (RelationCase @case in best ?? [])
            {
                yield return @case;
            }
        }
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
