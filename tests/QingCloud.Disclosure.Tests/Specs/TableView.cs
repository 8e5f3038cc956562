using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.Specs;

/// <summary>Writes tables as specifications show them: · for a blank cell, = proven, ~ inferred, ? ambiguous with its readings.</summary>
internal static class TableView
{
    private const string Blank = "·";

    /// <summary>The tables as strings: where they stand, columns, rows with their roles, what was repaired and what could not be read.</summary>
    internal static string Tables(DisclosureAnalysis analysis) =>
        analysis.Tables.IsEmpty ? "none" : string.Join('\n', analysis.Tables.SelectMany(Strings));

    /// <summary>The tables as figures: the kind of each, then every cell that holds a number or says why there is none.</summary>
    internal static string Figures(DisclosureAnalysis analysis) => string.Join('\n', analysis.Tables.SelectMany(OfFigures));

    /// <summary>The relations that hold, in the words of their formula.</summary>
    internal static string Relations(DisclosureAnalysis analysis) => string.Join('\n', analysis.Tables
        .SelectMany(table => table.Relations.Select(relation => $"{relation.Kind} in {Header(table.Columns[relation.Result.Column])}: {relation.Formula}"))
        .DefaultIfEmpty("none"));

    private static IEnumerable<string> Strings(Table table)
    {
        yield return SpecViews.Text($"{table.Region.Layout} {table.Region.StartLine}-{table.Region.EndLine}{Around(table)}");
        yield return string.Join(" | ", table.Columns.Select(Header));
        foreach (TableRow row in table.Rows)
        {
            yield return (row.Role == RowRole.Item ? "" : $"{row.Role}: ") + string.Join(" | ", row.Cells.Select(Cell));
        }

        foreach (string note in table.Region.Notes)
        {
            yield return $"note {note}";
        }

        foreach (Repair repair in table.Repairs.Where(repair => repair.Kind != RepairKind.Cut))
        {
            yield return SpecViews.Text($"repair {repair.Kind} in line {repair.Line}");
        }

        foreach (Diagnostic diagnostic in table.Diagnostics)
        {
            yield return SpecViews.Text($"{diagnostic.Id} in line {diagnostic.Line}");
        }
    }

    private static string Around(Table table) =>
        (table.Region.Unit is { } unit ? $", unit {unit}" : "") + (table.Region.Caption is { } caption ? $", caption {caption}" : "");

    private static IEnumerable<string> OfFigures(Table table)
    {
        yield return $"kind {table.Kind}";
        foreach (TableRow row in table.Rows)
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                if (table.Columns[i].Role == ColumnRole.Value && row.Cells[i].State != CellState.Text)
                {
                    string period = table.Columns[i].Period is { } days ? $" in {days}" : "";
                    yield return $"{row.Cells[0].Text} / {Header(table.Columns[i])}{period}: {Figure(row.Cells[i])}";
                }
            }
        }
    }

    private static string Figure(TableCell cell) => cell.Figure is { } figure
        ? $"{figure.Unit} {SpecViews.Plain(figure.Value)} {SpecViews.Plain(figure.Range)}{(figure.Currency == Currency.Cny ? "" : $" {figure.Currency}")}"
        : cell.State.ToString();

    private static string Header(TableColumn column) => column.Path.IsEmpty ? Blank : string.Join(" > ", column.Path);

    private static string Cell(TableCell cell) => (cell.Text.Length == 0 ? Blank : cell.Text) + cell.Reading switch
    {
        CellReading.Proven => " =",
        CellReading.Inferred => " ~",
        CellReading.Ambiguous => $" ? {string.Join(" or ", cell.Alternatives.Select(reading => reading.Length == 0 ? Blank : reading))}",
        _ => "",
    };
}
