using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification;

/// <summary>Checks the figures of one table against each other.</summary>
internal static class TableVerifier
{
    internal static IEnumerable<Finding> Verify(TableFigures table, CheckTally tally)
    {
        List<RelationCase> cases = [.. RelationCases.Of(table.Grid, table.Relations)];
        cases.ForEach(@case => tally.Add(table, @case));
        foreach (Cause cause in CauseFinder.Find(table.Grid, cases))
        {
            yield return RelationFinding.Of(table, cause);
        }
    }
}
