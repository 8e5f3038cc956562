using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables;

/// <summary>A table written in a layout whose cells are marked reads back the same.</summary>
public sealed class RoundTripTests
{
    private const int Tables = 2_000;

    // Whether plain pipes keep their blanks or dropped them shows in the document's other tables.
    private const string KeptBlanks = "\n\n另列示账龄。\n\n| 账龄 | 2024年末 | 2023年末 |\n| 1年以内 |  | 12.00 |\n| 1至2年 |  | 3.00 |\n| 合计 | 20.00 | 15.00 |\n\n以上为账龄。\n";

    [Fact]
    public void Tabs_UndamagedTables_ReadBackEqual() => ReadBack(TableWriter.Tabs, isJoined: false).Should().BeEmpty();

    [Fact]
    public void Pipes_UndamagedTables_ReadBackEqual() => ReadBack(table => TableWriter.Pipes(table) + KeptBlanks, isJoined: false).Should().BeEmpty();

    [Fact]
    public void Markdown_UndamagedTables_ReadBackEqual() => ReadBack(TableWriter.Markdown, isJoined: true).Should().BeEmpty();

    [Fact]
    public void Html_UndamagedTables_ReadBackEqual() => ReadBack(TableWriter.Html, isJoined: false).Should().BeEmpty();

    private static List<string> ReadBack(Func<KnownTable, string> write, bool isJoined)
    {
        List<string> wrong = [];
        for (int seed = 0; seed < Tables; seed++)
        {
            KnownTable known = new TableGenerator(seed).Next();
            string text = write(known);
            Table[] read = [.. DisclosureAnalyzer.Default.Analyze(text).Tables];
            string expected = Write(known.Columns.Select(path => isJoined ? string.Concat(path) : string.Join('|', path)), known.Rows.Select(row => (IEnumerable<string>)row));
            string got = read.Length is 1 or 2 ? Write(read[0].Columns.Select(column => string.Join('|', column.Path)), read[0].Rows.Select(row => row.Cells.Select(cell => cell.Text))) : $"{read.Length} tables";
            if (got != expected)
            {
                wrong.Add($"seed {seed}:\n{text}\nread as\n{got}");
            }
        }

        return [.. wrong.Take(3)];
    }

    private static string Write(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows) =>
        string.Join('\n', [string.Join(" ; ", columns), .. rows.Select(row => string.Join(" ; ", row))]);
}
