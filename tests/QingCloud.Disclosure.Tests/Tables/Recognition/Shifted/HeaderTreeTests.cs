using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition.Shifted;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Shifted;

public sealed class HeaderTreeTests
{
    [Theory]
    [InlineData("项目|期末余额|期初余额", 3, 1, "项目 期末余额 期初余额")]
    [InlineData("项目|期末余额|期初余额\n账面余额|跌价准备|账面价值|账面余额|跌价准备|账面价值", 7, 2,
        "项目 期末余额>账面余额 期末余额>跌价准备 期末余额>账面价值 期初余额>账面余额 期初余额>跌价准备 期初余额>账面价值")]
    [InlineData("项目|期末余额|期初余额\n金额|比例|金额|比例", 5, 2, "项目 期末余额>金额 期末余额>比例 期初余额>金额 期初余额>比例")]
    [InlineData("项目|期初余额|本期增加|本期减少|期末余额\n计提|其他|转回|核销", 7, 2, "项目 期初余额 本期增加>计提 本期增加>其他 本期减少>转回 本期减少>核销 期末余额")]
    public void Read_RowsWhoseSpansAreLost_AreCounted(string rows, int width, int count, string expected)
    {
        (ImmutableArray<ImmutableArray<string>> Paths, int Rows)? header = Read(rows, width);

        header!.Value.Rows.Should().Be(count);
        string.Join(' ', header.Value.Paths.Select(path => string.Join('>', path))).Should().Be(expected);
    }

    [Fact]
    public void Read_BlankHeadOfTheLabels_IsFilledIn() =>
        Read("期末余额|期初余额", 3)!.Value.Paths.Select(path => string.Join('>', path)).Should().Equal("", "期末余额", "期初余额");

    [Theory]
    [InlineData("项目|期末余额", 5)]
    [InlineData("项目|期末余额|期初余额|备注", 2)]
    public void Read_CellsThatDoNotMakeTheWidth_AreRefused(string rows, int width) => Read(rows, width).Should().BeNull();

    [Fact]
    public void Read_NoRows_IsRefused() => HeaderTree.Read([], 3).Should().BeNull();

    private static (ImmutableArray<ImmutableArray<string>> Paths, int Rows)? Read(string rows, int width) =>
        HeaderTree.Read([.. rows.Split('\n').Select(row => row.Split('|').ToImmutableArray())], width);
}
