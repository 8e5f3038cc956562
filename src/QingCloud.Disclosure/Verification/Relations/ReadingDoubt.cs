using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Whether the reader rather than the filer may have made an error.</summary>
internal static class ReadingDoubt
{
    private const int ManyRows = 3;

    /// <summary>Whether the cells of the cause may be read wrongly; cases that many other rows confirm in the same columns are not doubted for the table's sake.</summary>
    internal static bool IsDoubtful(TableFigures table, Cause cause, IReadOnlySet<int> confirmed)
    {
        bool isConfirmed = cause.Cases.All(@case => @case.Support.Held >= ManyRows || @case.Instance.Equation.Cells().All(cell => confirmed.Contains(cell.Column)));
        return (!isConfirmed && IsUncertain(table, cause)) || IsMisplaced(table, cause) || IsExplainedNearby(table, cause) || IsLooselyCut(table, cause) || HasRival(table, cause);
    }

    /// <summary>The columns that relations of many rows confirm.</summary>
    internal static HashSet<int> ConfirmedColumns(IEnumerable<RelationCase> cases) =>
        [.. cases.Where(@case => @case is { IsHeld: true, Support.Held: >= ManyRows } && !IsDown(@case)).SelectMany(@case => @case.Instance.Equation.Cells()).Select(cell => cell.Column)];

    private static bool IsUncertain(TableFigures table, Cause cause) =>
        table.Table.Diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        || cause.Cases.SelectMany(@case => @case.Instance.Equation.Cells()).Any(cell => table.Grid[cell].IsNumber && table.CellAt(cell).Reading == CellReading.Ambiguous);

    // Where cells were lost, sums down a column need rows whose places are sure.
    private static bool IsMisplaced(TableFigures table, Cause cause) =>
        table.Table.Region.Layout is TableLayout.Pipes or TableLayout.Spaces or TableLayout.CellLines
        && cause.Cases.Any(@case => IsDown(@case) && @case.Instance.Equation.Cells().Any(cell => table.Grid[cell].IsNumber && table.CellAt(cell).Reading is CellReading.Ambiguous or CellReading.Inferred));

    // A difference that is itself printed among the rows: a figure that the reader put elsewhere, not one that the filer forgot.
    private static bool IsExplainedNearby(TableFigures table, Cause cause)
    {
        if (table.Table.Region.Layout is TableLayout.Html or TableLayout.Tabs || !cause.Cases.Any(IsDown))
        {
            return false;
        }

        RelationCase @case = cause.Cases.First(IsDown);
        Interval printed = RequiredValue.Read(table.Grid, cause.Cell);
        Interval difference = (cause.Required - printed).Abs();
        HashSet<CellAddress> own = [.. @case.Instance.Equation.Cells()];
        int last = @case.Instance.Result.Row;
        return Enumerable.Range(0, last).SelectMany(row => Enumerable.Range(0, table.Grid.Columns.Length).Select(column => new CellAddress(row, column)))
            .Any(cell => cell.Row < last && !own.Contains(cell) && table.Grid[cell] is { IsTelling: true, IsRate: false } && RequiredValue.Read(table.Grid, cell).Abs().Intersects(difference));
    }

    // 3-4年:51.95 | -: after words that end in a digit any cut is as good as another.
    private static bool IsLooselyCut(TableFigures table, Cause cause) =>
        table.Table.Region.Layout == TableLayout.Glued && cause.Cases.SelectMany(@case => @case.Instance.Equation.Cells()).Any(cell => FollowsDigit(table, cell));

    private static bool FollowsDigit(TableFigures table, CellAddress cell)
    {
        for (int column = cell.Column - 1; column >= 0; column--)
        {
            TableCell left = table.CellAt(new(cell.Row, column));
            if (left.Text.Length > 0)
            {
                return left.State == CellState.Text && char.IsAsciiDigit(left.Text[^1]) && table.Grid[cell].IsNumber;
            }
        }

        return false;
    }

    private static bool IsDown(RelationCase @case) => @case.Instance.Equation.Cells().All(cell => cell.Column == @case.Instance.Result.Column);

    // Another cut or place of the row's values under which the relation holds: then the table is to blame.
    private static bool HasRival(TableFigures table, Cause cause)
    {
        RowRivals rivals = new(table.Table, table.Grid);
        foreach (RelationCase @case in cause.Cases)
        {
            foreach (int row in @case.Instance.Equation.Cells().Select(cell => cell.Row).Distinct())
            {
                if (rivals.Of(row) is not { } ofRow || ofRow.Any(rival => @case.Instance.HoldsAfter(table.Grid, rival.Changes.AsSpan())))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
