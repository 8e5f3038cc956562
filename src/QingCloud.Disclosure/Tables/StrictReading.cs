using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tables;

/// <summary>Takes the values of figures that are inferred: in strict reading only what the source marks or a relation proves is one.</summary>
internal static class StrictReading
{
    /// <summary>The table without the values of its inferred figures; the table itself where it has none.</summary>
    internal static Table Withhold(Table table)
    {
        int withheld = table.Rows.Sum(row => row.Cells.Count(IsInferred));
        return withheld == 0 ? table : table with
        {
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => IsInferred(cell) ? Open(cell) : cell)] })],
            Diagnostics =
            [
                .. table.Diagnostics,
                new(DiagnosticDescriptors.UnprovenFigures, table.Region.Span, table.Region.StartLine, withheld.ToString(CultureInfo.InvariantCulture)),
            ],
        };
    }

    private static bool IsInferred(TableCell cell) => cell is { Reading: CellReading.Inferred, Figure: not null };

    private static TableCell Open(TableCell cell) => cell with { Reading = CellReading.Ambiguous, Figure = null, OpenFigure = cell.Figure, Alternatives = [cell.Text] };
}
