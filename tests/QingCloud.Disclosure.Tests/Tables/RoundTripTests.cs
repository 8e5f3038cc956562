using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables;

/// <summary>A table written in a layout whose cells are marked reads back the same.</summary>
public sealed class RoundTripTests
{
    private const int Tables = 2_000;

    [Fact]
    public void Tabs_UndamagedTables_ReadBackEqual() => ReadBack(TableWriter.Tabs, isJoined: false).Should().BeEmpty();

    [Fact]
    public void Pipes_UndamagedTables_ReadBackEqual() => ReadBack(TableWriter.Pipes, isJoined: false, KeepsInnerBlank).Should().BeEmpty();

    [Fact]
    public void Markdown_UndamagedTables_ReadBackEqual() => ReadBack(TableWriter.Markdown, isJoined: true).Should().BeEmpty();

    [Fact]
    public void Html_UndamagedTables_ReadBackEqual() => ReadBack(TableWriter.Html, isJoined: false).Should().BeEmpty();

    // Without a blank before a value, plain pipes cannot tell kept blanks from dropped ones.
    private static bool KeepsInnerBlank(KnownTable table) =>
        table.HeaderRows > 1
        || table.Rows.All(row => !row.Contains(""))
        || table.Rows.Any(row => row.SkipWhile(cell => cell.Length > 0).Any(cell => cell.Length > 0));

    private static List<string> ReadBack(Func<KnownTable, string> write, bool isJoined, Func<KnownTable, bool>? applies = null)
    {
        List<string> wrong = [];
        int written = 0;
        for (int seed = 0; written < Tables; seed++)
        {
            KnownTable known = new TableGenerator(seed).Next();
            if (applies is not null && !applies(known))
            {
                continue;
            }

            written++;
            string text = write(known);
            Table[] read = [.. DisclosureAnalyzer.Default.Analyze(text).Tables];
            string expected = Write(known.Columns.Select(path => isJoined ? string.Concat(path) : string.Join('|', path)), known.Rows.Select(row => (IEnumerable<string>)row));
            string got = read.Length == 1 ? Write(read[0].Columns.Select(column => string.Join('|', column.Path)), read[0].Rows.Select(row => row.Cells.Select(cell => cell.Text))) : $"{read.Length} tables";
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
