using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("约3.5亿元", QuantityBound.About)]
    [InlineData("不超过3.5亿元", QuantityBound.AtMost)]
    [InlineData("不低于3.5亿元", QuantityBound.AtLeast)]
    [InlineData("低于3.5亿元", QuantityBound.AtMost)]
    [InlineData("3.5亿元左右", QuantityBound.About)]
    [InlineData("3.5亿元以上", QuantityBound.AtLeast)]
    [InlineData("金额3.5亿元", QuantityBound.None)]
    public void Scan_WordsAroundANumber_BoundIt(string text, QuantityBound bound)
    {
        Quantity quantity = QuantityScanner.Scan(text).Should().ContainSingle().Subject;

        quantity.Kind.Should().Be(QuantityKind.Amount);
        quantity.Value.Should().Be(350_000_000m);
        quantity.Bound.Should().Be(bound);
    }

    [Theory]
    [InlineData("情况如此,2023年末为5.00万元", "2023年末")]
    [InlineData("情况如此,上年同期为5.00万元", "上年同期")]
    [InlineData("存货3,2023年末为5.00万元", "")]
    public void Scan_PeriodBehindAComma_IsRead(string text, string period) =>
        QuantityScanner.Scan(text).Where(quantity => quantity.Kind is QuantityKind.Instant or QuantityKind.Relative)
            .Select(quantity => text.Substring(quantity.Span.Start, quantity.Span.Length)).Should().Equal(period.Length == 0 ? [] : [period]);

    [Fact]
    public void Scan_ListWithOneUnit_SharesIt() =>
        QuantityScanner.Scan("分别为573.59、862.95和2,494.69万元").Select(quantity => quantity.Value)
            .Should().Equal(5_735_900m, 8_629_500m, 24_946_900m);

    [Fact]
    public void Scan_GroupedNumberBeforeARate_DoesNotBecomeARate() =>
        QuantityScanner.Scan("12,345.67、15.20%")[0].Kind.Should().NotBe(QuantityKind.Rate);

    [Theory]
    [InlineData("同比下降12.5%", "-0.125")]
    [InlineData("同比增长12.5%", "0.125")]
    [InlineData("减少了12.5个百分点", "-0.125")]
    public void Scan_DirectionWord_GivesTheSign(string text, string value) =>
        QuantityScanner.Scan(text).Should().ContainSingle().Which.Value
            .Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Scan_NumberBrokenByALineEnd_IsOne() =>
        QuantityScanner.Scan("余额为1,234,\n567.89元").Should().ContainSingle().Which.Value.Should().Be(1_234_567.89m);

    [Theory]
    [InlineData("证券代码：300123")]
    [InlineData("一方面")]
    [InlineData("123456789012345678901234567890元")]
    [InlineData("二三四")]
    [InlineData("")]
    public void Scan_NoQuantity_FindsNone(string text) => QuantityScanner.Scan(text).Should().BeEmpty();

    [Fact]
    public void Scan_DirtyText_GivesSpansInOrderThatDoNotOverlap()
    {
        const string Characters = "0123456789,,..%%元万亿年月日-—~至以内上下期末一二十百（） \n约超";
        Random random = new(42);
        for (int i = 0; i < 3_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 40).Select(_ => Characters[random.Next(Characters.Length)]));

            ImmutableArray<Quantity> found = QuantityScanner.Scan(text);

            int end = 0;
            foreach (Quantity quantity in found)
            {
                quantity.Span.Start.Should().BeGreaterThanOrEqualTo(end, text);
                quantity.Span.IsEmpty.Should().BeFalse(text);
                end = quantity.Span.End;
            }

            end.Should().BeLessThanOrEqualTo(text.Length, text);
        }
    }

    [Fact]
    public void Scan_Amount_SpansItsDigitsAndUnit()
    {
        SourceText source = SourceText.From("期间费用为１，２３４．５６万元。");

        Quantity quantity = QuantityScanner.Scan(source).Should().ContainSingle().Subject;

        source.GetText(quantity.Span).Should().Be("１，２３４．５６万元");
        quantity.Range.Should().Be(new Interval(12_345_550m, 12_345_650m));
    }
}
