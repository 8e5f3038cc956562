using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification;

/// <summary>Checks the figures of one table against each other.</summary>
internal static class TableVerifier
{
    // No printed page is as wide.
    private const int MostColumns = 256;
    private const int TellingBits = 8;

    internal static IEnumerable<Finding> Verify(TableFigures table, CheckTally tally)
    {
        if (table.Table.Columns.Length > MostColumns)
        {
            tally.AddLimit(table.Document, table.Table.Region.StartLine, FindingMessages.TableTooWide.With(MostColumns));
            yield break;
        }

        List<RelationCase> cases = Doubted([.. Cases(table, tally)]);
        cases.ForEach(@case => tally.Add(table, @case));
        if (cases.Count(CauseFinder.IsOpen) > CauseFinder.MostCases)
        {
            tally.AddLimit(table.Document, table.Table.Region.StartLine, FindingMessages.TooManyBroken.With(CauseFinder.MostCases));
        }

        HashSet<int> confirmed = ReadingDoubt.ConfirmedColumns(cases);
        List<(Cause, Finding)> findings = [];
        foreach (Cause cause in CauseFinder.Find(table.Grid, cases))
        {
            if (RelationFinding.Of(table, cause, confirmed) is { } finding)
            {
                findings.Add((cause, finding));
            }
        }

        foreach (Finding finding in SwappedRows.Merge(table, findings, confirmed).Concat(ChangeRates.Find(table, tally)).Concat(PointsColumns.Find(table)).Concat(NumberForms.Find(table)))
        {
            yield return finding;
        }
    }

    // Where a total is the sum of some lines, it is hardly wrong for not being the sum of others: only a slip can say so.
    private static List<RelationCase> Doubted(List<RelationCase> cases)
    {
        HashSet<(CellAddress, bool)> sums = [.. cases.Where(@case => @case is { IsHeld: true, Instance: { Bits: > TellingBits, Equation.IsLinear: true } }).Select(KeyOf)];
        return [.. cases.Select(@case => @case.IsViolated && @case.Instance.Equation.IsLinear && sums.Contains(KeyOf(@case)) ? @case with { NeedsSlip = true } : @case)];
    }

    private static (CellAddress Result, bool IsDown) KeyOf(RelationCase @case) =>
        (@case.Instance.Result, @case.Instance.Equation.Terms.All(term => term.Cell.Column == @case.Instance.Result.Column));

    // A relation that a name announces and that the figures show is one.
    private static IEnumerable<RelationCase> Cases(TableFigures table, CheckTally tally)
    {
        HashSet<EquationKey> seen = [];
        foreach (RelationCase @case in Named(table).Concat(RelationCases.Of(table.Grid, [.. ExpectedFooting.Find(table.Grid, table.Relations), .. table.Relations])))
        {
            tally.Step();
            if (seen.Add(EquationKey.Of(@case.Instance.Equation)))
            {
                yield return @case;
            }
        }
    }

    private static IEnumerable<RelationCase> Named(TableFigures table)
    {
        foreach (MeasuredAxis axis in (ImmutableArray<MeasuredAxis>)[MeasuredAxis.Across(table), MeasuredAxis.Down(table)])
        {
            if (axis.LineCount == 0 || axis.PositionCount == 0)
            {
                continue;
            }

            foreach (RelationCase @case in NamedRatios.Of(axis).Concat(NamedShares.Of(axis)).Concat(NamedGrowth.Of(axis)))
            {
                yield return @case;
            }
        }
    }
}
