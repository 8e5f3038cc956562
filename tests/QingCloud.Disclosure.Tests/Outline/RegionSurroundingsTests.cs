using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tests.Outline;

public sealed class RegionSurroundingsTests
{
    [Theory]
    [InlineData("单位：万元", "万元")]
    [InlineData("（单位：元）", "元")]
    [InlineData("金额单位：人民币万元", "人民币万元")]
    [InlineData("单位：元 币种：人民币", "元")]
    [InlineData("单位:万元、%", "万元、%")]
    [InlineData("单位：元/台", "元/台")]
    [InlineData("单位 ：千元", "千元")]
    public void Resolve_UnitLineAbove_GivesTheUnit(string line, string unit)
    {
        RegionSurroundings around = Around($"收入构成\n{line}");

        around.Unit.Should().Be(unit);
        around.Caption.Should().Be("收入构成");
    }

    [Fact]
    public void Resolve_ForeignCurrency_IsPartOfTheUnit() => Around("单位：万元 币种：美元").Unit.Should().Contain("美元");

    [Theory]
    [InlineData("一、收入构成 单位：万元", "一、收入构成")]
    [InlineData("收入构成（单位：万元）", "收入构成")]
    public void Resolve_UnitAtTheEndOfTheCaption_IsCutOff(string line, string caption)
    {
        RegionSurroundings around = Around(line);

        around.Caption.Should().Be(caption);
        around.Unit.Should().Be("万元");
    }

    [Theory]
    [InlineData("## 二、收入构成", "二、收入构成")]
    [InlineData("□适用 √不适用收入构成", "收入构成")]
    [InlineData("收入构成\n√适用 □不适用", "收入构成")]
    [InlineData("收入构成\n\n12\n\n单位：元", "收入构成")]
    [InlineData("收入构成\n- 12 -", "收入构成")]
    public void Resolve_LinesThatNameNothing_ArePassedOver(string above, string caption) => Around(above).Caption.Should().Be(caption);

    [Fact]
    public void Resolve_NothingAbove_IsNull()
    {
        RegionSurroundings around = RegionSurroundings.Resolve(Blocks.Of("项目\t金额\n软件\t1.00"), 0, 1);

        around.Caption.Should().BeNull();
        around.Unit.Should().BeNull();
        around.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Resolve_AnotherTableAbove_EndsTheSearch() =>
        RegionSurroundings.Resolve(Blocks.Of("收入构成\n单位：元\n项目\t金额\n软件\t1.00\n\n项目\t数量\n软件\t2"), 5, 6).Should().Match<RegionSurroundings>(around => around.Caption == null && around.Unit == null);

    [Theory]
    [InlineData("注：含配件。")]
    [InlineData("注1：含配件。")]
    [InlineData("注：\u3000含配件。")]
    [InlineData("备注：含配件。")]
    [InlineData("数据来源：销售台账。")]
    [InlineData("资料来源：公开信息。")]
    public void Resolve_NoteBelow_IsKept(string note) => Below(note).Should().Equal(note);

    [Fact]
    public void Resolve_NotesBelow_EndWhereTheTextGoesOn() => Below("注1：含配件。\n注2：不含税。\n以下为正文。\n注3：不是该表的。").Should().Equal("注1：含配件。", "注2：不含税。");

    [Theory]
    [InlineData("注册资本为人民币1,000万元。")]
    [InlineData("以上为收入构成。")]
    [InlineData("注意事项")]
    public void Resolve_OtherTextBelow_IsNoNote(string text) => Below(text).Should().BeEmpty();

    [Theory]
    [InlineData("单位：万元", true)]
    [InlineData("（单位：万元）", true)]
    [InlineData("金额单位：元", true)]
    [InlineData("收入构成 单位：万元", false)]
    [InlineData("各单位收入", false)]
    public void IsUnitLine_Line_SaysNothingElse(string line, bool expected) =>
        RegionSurroundings.IsUnitLine(QingCloud.Disclosure.Text.CharacterFolding.Fold(line)).Should().Be(expected);

    private static RegionSurroundings Around(string above)
    {
        int lines = above.Split('\n').Length;
        return RegionSurroundings.Resolve(Blocks.Of(above + "\n项目\t金额\n软件\t1.00"), lines, lines + 1);
    }

    private static ImmutableArray<string> Below(string below) => RegionSurroundings.Resolve(Blocks.Of("项目\t金额\n软件\t1.00\n" + below), 0, 1).Notes;
}
