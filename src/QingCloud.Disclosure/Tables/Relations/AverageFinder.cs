using System.Collections.Immutable;
using System.Globalization;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>Finds means: 平均值 of the rows above it, column by column, each over as many figures as are printed.</summary>
internal static class AverageFinder
{
    private const int LongestWindow = 60;

    internal static IEnumerable<FoundRelation> Find(GridAxis axis)
    {
        for (int line = 1; line < axis.LineCount; line++)
        {
            if (axis.Role(line) == RowRole.Average && FindAt(axis, line) is { } relation)
            {
                yield return relation;
            }
        }
    }

    private static FoundRelation? FindAt(GridAxis axis, int average)
    {
        List<int> window = [];
        FoundRelation? best = null;
        for (int line = average - 1; line >= 0 && window.Count < LongestWindow && axis.Role(line) is not (RowRole.Heading or RowRole.Average or RowRole.Total); line--)
        {
            window.Add(line);
            if (window.Count >= 2 && Test(axis, average, window) is { } relation && relation.Bits > (best?.Bits ?? 0))
            {
                best = relation;
            }
        }

        return best;
    }

    // A mean of rates need not be the rate of the means: the columns that are no means are left out.
    private static FoundRelation? Test(GridAxis axis, int average, List<int> window)
    {
        ImmutableArray<RelationInstance>.Builder instances = ImmutableArray.CreateBuilder<RelationInstance>();
        int bits = 0;
        for (int position = 0; position < axis.PositionCount; position++)
        {
            if (!axis[average, position].IsTelling)
            {
                continue;
            }

            ImmutableArray<RelationTerm> items = [.. window.Where(line => axis[line, position].IsNumber).Select(line => new RelationTerm(axis.Address(line, position), 1))];
            if (items.Length < 2)
            {
                continue;
            }

            CellAddress result = axis.Address(average, position);
            RelationEquation equation = new() { Terms = items.Add(new(result, -items.Length)), IsOfRates = axis[average, position].IsRate };
            RelationInstance instance = new(axis.Grid, result, equation, string.Create(CultureInfo.InvariantCulture, $"{axis.Label(average)} = mean of {items.Length} rows"));
            if (instance is { Verdict: RelationVerdict.Consistent, Bits: > 0 })
            {
                instances.Add(instance);
                bits += instance.Bits;
            }
        }

        bits -= RelationInformation.Charge(window.Count * axis.PositionCount);
        return bits >= RelationInformation.RequiredAnnounced ? new(RelationKind.Average, instances.DrainToImmutable(), bits) : null;
    }
}
