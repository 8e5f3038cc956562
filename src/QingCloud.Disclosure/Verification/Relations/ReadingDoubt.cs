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
        return (!isConfirmed && IsUncertain(table, cause)) || HasNoPlace(table, cause) || LostBorders.Touch(table, cause) || HasMoved(table, cause) || MayHaveMoved(table, cause)
            || IsMisplaced(table, cause) || IsExplainedNearby(table, cause) || IsLooselyCut(table, cause) || HasRival(table, cause);
    }

    /// <summary>The columns that relations of many rows confirm.</summary>
    internal static HashSet<int> ConfirmedColumns(IEnumerable<RelationCase> cases) =>
        [.. cases.Where(@case => @case is { IsHeld: true, Support.Held: >= ManyRows } && !IsDown(@case)).SelectMany(@case => @case.Instance.Equation.Cells()).Select(cell => cell.Column)];

    private static bool IsUncertain(TableFigures table, Cause cause) =>
        table.Table.Diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        || cause.Cases.Any(@case => @case.Instance.Equation.Cells().Any(cell => table.Grid[cell].IsNumber && table.CellAt(cell).Reading == CellReading.Ambiguous && !IsOpenInPlaceOnly(table, @case, cell)));

    // Of a sum across a row it does not matter in which of its columns a figure stands.
    private static bool IsOpenInPlaceOnly(TableFigures table, RelationCase @case, CellAddress cell) =>
        @case.Instance.Equation.IsLinear && @case.Instance.Equation.Cells().All(other => other.Row == cell.Row)
        && table.CellAt(cell).Alternatives is { IsEmpty: false } alternatives && alternatives.All(text => text.Length == 0 || text == table.CellAt(cell).Text);

    // Down a column, a cell whose place is not sure: what other rows confirm says nothing of this one. And figures in a row with words in a column of figures,
    // or behind 合计751; and columns whose names are lost.
    private static bool HasNoPlace(TableFigures table, Cause cause) =>
        table.ColumnLabel(cause.Cell.Column).Length == 0
        || cause.Cases.Any(@case => @case.Instance.Equation.Cells().Any(cell => table.CellAt(cell).Reading == CellReading.Ambiguous
            ? IsDown(@case) || (table.Grid[cell].IsNumber && HoldsWords(table, cell.Row))
            : IsDown(@case) && !table.Grid[cell].IsNumber && Holds(table, cell.Row, CellReading.Ambiguous)));

    private static bool HoldsWords(TableFigures table, int row) =>
        (table.RowLabel(row) is { Length: > 0 } label && char.IsAsciiDigit(label[^1])) || Enumerable.Range(0, table.Table.Columns.Length).Any(column => table.Table.Columns[column].Role == ColumnRole.Value && table.CellAt(new(row, column)).State == CellState.Text);

    // 16.86 | -- in several rows where an amount should stand: of a glued row with a blank, each figure may belong to the column beside.
    private static bool MayHaveMoved(TableFigures table, Cause cause) => table.Table.Region.Layout == TableLayout.Glued && cause.Cases.Any(@case =>
        IsDown(@case) && @case.Instance.Equation.Cells().Count(cell => table.Grid[cell].IsNumber && IsUnsure(table, cell) && IsBesideBlank(table, cell)) > 1);

    private static bool IsBesideBlank(TableFigures table, CellAddress cell) =>
        (cell.Column > 0 && table.CellAt(cell with { Column = cell.Column - 1 }).State == CellState.Blank)
        || (cell.Column + 1 < table.Grid.Columns.Length && table.CellAt(cell with { Column = cell.Column + 1 }).State == CellState.Blank);

    // Where cells were lost, sums down a column need rows whose places are sure.
    private static bool IsMisplaced(TableFigures table, Cause cause) =>
        table.Table.Region.Layout is TableLayout.Pipes or TableLayout.Spaces or TableLayout.CellLines
        && cause.Cases.Any(@case => IsDown(@case) && @case.Instance.Equation.Cells().Any(cell => table.Grid[cell].IsNumber ? IsUnsure(table, cell) : HoldsUnsure(table, cell.Row)));

    private static bool IsUnsure(TableFigures table, CellAddress cell) => table.CellAt(cell).Reading is CellReading.Ambiguous or CellReading.Inferred;

    // A blank beside figures of which one may be its own.
    private static bool HoldsUnsure(TableFigures table, int row) =>
        Holds(table, row, CellReading.Ambiguous) || Holds(table, row, CellReading.Inferred);

    private static bool Holds(TableFigures table, int row, CellReading reading) =>
        Enumerable.Range(0, table.Grid.Columns.Length).Any(column => table.Grid[row, column].IsNumber && table.CellAt(new(row, column)).Reading == reading);

    // - | 2,577.35 | blank, where the difference is 2,577.35 too much here and too little there: the row has moved by a cell.
    private static bool HasMoved(TableFigures table, Cause cause)
    {
        Interval difference = (cause.Required - RequiredValue.Read(table.Grid, cause.Cell)).Abs();
        return table.Table.Region.Layout != TableLayout.Html && cause.Cases.Any(@case => IsDown(@case) && @case.Instance.Equation.Cells().Any(cell => HasMoved(table, cell, difference)));
    }

    private static bool HasMoved(TableFigures table, CellAddress cell, Interval difference) =>
        (cell.Column > 0 && HasMoved(table, cell, cell with { Column = cell.Column - 1 }, difference))
        || (cell.Column + 1 < table.Grid.Columns.Length && HasMoved(table, cell, cell with { Column = cell.Column + 1 }, difference));

    private static bool HasMoved(TableFigures table, CellAddress own, CellAddress beside, Interval difference)
    {
        (CellAddress figure, CellAddress blank) = table.Grid[own].IsTelling ? (own, beside) : (beside, own);
        return table.Grid[figure] is { IsTelling: true, IsRate: false } && table.CellAt(blank).State == CellState.Blank && RequiredValue.Read(table.Grid, figure).Abs().Intersects(difference);
    }

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

    // 3-4年:51.95 | -: after words that end in a digit any cut is as good as another. 减：利息收入- | 15.31, and - | 15.31: the dash may be a sign.
    private static bool IsLooselyCut(TableFigures table, Cause cause) =>
        table.Table.Region.Layout == TableLayout.Glued && cause.Cases.SelectMany(@case => @case.Instance.Equation.Cells()).Any(cell => EndsInDash(table.RowLabel(cell.Row)) || FollowsDigitOrDash(table, cell));

    private static bool EndsInDash(string label) => label.Length > 1 && label[^1] == '-';

    private static bool FollowsDigitOrDash(TableFigures table, CellAddress cell)
    {
        for (int column = cell.Column - 1; column >= 0; column--)
        {
            TableCell left = table.CellAt(new(cell.Row, column));
            if (left.Text.Length > 0)
            {
                return table.Grid[cell].IsNumber && left.State switch
                {
                    CellState.Text => char.IsAsciiDigit(left.Text[^1]),
                    CellState.Nil => table.CellAt(cell).Reading != CellReading.Proven,
                    _ => false,
                };
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
