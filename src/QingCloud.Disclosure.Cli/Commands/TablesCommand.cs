using System.CommandLine;
using System.Globalization;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tables;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure tables FILE</c>.</summary>
internal static class TablesCommand
{
    internal static Command Create() => FileCommand.Create(
        "tables",
        "Every table, reconstructed.",
        filing => DisclosureJson.SerializeTables(filing.Analyze()),
        Show);

    private static void Show(Filing filing, IAnsiConsole console)
    {
        foreach (Tables.Table table in filing.Analyze().Tables)
        {
            Spectre.Console.Table page = new() { Title = new(Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{table.Id}  lines {table.Region.StartLine}-{table.Region.EndLine}  {table.Kind}  {table.Region.Unit}"))) };
            foreach (Tables.TableColumn column in table.Columns)
            {
                page.AddColumn(new Spectre.Console.TableColumn(Markup.Escape(string.Join('\n', column.Path))));
            }

            foreach (Tables.TableRow row in table.Rows)
            {
                page.AddRow([.. row.Cells.Select(cell => Markup.Escape(cell.Text + Mark(cell.Reading)))]);
            }

            console.Write(page);
        }
    }

    // A reading is shown by a sign, so that it is seen without colours.
    private static string Mark(CellReading reading) => reading switch
    {
        CellReading.Ambiguous => " ?",
        CellReading.Inferred => " ~",
        CellReading.Proven => " =",
        _ => "",
    };
}
