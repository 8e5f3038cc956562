using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Hostile;

/// <summary>A damaged or invented row does not make a wrong cell proven: what is proven is what the generator wrote.</summary>
public sealed class HostileRowTests
{
    private const int Tables = 400;

    // Where nothing parts the cells, a damaged total and another cut of an item can agree by chance: as seldom as the control of the prover allows.
    private const double Glued = 0.003;

    [Theory]
    [InlineData("glued", 11, Glued)]
    [InlineData("pipes", 12, 0)]
    [InlineData("blanks", 13, 0)]
    [InlineData("tabs", 14, 0)]
    public void Analyze_HostileRow_ProvesNoWrongCell(string layout, int seed, double allowed)
    {
        FootingTables generator = new(seed);
        Random random = new(seed);
        int proven = 0;
        List<string> wrong = [];
        for (int i = 0; i < Tables; i++)
        {
            HostileTable table = HostileTable.Of(generator.Next(), layout, random);
            foreach ((TableRow row, int column, string path) in Proven(DisclosureAnalyzer.Default.Analyze(table.Text)))
            {
                proven++;
                if (!table.IsTrue(row.Line, path, row.Cells[column].Text))
                {
                    wrong.Add($"table {i}: {row.Cells[column].Text} in {row.Cells[0].Text}\n{table.Text}");
                }
            }
        }

        proven.Should().BeGreaterThan(Tables);
        wrong.Count.Should().BeLessThanOrEqualTo((int)(proven * allowed), $"of {proven} proven these are wrong: " + string.Join('\n', wrong.Take(3)));
    }

    private static IEnumerable<(TableRow Row, int Column, string Path)> Proven(DisclosureAnalysis analysis) =>
        from table in analysis.Tables
        from row in table.Rows
        from column in Enumerable.Range(1, Math.Max(0, table.Columns.Length - 1))
        where row.Cells[column].Reading == CellReading.Proven
        select (row, column, string.Join('/', table.Columns[column].Path));
}
