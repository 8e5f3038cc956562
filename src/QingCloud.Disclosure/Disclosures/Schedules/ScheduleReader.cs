using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Schedules;

/// <summary>Reads what the other readers left, so that no figure of a table is missing.</summary>
internal static class ScheduleReader
{
    /// <summary>A schedule of the figures that are in no other model.</summary>
    /// <param name="view">The table.</param>
    /// <param name="taken">The cells that other models hold, by table.</param>
    /// <returns>The schedule; null where nothing is left.</returns>
    internal static Schedule? Read(TableView view, HashSet<(string Table, CellAddress Cell)> taken)
    {
        ImmutableArray<ScheduleLine> lines = [.. view.Rows.Select(row => new ScheduleLine(row.Label, row.Role, Rest(view, row, taken))).Where(line => !line.Figures.IsEmpty)];
        return lines.Any(line => line.Figures.Any(figure => figure.Figure.State == CellState.Reported))
            ? new() { TableId = view.Table.Id, Kind = view.Table.Kind, Scope = view.Scope, Lines = lines }
            : null;
    }

    private static ImmutableArray<ScheduleFigure> Rest(TableView view, RowView row, HashSet<(string Table, CellAddress Cell)> taken)
    {
        return
        [
            .. view.Columns
                .Where(column => column.Role == ColumnRole.Value && column.Measure != Measure.Rank && IsFigure(view.CellAt(row, column)))
                .Where(column => !taken.Contains((view.Table.Id, new(row.Index, column.Index))))
                .Select(column => Figure(view, row, column)),
        ];
    }

    /// <summary>The figure of a cell that no field is for, with what its header says.</summary>
    internal static ScheduleFigure Figure(TableView view, RowView row, ColumnView column) =>
        new(column.Path, column.Period, new FigureReader(view).Any(row, column), MeasureFields.Of(column.Measure));

    /// <summary>Whether a cell holds a number, or one of the states that stand for none.</summary>
    internal static bool IsFigure(TableCell cell) => cell.State is not (CellState.Text or CellState.Blank);
}
