using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Rows of one name in two tables whatever their form, such as 合计 of revenue by product and of revenue by customer: where two or more periods have the
/// same figure in both and one has not, one of the two is wrong.
/// </summary>
internal static class TwinRows
{
    private const int FewestEqual = 2;
    private const int FewestDigits = 4;
    private const int ShortestName = 2;
    private const int MostColumns = 24;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        HashSet<(TableFigures, CellAddress)> told = [];
        foreach (IReadOnlyList<(TableFigures Table, int Row)> rows in document.Rows.Groups(ShortestName))
        {
            for (int i = 1; i < rows.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (Compare(rows[j], rows[i], tally) is { } finding && told.Add((rows[i].Table, new(rows[i].Row, 0))))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    /// <summary>Rows of one name in two filings: a figure that differs there may have been restated.</summary>
    internal static IEnumerable<Finding> FindBetween(ImmutableArray<DocumentFigures> documents, CheckTally tally)
    {
        HashSet<(TableFigures, CellAddress)> told = [];
        for (int i = 1; i < documents.Length; i++)
        {
            foreach (IReadOnlyList<(TableFigures Table, int Row)> rows in documents[i].Rows.Groups(ShortestName, fewest: 1))
            {
                string name = RowIndex.NameOf(rows[0].Table.RowLabel(rows[0].Row));
                foreach (((TableFigures Table, int Row) own, (TableFigures Table, int Row) other) in documents.Take(i).SelectMany(document => document.Rows.Of(name)).SelectMany(other => rows.Select(own => (own, other))))
                {
                    if (Compare(other, own, tally) is { } finding && told.Add((own.Table, new(own.Row, 0))))
                    {
                        yield return finding with { Rule = VerificationRules.BetweenDocuments, Severity = finding.Severity == FindingSeverity.Error ? FindingSeverity.Warning : finding.Severity };
                    }
                }
            }
        }
    }

    private static Finding? Compare((TableFigures Table, int Row) first, (TableFigures Table, int Row) second, CheckTally tally)
    {
        if (first.Table == second.Table || first.Table.Scope != second.Table.Scope)
        {
            return null;
        }

        List<(CellAddress First, CellAddress Second)> equal = [];
        List<(CellAddress First, CellAddress Second)> different = [];
        foreach ((CellAddress a, CellAddress b) in Pairs(first, second))
        {
            (RequiredValue.Read(first.Table.Grid, a).Intersects(RequiredValue.Read(second.Table.Grid, b)) ? equal : different).Add((a, b));
        }

        if (equal.Count < FewestEqual || different.Count > 1 || equal.Select(pair => first.Table.CellAt(pair.First).Text).Distinct().Count() < FewestEqual)
        {
            return null;
        }

        foreach ((CellAddress a, CellAddress b) in equal)
        {
            tally.Add(true, (first.Table, a), (second.Table, b));
        }

        return different is [var (before, after)] ? Finding(first.Table, before, second.Table, after) : null;
    }

    // The figures of amounts of one period and one kind, where each row has just one.
    private static IEnumerable<(CellAddress First, CellAddress Second)> Pairs((TableFigures Table, int Row) first, (TableFigures Table, int Row) second)
    {
        ImmutableArray<ColumnView> columns = Amounts(first.Table, first.Row);
        foreach (IGrouping<(ReportingPeriod?, Measure), ColumnView> column in Amounts(second.Table, second.Row).GroupBy(KeyOf))
        {
            ImmutableArray<ColumnView> same = [.. columns.Where(other => KeyOf(other) == column.Key).Take(2)];
            if (column.Count() == 1 && same.Length == 1)
            {
                yield return (new(first.Row, same[0].Index), new(second.Row, column.First().Index));
            }
        }
    }

    private static ImmutableArray<ColumnView> Amounts(TableFigures table, int row) =>
        [.. table.View.Columns.Take(MostColumns).Where(column => column is { Role: ColumnRole.Value, Period: not null } && IsLong(table, new(row, column.Index)))];

    private static (ReportingPeriod?, Measure) KeyOf(ColumnView column) => (column.Period, column.Measure == Measure.None ? Measure.Amount : column.Measure);

    private static bool IsLong(TableFigures table, CellAddress cell) =>
        table.Grid[cell] is { IsTelling: true, IsRate: false } && table.CellAt(cell).Reading != CellReading.Ambiguous && table.CellAt(cell).Text.Count(char.IsAsciiDigit) >= FewestDigits;

    private static Finding Finding(TableFigures first, CellAddress before, TableFigures second, CellAddress after)
    {
        Interval expected = RequiredValue.Read(first.Grid, before);
        bool isSure = first.CellAt(before).Reading != CellReading.Inferred || second.CellAt(after).Reading != CellReading.Inferred;
        return RelationFinding.At(
            VerificationRules.TableAgainstTable, second, after, expected, isSure,
            FindingMessages.TwinRow.With(
                second.RowLabel(after.Row), second.ColumnLabel(after.Column), second.CellAt(after).Text, first.Table.Rows[before.Row].Line, PrintedScale.Of(second, after).Quote(first, before))) with
        {
            Related = [RelationFinding.PlaceOf(first, before)],
            Correction = SlipFinder.Find(second, after, expected),
        };
    }
}
