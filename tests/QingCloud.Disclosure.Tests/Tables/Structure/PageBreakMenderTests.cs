using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Tables;

public sealed class PageBreakMenderTests
{
    [Fact]
    public void Mend_RepeatedHeader_IsLeftOutAndListed()
    {
        (IEnumerable<string> body, List<Repair> repairs) = Body("客户 | 2024年度 | 2023年度\n甲 | 1.00 | 2.00\n\n客户 | 2024年度 | 2023年度\n乙 | 3.00 | 4.00", 1);

        body.Should().Equal("甲 | 1.00 | 2.00", "乙 | 3.00 | 4.00");
        repairs.Should().ContainSingle().Which.Should().Match<Repair>(repair => repair.Kind == RepairKind.RepeatedHeader && repair.Line == 4 && repair.Reason.Contains("客户 2024年度 2023年度"));
    }

    [Fact]
    public void Mend_HeaderOfTwoRows_IsLeftOutWhole() =>
        Body("项目 | 2024年度 |\n | 金额 | 占比\n甲 | 1.00 | 2.00%\n项目 | 2024年度 |\n | 金额 | 占比\n乙 | 3.00 | 4.00%", 2).Body.Should().Equal("甲 | 1.00 | 2.00%", "乙 | 3.00 | 4.00%");

    [Fact]
    public void Mend_FullerRepetition_FillsTheFirstHeader()
    {
        (ImmutableArray<GridRow> header, _) = PageBreakMender.Mend(Grids.Of("客户 | 2024年度 | \n甲 | 1.00 | 2.00\n客户 | 2024年度 | 2023年度\n乙 | 3.00 | 4.00"), 1, []);

        Grids.Text(header[0]).Should().Be("客户 | 2024年度 | 2023年度");
    }

    [Fact]
    public void Mend_HeaderWithOtherNames_IsNoRepetition() =>
        Body("客户 | 2024年度 | 2023年度\n甲 | 1.00 | 2.00\n客户 | 2022年度 | 2021年度\n乙 | 3.00 | 4.00", 1).Body.Should().HaveCount(3);

    [Fact]
    public void Mend_RestOfARowBehindAPageEnd_IsJoined()
    {
        (IEnumerable<string> body, List<Repair> repairs) = Body("客户 | 合同 | 金额\n甲 | 年度维护及 | 1.00\n\n | 升级服务 |\n乙 | 备件 | 2.00", 1);

        body.Should().Equal("甲 | 年度维护及升级服务 | 1.00", "乙 | 备件 | 2.00");
        repairs.Should().ContainSingle(repair => repair.Kind == RepairKind.Join && repair.Line == 4);
    }

    [Theory]
    [InlineData(" | | 升级服务")]
    [InlineData(" | 3.00 |")]
    [InlineData("丙 | 升级服务 |")]
    public void Mend_RowThatCanStandByItself_IsNotJoined(string next) =>
        Body($"客户 | 合同 | 备注\n甲 | 年度维护 | \n\n{next}\n乙 | 备件 | 新", 1).Body.Should().HaveCount(3);

    [Fact]
    public void Mend_RowWithoutLabelAndWithoutPageEnd_IsNotJoined() =>
        Body("客户 | 合同 | 金额\n甲 | 年度维护 | 1.00\n | 升级服务 |\n乙 | 备件 | 2.00", 1).Body.Should().HaveCount(3);

    [Fact]
    public void Mend_RestBehindARepeatedHeader_IsJoined() =>
        Body("客户 | 合同 | 金额\n甲 | 年度维护及 | 1.00\n客户 | 合同 | 金额\n | 升级服务 |\n乙 | 备件 | 2.00", 1).Body.Should().Equal("甲 | 年度维护及升级服务 | 1.00", "乙 | 备件 | 2.00");

    private static (IEnumerable<string> Body, List<Repair> Repairs) Body(string grid, int headers)
    {
        List<Repair> repairs = [];
        (_, ImmutableArray<GridRow> body) = PageBreakMender.Mend(Grids.Of(grid), headers, repairs);
        return (body.Select(Grids.Text), repairs);
    }
}
