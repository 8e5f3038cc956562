using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// The cost of share-based payments (本期股份支付费用) is told three times: in its own note, in the notes of the expenses, and as what 其他资本公积 gained or lost.
/// Where the expenses and the capital reserve agree to the last digit, the note is wrong if it has another amount.
/// </summary>
internal static class ShareBasedPayments
{
    private const int MostColumns = 40;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.EachTable().Where(table => table.Scope == Scope.Consolidated))
        {
            if (Cost(table) is not { } cost || Expenses(document) is not { } expenses || Reserve(document, expenses.Sum) is not { } reserve)
            {
                continue;
            }

            Interval printed = RequiredValue.Read(table.Grid, cost);
            bool holds = printed.Abs().Intersects(expenses.Sum.Abs());
            tally.Add(holds, (table, cost), (reserve.Table, reserve.Cell));
            if (!holds)
            {
                yield return Finding(table, cost, expenses.Sum, [.. expenses.Cells, reserve]);
            }
        }
    }

    // The total of the column of what is settled in equity; where it only repeats one figure, that figure.
    private static CellAddress? Cost(TableFigures table)
    {
        ColumnView? column = table.View.Columns.Take(MostColumns).FirstOrDefault(column => column.Path.Length > 0 && VerificationWords.Says(column.Path[^1], "shareBasedCost"));
        if (column is null || !table.View.Rows.Any(row => row.IsTotal))
        {
            return null;
        }

        ImmutableArray<CellAddress> cells = [.. table.View.Rows.Select(row => new CellAddress(row.Index, column.Index)).Where(cell => table.Grid[cell] is { IsTelling: true, IsRate: false } && table.CellAt(cell).Reading != CellReading.Ambiguous)];
        return cells is [var item, var total] && table.View.Rows[total.Row].IsTotal && RequiredValue.Read(table.Grid, item) == RequiredValue.Read(table.Grid, total) ? item
            : cells is [.., var last] && table.View.Rows[last.Row].IsTotal ? last : null;
    }

    // 股份支付 in the notes of the expenses, of the document's period.
    private static (Interval Sum, ImmutableArray<(TableFigures Table, CellAddress Cell)> Cells)? Expenses(DocumentFigures document)
    {
        ImmutableArray<(TableFigures Table, CellAddress Cell)> cells =
        [
            .. VerificationWords.Of("shareBasedRow").SelectMany(name => document.Rows.Of(RowIndex.NameOf(name)))
                .Where(place => place.Table.Scope == Scope.Consolidated && place.Table.View.Context.SectionPath.Any(heading => VerificationWords.Of("expenseNote").Contains(heading)))
                .SelectMany(place => place.Table.View.Columns.Where(column => column.Period == document.Period && document.Period is not null).Select(column => (place.Table, new CellAddress(place.Row, column.Index))))
                .Where(place => place.Table.Grid[place.Item2] is { IsTelling: true, IsRate: false }),
        ];
        return cells.IsEmpty ? null : (cells.Select(place => RequiredValue.Read(place.Table.Grid, place.Cell)).Aggregate((sum, value) => sum + value), cells);
    }

    private static (TableFigures Table, CellAddress Cell)? Reserve(DocumentFigures document, Interval sum)
    {
        foreach ((TableFigures table, int row) in VerificationWords.Of("reserveRow").SelectMany(name => document.Rows.Of(RowIndex.NameOf(name))).Where(place => place.Table.Scope == Scope.Consolidated))
        {
            foreach (ColumnView column in table.View.Columns.Where(column => column.Measure is Measure.Increase or Measure.Decrease))
            {
                CellAddress cell = new(row, column.Index);
                if (table.Grid[cell].IsTelling && RequiredValue.Read(table.Grid, cell).Abs().Intersects(sum.Abs()))
                {
                    return (table, cell);
                }
            }
        }

        return null;
    }

    private static Finding Finding(TableFigures table, CellAddress cost, Interval expenses, ImmutableArray<(TableFigures Table, CellAddress Cell)> others) => RelationFinding.At(
        VerificationRules.TableAgainstTable, table, cost, expenses, isSure: true,
        FindingMessages.ShareBasedPayment.With(
            table.ColumnLabel(cost.Column), table.CellAt(cost).Text, PrintedScale.Of(table, cost).Write((expenses.Low + expenses.High) / 2),
            RelationFinding.PlaceOf(others[0].Table, others[0].Cell).Line, RelationFinding.PlaceOf(others[^1].Table, others[^1].Cell).Line)) with
    {
        Related = [.. others.Select(place => RelationFinding.PlaceOf(place.Table, place.Cell))],
    };
}
