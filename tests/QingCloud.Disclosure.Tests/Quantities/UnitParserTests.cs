using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class UnitParserTests
{
    [Theory]
    [InlineData("万元", UnitKind.Money, 10_000)]
    [InlineData("元", UnitKind.Money, 1)]
    [InlineData("人民币百万元", UnitKind.Money, 1_000_000)]
    [InlineData("亿元", UnitKind.Money, 100_000_000)]
    [InlineData("万台", UnitKind.Count, 10_000)]
    [InlineData("元/台", UnitKind.UnitPrice, 1)]
    public void Parse_OneUnit_HasItsFactor(string text, UnitKind kind, int factor)
    {
        PrintedUnit unit = UnitParser.Parse(text).Should().ContainSingle().Subject;

        unit.Kind.Should().Be(kind);
        unit.Factor.Should().Be(factor);
        unit.Currency.Should().Be(Currency.Cny);
    }

    [Theory]
    [InlineData("万元，%", UnitKind.Money, UnitKind.Percent)]
    [InlineData("万元、台", UnitKind.Money, UnitKind.Count)]
    public void Parse_List_KeepsTheOrder(string text, UnitKind first, UnitKind second) =>
        UnitParser.Parse(text).Select(unit => unit.Kind).Should().Equal(first, second);

    [Fact]
    public void Parse_CurrencyBehindTheUnit_IsOne()
    {
        UnitParser.Parse("元；币种：人民币").Should().ContainSingle().Which.Factor.Should().Be(1m);
        UnitParser.Parse("万美元").Should().ContainSingle().Which.Currency.Should().Be(Currency.Usd);
    }

    [Fact]
    public void Parse_NoUnit_IsEmpty() => UnitParser.Parse("如下表所示").Should().BeEmpty();

    [Theory]
    [InlineData("合同额（万元）", UnitKind.Money)]
    [InlineData("比例(%)", UnitKind.Percent)]
    [InlineData("数量（单位：人）", UnitKind.Count)]
    [InlineData("金额（万元）（注1）", UnitKind.Money)]
    [InlineData("毛利率%", UnitKind.Percent)]
    public void TryFindInHeader_BracketOrSign_IsTheUnit(string header, UnitKind kind)
    {
        UnitParser.TryFindInHeader(header, out PrintedUnit unit).Should().BeTrue();

        unit.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("账面余额")]
    [InlineData("销售费用（含研发）")]
    [InlineData("（")]
    [InlineData("）（")]
    public void TryFindInHeader_NoUnit_IsFalse(string header) => UnitParser.TryFindInHeader(header, out _).Should().BeFalse();
}
