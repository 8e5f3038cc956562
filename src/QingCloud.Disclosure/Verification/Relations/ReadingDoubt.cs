using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>Whether the reader rather than the filer may have made an error.</summary>
internal static class ReadingDoubt
{
    internal static bool IsDoubtful(TableFigures table, Cause cause)
    {
        if (table.Table.Diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            return true;
        }

        IEnumerable<CellAddress> cells = cause.Cases.SelectMany(@case => @case.Instance.Equation.Cells());
        return cells.Any(cell => table.CellAt(cell).Reading == CellReading.Ambiguous) || HasRival(table, cause);
    }

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
