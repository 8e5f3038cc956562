using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>
/// Columns of changes that are printed with % and are, in every row, the difference of two columns of rates: 毛利率 45.09% after 16.10% is a change of 28.99 百分点, not of 28.99%.
/// </summary>
internal static class PointsColumns
{
    private const int MostColumns = 24;
    private const int FewestRows = 2;
    private const int MostRelated = 12;
    private const string Points = "百分点";

    internal static IEnumerable<Finding> Find(TableFigures table)
    {
        ImmutableArray<ColumnView> columns = [.. table.View.Columns.Take(MostColumns).Where(column => column.Role == ColumnRole.Value)];
        foreach (ColumnView change in columns.Where(column => IsChange(column.Measure) && !column.Path.Any(part => CharacterFolding.Fold(part).Contains(Points, StringComparison.Ordinal))))
        {
            ImmutableArray<CellAddress> cells = [.. table.View.Rows.Select(row => new CellAddress(row.Index, change.Index)).Where(cell => IsPercent(table, cell))];
            if (cells.Length >= FewestRows && Pair(table, columns, change, cells) is var (now, before))
            {
                yield return Finding(table, change, cells, now, before);
            }
        }
    }

    private static bool IsChange(Measure measure) => measure is Measure.MarginChange or Measure.ShareChange or Measure.Growth;

    private static bool IsPercent(TableFigures table, CellAddress cell) =>
        table.CellAt(cell).State == CellState.Reported && table.CellAt(cell).Reading != CellReading.Ambiguous && table.CellAt(cell).Text.EndsWith('%') && table.Grid[cell] is { IsTelling: true, IsRate: true };

    private static (ColumnView Now, ColumnView Before)? Pair(TableFigures table, ImmutableArray<ColumnView> columns, ColumnView change, ImmutableArray<CellAddress> cells)
    {
        ImmutableArray<ColumnView> rates = [.. columns.Where(column => column != change && !IsChange(column.Measure) && column.Period is not null)];
        foreach (ColumnView now in rates)
        {
            foreach (ColumnView before in rates.Where(before => before.Measure == now.Measure && before.Period!.End < now.Period!.End))
            {
                if (IsDifference(table, cells, now, before))
                {
                    return (now, before);
                }
            }
        }

        return null;
    }

    // In all rows the difference, and in most of them no growth.
    private static bool IsDifference(TableFigures table, ImmutableArray<CellAddress> cells, ColumnView now, ColumnView before)
    {
        HashSet<string> differences = [];
        foreach (CellAddress cell in cells)
        {
            (CellAddress a, CellAddress b) = (new(cell.Row, now.Index), new(cell.Row, before.Index));
            if (table.Grid[a] is not { IsNumber: true, IsRate: true } || table.Grid[b] is not { IsNumber: true, IsRate: true })
            {
                continue;
            }

            (Interval later, Interval earlier, Interval printed) = (RequiredValue.Read(table.Grid, a), RequiredValue.Read(table.Grid, b), RequiredValue.Read(table.Grid, cell));
            if (!(later - earlier).Intersects(printed))
            {
                return false;
            }

            if ((later - earlier).DividedBy(earlier.Abs()) is not { } growth || !growth.Intersects(printed))
            {
                differences.Add(table.CellAt(cell).Text);
            }
        }

        return differences.Count >= FewestRows;
    }

    private static Finding Finding(TableFigures table, ColumnView change, ImmutableArray<CellAddress> cells, ColumnView now, ColumnView before)
    {
        CellAddress first = cells[0];
        (CellAddress a, CellAddress b) = (new(first.Row, now.Index), new(first.Row, before.Index));
        Interval difference = RequiredValue.Read(table.Grid, a) - RequiredValue.Read(table.Grid, b);
        return RelationFinding.At(
            VerificationRules.PointsAsRate, table, first, difference, isSure: true,
            FindingMessages.PointsColumn.With(table.ColumnLabel(change.Index), table.ColumnLabel(now.Index), table.ColumnLabel(before.Index), table.CellAt(a).Text, table.CellAt(b).Text, table.CellAt(first).Text)) with
        {
            Severity = FindingSeverity.Warning,
            Related = [RelationFinding.PlaceOf(table, a), RelationFinding.PlaceOf(table, b), .. cells.Skip(1).Take(MostRelated).Select(cell => RelationFinding.PlaceOf(table, cell))],
            Correction = new(CorrectionKind.PointsAsRate, "百分点 is meant."),
        };
    }
}
