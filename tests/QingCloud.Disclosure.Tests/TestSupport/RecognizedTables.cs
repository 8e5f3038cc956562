using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Tables of strings, made without a document: what a recognizer would hand on.</summary>
internal static class RecognizedTables
{
    /// <summary>A table with explicit cells, whose first column holds the labels.</summary>
    /// <param name="columns">The header of each column, the parts of its path separated by &gt;.</param>
    /// <param name="rows">The rows, cells separated by |.</param>
    internal static RecognizedTable Of(string columns, params IEnumerable<string> rows) => Of(Cells(columns), rows.Select(Cells));

    internal static RecognizedTable Of(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows, string? unit = null, string? caption = null) => new()
    {
        Region = new() { Layout = TableLayout.Tabs, Span = default, StartLine = 1, EndLine = 1, Unit = unit, Caption = caption },
        Columns = [.. columns.Select(column => column.Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())],
        StubColumns = 1,
        Rows = [.. rows.Select((row, index) => new RecognizedRow(index + 2, [.. row.Select(text => new RecognizedCell(text, default, index + 2, CellReading.Explicit))]))],
    };

    /// <summary>The same table with its meaning, nothing proven yet.</summary>
    internal static Table Interpreted(this RecognizedTable table) => TableInterpreter.Interpret(table, 1, null);

    /// <summary>The table standing under a unit line.</summary>
    internal static RecognizedTable In(this RecognizedTable table, string unit) => table with { Region = table.Region with { Unit = unit } };

    /// <summary>The table standing under a caption.</summary>
    internal static RecognizedTable Under(this RecognizedTable table, string caption) => table with { Region = table.Region with { Caption = caption } };

    private static IEnumerable<string> Cells(string line) => line.Split('|', StringSplitOptions.TrimEntries);
}
