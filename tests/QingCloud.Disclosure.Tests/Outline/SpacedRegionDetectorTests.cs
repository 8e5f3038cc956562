using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Outline;

public sealed class SpacedRegionDetectorTests
{
    [Fact]
    public void Detect_TableBetweenSentences_SwallowsNeither()
    {
        ImmutableArray<TableRegion> regions = Detect(
            "报告期内公司收入如下表所示,其中云产品收入增长较快,云服务收入基本稳定,具体情\n况如下:\n单位:万元\n项目 2022 年 2021 年\n收入 12.34 23.45\n成本 10.00 20.00\n注:以上数据未经审计\n公司收入 12.34 万元,较上年下降,主要系市场变化所致。");

        regions.Should().ContainSingle();
        (regions[0].StartLine, regions[0].EndLine, regions[0].Layout).Should().Be((4, 6, TableLayout.Spaces));
    }

    [Theory]
    [InlineData("公司 2022 年收入 6,400.58 万元,占比 27.49%,\n2021 年收入 5,400.58 万元,占比 25.49%。")]
    [InlineData("云产品18,666.4855.61%17,941.8458.83%\n云服务14,865.1544.29%12,557.0541.17%")]
    [InlineData("项目\t金额\n收入\t12.34\n成本\t10.00")]
    [InlineData("| 项目 | 金额 |\n| 收入 | 12.34 |\n| 成本 | 10.00 |")]
    [InlineData("--.-- 0.00 (0.000%)\n--.-- 0.00 (0.000%)")]
    [InlineData("")]
    public void Detect_TextWithoutSpacedTable_FindsNone(string text) => Detect(text).Should().BeEmpty();

    [Fact]
    public void Detect_TablesInARow_FindsEach()
    {
        ImmutableArray<TableRegion> regions = Detect(
            "一、甲公司\n项目 2022 年 2021 年\n余额 63.51 63.51\n二、乙公司\n项目 2022 年 2021 年\n余额 155.10 155.10\n准备 155.10 155.10");

        regions.Select(r => (r.StartLine, r.EndLine)).Should().Equal((2, 3), (5, 7));
    }

    [Fact]
    public void Detect_LinesThatAnotherTableHolds_AreLeft()
    {
        SourceText source = SourceText.From("项目 2022 年 2021 年\n收入 12.34 23.45\n成本 10.00 20.00");

        SpacedRegionDetector.Detect(BlockReader.Read(source), [true, true, true]).Should().BeEmpty();
    }

    private static ImmutableArray<TableRegion> Detect(string text)
    {
        ImmutableArray<TextBlock> blocks = BlockReader.Read(SourceText.From(text));
        return SpacedRegionDetector.Detect(blocks, new bool[blocks.Length]);
    }
}
