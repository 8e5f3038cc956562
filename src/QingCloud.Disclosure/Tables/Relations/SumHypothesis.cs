using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>One structure for a sum: the line that is the total, and the lines that it adds up.</summary>
/// <param name="Total">The total's line.</param>
/// <param name="Terms">The lines with their signs.</param>
internal readonly record struct SumHypothesis(int Total, ImmutableArray<(int Line, int Sign)> Terms);

/// <summary>How a structure fares at the positions of its axis.</summary>
/// <param name="Instances">A case for each position that has a total.</param>
/// <param name="Bits">The information of the distinct cases that hold.</param>
/// <param name="Held">The number of telling cases that hold.</param>
/// <param name="Violated">The number of cases that do not hold.</param>
internal readonly record struct SumEvidence(ImmutableArray<RelationInstance> Instances, int Bits, int Held, int Violated)
{
    internal static SumEvidence Of(GridAxis axis, SumHypothesis hypothesis, LocalizedText formula)
    {
        ImmutableArray<RelationInstance>.Builder instances = ImmutableArray.CreateBuilder<RelationInstance>();
        HashSet<FixedRange> seen = [];
        (int bits, int held, int violated) = (0, 0, 0);
        for (int position = 0; position < axis.PositionCount; position++)
        {
            GridCell total = axis[hypothesis.Total, position];
            if (!total.IsNumber)
            {
                continue;
            }

            RelationInstance instance = new(axis.Grid, axis.Address(hypothesis.Total, position), Equation(axis, hypothesis, position, total.IsRate), formula);
            instances.Add(instance);
            violated += instance.Verdict == RelationVerdict.Inconsistent ? 1 : 0;

            // A figure repeated in another column says nothing new.
            if (instance.Verdict == RelationVerdict.Consistent && instance.Bits > 0 && seen.Add(total.Range))
            {
                held++;
                bits += instance.Bits;
            }
        }

        return new(instances.DrainToImmutable(), bits, held, violated);
    }

    /// <summary>
    /// Whether the cases that hold say enough. A structure may fail in other columns, which need not add up (prices) or where the document is
    /// wrong; then those that hold must say twice as much, and one that no label announces must hold more often than it fails.
    /// </summary>
    internal bool IsAccepted(int hypotheses, bool isAnnounced, int requiredUnannounced = RelationInformation.RequiredUnannounced)
    {
        int required = isAnnounced ? RelationInformation.RequiredAnnounced : requiredUnannounced;
        int net = Bits - RelationInformation.Charge(hypotheses);
        return Held > 0 && net >= (Violated == 0 ? required : 2 * required) && (isAnnounced || 2 * Held >= 3 * Violated);
    }

    /// <summary>What the cases of a structure say at most, before they are made: nearly all structures that are tried fail by it.</summary>
    internal static SumEvidence AtMost(GridAxis axis, SumHypothesis hypothesis)
    {
        (int bits, int held, int violated) = (0, 0, 0);
        for (int position = 0; position < axis.PositionCount; position++)
        {
            ref readonly GridCell total = ref axis[hypothesis.Total, position];
            if (!total.IsNumber || Rest(axis, hypothesis, position, total) is not { } rest)
            {
                continue;
            }

            int says = rest.HoldsZero ? RelationInformation.FloorLog2(total.Range.Magnitude, rest.Width) : 0;
            violated += rest.HoldsZero ? 0 : 1;
            held += says > 0 ? 1 : 0;
            bits += says;
        }

        return new([], bits, held, violated);
    }

    private static Residual? Rest(GridAxis axis, SumHypothesis hypothesis, int position, GridCell total)
    {
        Residual rest = default(Residual).Add(total.Range, -1);
        foreach ((int line, int sign) in hypothesis.Terms)
        {
            ref readonly GridCell cell = ref axis[line, position];
            if (!RelationEquation.Fits(cell, total.IsRate))
            {
                return null;
            }

            rest = rest.Add(cell.Range, sign);
        }

        return rest;
    }

    private static RelationEquation Equation(GridAxis axis, SumHypothesis hypothesis, int position, bool rates)
    {
        ImmutableArray<RelationTerm>.Builder terms = ImmutableArray.CreateBuilder<RelationTerm>(hypothesis.Terms.Length + 1);
        foreach ((int line, int sign) in hypothesis.Terms)
        {
            terms.Add(new(axis.Address(line, position), sign));
        }

        terms.Add(new(axis.Address(hypothesis.Total, position), -1));
        return new() { Terms = terms.MoveToImmutable(), IsOfRates = rates };
    }
}
