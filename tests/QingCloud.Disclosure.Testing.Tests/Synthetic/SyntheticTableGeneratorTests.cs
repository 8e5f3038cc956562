using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Tests.Synthetic;

public sealed class SyntheticTableGeneratorTests
{
    private const int Seeds = 200;

    public static TheoryData<TableFamily> Families => [.. Enum.GetValues<TableFamily>()];

    [Theory]
    [MemberData(nameof(Families))]
    public void Create_AnySeed_IsRectangularAndPrintsWhatItsTruthSays(TableFamily family)
    {
        foreach (SyntheticTable table in Tables(family))
        {
            table.Rows.Should().OnlyContain(row => row.Cells.Length == table.Columns.Length).And.HaveCountGreaterThan(1);
            foreach (SyntheticCell cell in table.Rows.SelectMany(row => row.Cells).Where(cell => cell.IsNumeric))
            {
                bool isRead = NumberParser.TryParse(cell.Text.Replace("增加", "", StringComparison.Ordinal).Replace("减少", "-", StringComparison.Ordinal), out PrintedNumber number);
                isRead.Should().BeTrue("{0} is a number", cell.Text);
                number.Value.Should().Be(cell.Value, "{0} says so", cell.Text);
            }
        }
    }

    [Theory]
    [InlineData(TableFamily.RevenueMix)]
    [InlineData(TableFamily.PeriodExpenses)]
    [InlineData(TableFamily.InventoryWriteDown)]
    [InlineData(TableFamily.ProvisionRollforward)]
    [InlineData(TableFamily.ReceivablesAging)]
    [InlineData(TableFamily.Headcount)]
    [InlineData(TableFamily.TopCustomers)]
    public void Create_TablesWithATotal_FootWithinPrintedRounding(TableFamily family)
    {
        foreach (SyntheticTable table in Tables(family))
        {
            ImmutableArray<SyntheticRow> items = table.Rows.RemoveAt(table.Rows.Length - 1);
            for (int column = 1; column < table.Columns.Length; column++)
            {
                int at = column;
                bool isAmount = table.Columns[at].Role == ColumnRole.Value && table.Rows.All(row => row.Cells[at].State != CellState.Text && !row.Cells[at].Text.Contains('%', StringComparison.Ordinal));
                if (!isAmount || table.Columns[at].Path[^1].Contains('%', StringComparison.Ordinal))
                {
                    continue;
                }

                decimal rounding = 0.005m * (items.Length + 1);
                (items.Sum(row => row.Cells[at].Value ?? 0) - (table.Rows[^1].Cells[at].Value ?? 0)).Should().BeInRange(-rounding, rounding, "{0} of {1} adds up", table.Columns[at].Path[^1], family);
            }
        }
    }

    [Fact]
    public void Create_SameSeed_IsTheSameTable() => Text(SyntheticTableGenerator.Create(42)).Should().Be(Text(SyntheticTableGenerator.Create(42)));

    [Fact]
    public void Create_FixedSeed_IsTheSameOnEveryMachine() =>
        Text(SyntheticTableGenerator.Create(TableFamily.RevenueMix, 7)).Should().Be(
            "项目 ; 2023年|收入 ; 2023年|占比 ; 2022年|收入 ; 2022年|占比\n"
            + "软件开发 ; 748,759.28 ; 93.28% ; 628,332.06 ; 90.02%\n"
            + "智能终端 ; 53,912.11 ; 6.72% ; 69,695.17 ; 9.98%\n"
            + "自动化设备 ;  ;  ;  ; \n"
            + "合计 ; 802,671.39 ; 100.00% ; 698,027.23 ; 100.00%");

    [Fact]
    public void Create_ManySeeds_PrintsNilBlankNegativeAndUngroupedFigures()
    {
        SyntheticCell[] cells = [.. Enumerable.Range(1, 1_000).SelectMany(seed => SyntheticTableGenerator.Create((ulong)seed).Rows).SelectMany(row => row.Cells)];

        cells.Select(cell => cell.State).Distinct().Should().Contain([CellState.Reported, CellState.Nil, CellState.Blank, CellState.NotApplicable, CellState.Text]);
        cells.Any(cell => cell.Value < 0 && cell.Text.StartsWith('-')).Should().BeTrue("minus signs are printed");
        cells.Any(cell => cell.Value < 0 && cell.Text.StartsWith('(')).Should().BeTrue("brackets are printed");
        cells.Any(cell => cell.Value >= 1000 && !cell.Text.Contains(',', StringComparison.Ordinal)).Should().BeTrue("some amounts are not grouped");
        cells.Any(cell => cell.Text.EndsWith("个百分点", StringComparison.Ordinal)).Should().BeTrue("points are printed");
    }

    [Fact]
    public void NextBits_SeedOfThePaper_GivesItsNumbers()
    {
        // The first outputs of SplitMix64 for the seed 1234567.
        SeededRandom random = new(1234567);

        new[] { random.NextBits(), random.NextBits(), random.NextBits() }.Should().Equal(6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL);
    }

    private static IEnumerable<SyntheticTable> Tables(TableFamily family) => Enumerable.Range(1, Seeds).Select(seed => SyntheticTableGenerator.Create(family, (ulong)seed));

    private static string Text(SyntheticTable table) => string.Join('\n', [
        string.Join(" ; ", table.Columns.Select(column => string.Join('|', column.Path))),
        .. table.Rows.Select(row => string.Join(" ; ", row.Cells.Select(cell => cell.Text)))]);
}
