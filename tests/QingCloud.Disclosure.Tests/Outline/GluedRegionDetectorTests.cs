using System.Collections.Immutable;
using FluentAssertions;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tests.Tables.Recognition.Glued;
using Xunit;

namespace QingCloud.Disclosure.Tests.Outline;

public class GluedRegionDetectorTests
{
    private const string Rows = "项目2023年度2022年度\n甲产品1,200.50900.10\n乙产品799.501,099.90\n合计2,000.002,000.00";

    [Fact]
    public void Detect_HeaderAndRows_AreARegion()
    {
        ImmutableArray<TableRegion> regions = GluedText.Regions("下表列示收入。\n\n单位:万元\n\n" + Rows + "\n\n以上为收入。");
        regions.Should().ContainSingle();
        (regions[0].StartLine, regions[0].EndLine, regions[0].Unit).Should().Be((5, 8, "万元"));
    }

    [Fact]
    public void Detect_WholeNumbersOnly_AreFigures() =>
        GluedText.Regions("公司名称2023年末人数2022年末人数\n甲公司8,4079,156\n乙公司626743").Should().ContainSingle();

    [Fact]
    public void Detect_NoteBelowTheRows_IsOutside() =>
        GluedText.Regions(Rows + "\n注:数据未经审计,合计为各项之和。").Single().EndLine.Should().Be(4);

    [Fact]
    public void Detect_PageBreakThatRepeatsTheHeader_IsInside() =>
        GluedText.Regions(Rows + "\n\n项目2023年度2022年度\n丙产品1,200.50900.10").Single().EndLine.Should().Be(7);

    [Theory]
    [InlineData("2023年收入为1,200.50万元,增长7.16%。\n2022年收入为900.10万元,下降3.20%。")]
    [InlineData("项目 2023年度 2022年度\n甲产品 1,200.50 900.10\n乙产品 799.50 1,099.90")]
    [InlineData("主要产品\n云服务\n云产品")]
    public void Detect_SentencesSpacesOrWords_AreNone(string text) => GluedText.Regions(text).Should().BeEmpty();

    [Theory]
    [InlineData(101, "")]
    [InlineData(1, ".0000000000000000000000001")]
    public void Detect_DigitsThatNoCellsMake_AreNoRow(int whole, string decimals)
    {
        string digits = new string('9', whole) + decimals;
        GluedText.Regions($"项目2023年度2022年度\n甲产品{digits}{digits}\n乙产品{digits}{digits}").Should().BeEmpty();
        GluedText.Regions("项目2023年度2022年度\n甲产品1,200.50900.10\n乙产品799.501,099.90").Should().ContainSingle("the same with figures is a table");
    }
}
