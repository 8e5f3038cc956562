using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// Finds columns of which one is the sum of two others wherever they stand: a change beside two periods, points beside two rates. What adds up
/// without a gap is found by <see cref="FootingFinder"/>; this looks at every three of a table that is not too wide.
/// </summary>
internal static class TripleFinder
{
    private const int WidestTable = 16;

    // More than any table has.
    private const long Columns = 1 << 20;

    internal static IEnumerable<FoundRelation> Find(GridAxis axis, IReadOnlyCollection<FoundRelation> known)
    {
        if (axis.LineCount is < 3 or > WidestTable)
        {
            yield break;
        }

        HashSet<long> seen = [.. known.SelectMany(relation => relation.Instances).Select(instance => KeyOf(instance.Equation)).Where(key => key != 0)];
        int hypotheses = axis.LineCount * axis.LineCount * axis.LineCount / 2;
        for (int total = 0; total < axis.LineCount; total++)
        {
            for (int a = 0; a < axis.LineCount; a++)
            {
                axis.Grid.Check(0);
                for (int b = a + 1; b < axis.LineCount; b++)
                {
                    if (a != total && b != total && Test(axis, total, a, b, hypotheses) is { } relation && seen.Add(KeyOf(relation.Instances[0].Equation)))
                    {
                        yield return relation;
                    }
                }
            }
        }
    }

    private static FoundRelation? Test(GridAxis axis, int total, int a, int b, int hypotheses)
    {
        if (!MayHold(axis, total, a, b))
        {
            return null;
        }

        // Written as the difference, where the last of the three is one.
        SumHypothesis hypothesis = total < b && total < a ? new(total, [(a, 1), (b, 1)]) : total < b ? new(b, [(total, 1), (a, -1)]) : new(total, [(a, 1), (b, 1)]);
        if (!SumEvidence.AtMost(axis, hypothesis).IsAccepted(hypotheses, isAnnounced: false))
        {
            return null;
        }

        SumEvidence evidence = SumEvidence.Of(axis, hypothesis, SumFormula.Of(axis, hypothesis));
        return evidence.Held >= 2 && evidence.IsAccepted(hypotheses, isAnnounced: false)
            ? new(hypothesis.Terms.Any(term => term.Sign < 0) ? RelationKind.Difference : RelationKind.CrossFooting, evidence.Instances, evidence.Bits - RelationInformation.Charge(hypotheses))
            : null;
    }

    // Of the first telling rows most must hold.
    private static bool MayHold(GridAxis axis, int total, int a, int b)
    {
        (int held, int failed) = (0, 0);
        for (int position = 0; position < axis.PositionCount && held < 3; position++)
        {
            if (axis[total, position].IsTelling && axis[a, position].IsTelling && axis[b, position].IsTelling)
            {
                bool holds = default(Residual).Add(axis[total, position].Range, -1).Add(axis[a, position].Range, 1).Add(axis[b, position].Range, 1).HoldsZero;
                held += holds ? 1 : 0;
                failed += holds ? 0 : 1;
                if (failed > held + 1)
                {
                    return false;
                }
            }
        }

        return held >= 2;
    }

    private static long KeyOf(RelationEquation equation)
    {
        if (!equation.IsLinear || equation.Terms.Length != 3 || equation.Terms[0].Cell.Row != equation.Terms[1].Cell.Row)
        {
            return 0;
        }

        int[] columns = [.. equation.Terms.Select(term => term.Cell.Column).Order()];
        return (((columns[0] * Columns) + columns[1]) * Columns) + columns[2] + 1;
    }
}
