using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Tests.Tables;

/// <summary>Strict reading gives values of explicit and proven figures only.</summary>
public sealed class StrictReadingTests
{
    private const string Filing = """
        单位:万元
        项目2023年度2022年度
        软件1,200.14900.10
        硬件800.33700.14
        合计2,000.471,600.24

        单位:万元
        项目2023年度2022年度
        咨询311.10205.07
        培训42.5539.91
        """;

    [Fact]
    public void Analyze_Strict_GivesNoValueThatIsOnlyInferred()
    {
        DisclosureAnalysis strict = DisclosureAnalyzer.Default.With(options => options with { IsStrict = true }).Analyze(Filing);

        Cells(strict).Should().OnlyContain(cell => cell.Figure == null || cell.Reading == CellReading.Explicit || cell.Reading == CellReading.Proven);
        Cells(strict).Single(cell => cell.Text == "2,000.47").Figure!.Value.Should().Be(20_004_700m, "its table foots");
        TableCell inferred = Cells(strict).Single(cell => cell.Text == "311.10");
        inferred.Reading.Should().Be(CellReading.Ambiguous);
        inferred.Alternatives.Should().Equal("311.10");
        strict.Diagnostics.Single(diagnostic => diagnostic.Id == "QCD4401").Message.Should().StartWith("4 figures");
    }

    [Fact]
    public void Analyze_NotStrict_GivesTheValueOfWhatOneReadingFits()
    {
        DisclosureAnalysis usual = DisclosureAnalyzer.Default.Analyze(Filing);

        Cells(usual).Single(cell => cell.Text == "311.10").Figure!.Value.Should().Be(3_111_000m);
        usual.Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == "QCD4401");
    }

    private static IEnumerable<TableCell> Cells(DisclosureAnalysis analysis) => analysis.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells);
}
