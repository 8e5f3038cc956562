using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// 以抵销后净额列示的递延所得税资产或负债: the total of the table before offsetting less the amount offset (互抵金额) is the balance after it. Filers print the
/// temporary differences there, or the balance without taking the offset off.
/// </summary>
internal static class DeferredTaxOffsets
{
    // The tables of assets and liabilities before offsetting stand right above.
    private const int Reach = 4;
    private const int MostColumns = 40;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        for (int i = 0; i < document.Tables.Length; i++)
        {
            tally.Step();
            TableFigures table = document.Tables[i];
            if (table.View.Columns.Length <= MostColumns && table.View.Columns.Any(column => IsOf(column, "offset"))
                && Of(table, document.Tables.AsSpan(Math.Max(0, i - Reach), Math.Min(i, Reach)).ToImmutableArray(), tally) is { } finding)
            {
                yield return finding;
            }
        }
    }

    // One finding for all places of a table: they are filled in alike.
    private static Finding? Of(TableFigures table, ImmutableArray<TableFigures> above, CheckTally tally)
    {
        List<Offset> broken = [];
        foreach (Offset offset in Offsets(table, above))
        {
            Interval amount = RequiredValue.Read(table.Grid, offset.Amount);
            bool holds = amount.Intersects(offset.Gross - RequiredValue.Read(table.Grid, offset.Net));
            tally.Add(holds, (table, offset.Amount), (table, offset.Net), (offset.Before, offset.Total));
            if (!holds)
            {
                broken.Add(offset);
            }
        }

        return broken is [var first, ..] ? Finding(table, first, [.. broken.Skip(1).Select(offset => offset.Amount)]) : null;
    }

    private static IEnumerable<Offset> Offsets(TableFigures table, ImmutableArray<TableFigures> above)
    {
        foreach (RowView row in table.View.Rows)
        {
            string name = CharacterFolding.Fold(row.Label);
            foreach (ColumnView column in VerificationWords.Of("deferredTax").Contains(name) ? table.View.Columns.Where(column => IsOf(column, "offset")) : [])
            {
                CellAddress amount = new(row.Index, column.Index);
                ColumnView? net = table.View.Columns.FirstOrDefault(other => other.Period == column.Period && IsOf(other, "netOfOffset"));
                if (net is not null && column.Period is not null && table.Grid[amount].IsTelling && new CellAddress(row.Index, net.Index) is var after && table.Grid[after].IsTelling
                    && Total(above, name, column.Period) is var (before, total))
                {
                    yield return new(amount, after, before, total, RequiredValue.Read(before.Grid, total));
                }
            }
        }
    }

    private static bool IsOf(ColumnView column, string list) => column.Path.Length > 0 && VerificationWords.Says(column.Path[^1], list);

    // The total of the nearest table that has the item in a column of the period.
    private static (TableFigures Table, CellAddress Cell)? Total(ImmutableArray<TableFigures> above, string name, ReportingPeriod period)
    {
        foreach (TableFigures table in above.Reverse())
        {
            ColumnView? column = table.View.Columns.Take(MostColumns).FirstOrDefault(column => column.Period == period && column.Path is [.., var leaf] && CharacterFolding.Fold(leaf) == name);
            RowView? total = table.View.Rows.LastOrDefault(row => row.IsTotal);
            if (column is not null && total is not null && new CellAddress(total.Index, column.Index) is var cell && table.Grid[cell].IsTelling)
            {
                return (table, cell);
            }
        }

        return null;
    }

    private static Finding Finding(TableFigures table, Offset offset, ImmutableArray<CellAddress> others)
    {
        Interval required = offset.Gross - RequiredValue.Read(table.Grid, offset.Net);
        bool isSure = table.CellAt(offset.Amount).Reading != CellReading.Ambiguous && table.CellAt(offset.Net).Reading != CellReading.Ambiguous;
        return RelationFinding.At(
            VerificationRules.TableAgainstTable, table, offset.Amount, required, isSure,
            FindingMessages.DeferredTaxOffset.With(
                table.RowLabel(offset.Amount.Row), table.CellAt(offset.Amount).Text, offset.Before.CellAt(offset.Total).Text, RelationFinding.PlaceOf(offset.Before, offset.Total).Line, table.CellAt(offset.Net).Text)) with
        {
            Related = [RelationFinding.PlaceOf(offset.Before, offset.Total), RelationFinding.PlaceOf(table, offset.Net), .. others.Select(cell => RelationFinding.PlaceOf(table, cell))],
        };
    }

    private sealed record Offset(CellAddress Amount, CellAddress Net, TableFigures Before, CellAddress Total, Interval Gross);
}
