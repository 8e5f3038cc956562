using System.Globalization;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Testing.Tests.Reconstruction;

/// <summary>
/// Damaged tables are given back, or their cells are flagged; hardly ever another value. More tables by the environment variable
/// <c>DISCLOSURE_DAMAGED_TABLES</c>; what was read wrong is written to the file named by <c>DISCLOSURE_DAMAGE_FAULTS</c>.
/// </summary>
public sealed class ReconstructionTests(ITestOutputHelper output)
{
    private const string TablesVariable = "DISCLOSURE_DAMAGED_TABLES";
    private const string FaultsVariable = "DISCLOSURE_DAMAGE_FAULTS";
    private const int Tables = 10_000;

    [Fact]
    public void Analyze_DamagedTables_GivesThemBackOrFlagsThem()
    {
        int tables = Environment.GetEnvironmentVariable(TablesVariable) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : Tables;
        using StreamWriter? faults = Environment.GetEnvironmentVariable(FaultsVariable) is { } path ? new(path) : null;

        DamageReport report = DamageReport.Of(tables, each: (seed, score) =>
        {
            if (faults is not null && score.Faults.Count > 0)
            {
                faults.WriteLine(FaultText.Of(seed, score));
            }
        });

        output.WriteLine(report.ToString());
        DamageReport.Tally all = report.All;
        (all.Right * 1000).Should().BeGreaterThanOrEqualTo(all.Numeric * Floors.Right, "{0} of {1} figures are right", all.Right, all.Numeric);
        (all.Silent * 1000).Should().BeLessThanOrEqualTo(all.Numeric * Floors.Silent, "{0} of {1} figures are wrong in silence", all.Silent, all.Numeric);
        all.ProvenWrong.Should().Be(0, "of {0} figures none is wrong and calls itself proven", all.Numeric);
        (all.ValuedWrong * 1000).Should().BeLessThanOrEqualTo(all.Valued * Floors.OtherValue, "{0} of {1} figures have right digits and another value", all.ValuedWrong, all.Valued);
    }

    [Theory]
    [InlineData("layout Html")]
    [InlineData("layout Markdown")]
    public void Analyze_MarkedCells_AreAllRight(string layout)
    {
        DamageReport.Tally tally = DamageReport.Of(560)[layout];

        tally.CellsRight.Should().Be(tally.Cells);
        tally.ColumnsRight.Should().Be(tally.Columns);
        tally.Silent.Should().Be(0);
    }

    // Of a thousand figures at least so many are right, at most so many wrong in silence, and at most so many have right digits and another value.
    private static class Floors
    {
        internal const int Right = 985;
        internal const int Silent = 3;
        internal const int OtherValue = 5;
    }
}
