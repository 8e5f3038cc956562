using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
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
        return (!isConfirmed && IsUncertain(table, cause)) || IsMisplaced(table, cause) || HasRival(table, cause);
    }

    /// <summary>The columns that relations of many rows confirm.</summary>
    internal static HashSet<int> ConfirmedColumns(IEnumerable<RelationCase> cases) =>
        [.. cases.Where(@case => @case is { IsHeld: true, Support.Held: >= ManyRows } && !IsDown(@case)).SelectMany(@case => @case.Instance.Equation.Cells()).Select(cell => cell.Column)];

    private static bool IsUncertain(TableFigures table, Cause cause) =>
        table.Table.Diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        || cause.Cases.SelectMany(@case => @case.Instance.Equation.Cells()).Any(cell => table.Grid[cell].IsNumber && table.CellAt(cell).Reading == CellReading.Ambiguous);

    // Where cells were lost, sums down a column need rows whose places are sure.
    private static bool IsMisplaced(TableFigures table, Cause cause) =>
        table.Table.Region.Layout is TableLayout.Pipes or TableLayout.Spaces
        && cause.Cases.Any(@case => IsDown(@case) && @case.Instance.Equation.Cells().Any(cell => table.Grid[cell].IsNumber && table.CellAt(cell).Reading is CellReading.Ambiguous or CellReading.Inferred));

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
