using System.CommandLine;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tables;
using Spectre.Console;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary><c>disclosure tables FILE</c>.</summary>
internal static class TablesCommand
{
    internal static Command Create(Speaker speaker) => FileCommand.Create(
        speaker,
        "tables",
        CommandTexts.Tables,
        filing => DisclosureJson.SerializeTables(filing.Analyze(speaker.Analyzer)),
        (filing, console) => Show(filing, console, speaker));

    private static void Show(Filing filing, IAnsiConsole console, Speaker speaker)
    {
        foreach (Tables.Table table in filing.Analyze(speaker.Analyzer).Tables)
        {
            Spectre.Console.Table page = new() { Title = new(Markup.Escape($"{table.Id}  {speaker.Say(ViewTexts.Lines, table.Region.StartLine, table.Region.EndLine)}  {speaker.Name(table.Kind, KindTexts.Of(table.Kind))}  {table.Region.Unit}")) };
            foreach (Tables.TableColumn column in table.Columns)
            {
                page.AddColumn(new Spectre.Console.TableColumn(Markup.Escape(string.Join('\n', column.Path))));
            }

            foreach (Tables.TableRow row in table.Rows)
            {
                page.AddRow([.. row.Cells.Select(cell => Markup.Escape(cell.Text) + ViewColors.Of(cell.Reading, Mark(cell.Reading)))]);
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
