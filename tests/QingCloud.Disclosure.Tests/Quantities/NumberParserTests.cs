using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class NumberParserTests
{
    [Theory]
    [InlineData("1,234.56", "1234.56", 2, NumberForm.Plain)]
    [InlineData(" 0.00 ", "0.00", 2, NumberForm.Plain)]
    [InlineData("(12.3)", "-12.3", 1, NumberForm.Plain)]
    [InlineData("（12.3）", "-12.3", 1, NumberForm.Plain)]
    [InlineData("(-5)", "-5", 0, NumberForm.Plain)]
    [InlineData("－12.34％", "-0.1234", 2, NumberForm.Percent)]
    [InlineData("(3.20)%", "-0.0320", 2, NumberForm.Percent)]
    [InlineData("3‰", "0.003", 0, NumberForm.Permille)]
    [InlineData("9.19个百分点", "0.0919", 2, NumberForm.Points)]
    [InlineData("+7", "7", 0, NumberForm.Plain)]
    [InlineData("9999999999999999999", "9999999999999999999", 0, NumberForm.Plain)]
    [InlineData("12345678901234567890", "12345678901234567890", 0, NumberForm.Plain)]
    [InlineData("-12345678901234567.890", "-12345678901234567.89", 3, NumberForm.Plain)]
    [InlineData("99999999999999999.995%", "999999999999999.99995", 3, NumberForm.Percent)]
    public void TryParse_OneNumber_IsExact(string text, string value, int decimals, NumberForm form)
    {
        NumberParser.TryParse(text, out PrintedNumber number).Should().BeTrue();

        number.Value.Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        number.Decimals.Should().Be(decimals);
        number.Form.Should().Be(form);
        number.Range.Contains(number.Value).Should().BeTrue();
    }

    [Theory]
    [InlineData("1,200.00", 0)]
    [InlineData("0.000", 0)]
    [InlineData("12.50", 1)]
    [InlineData("12.50%", 3)]
    [InlineData("250%", 1)]
    [InlineData("12345678901234567.890", 2)]
    public void TryParse_ZerosAtTheEndOfDecimals_AreNoPartOfTheValue(string text, int scale)
    {
        NumberParser.TryParse(text, out PrintedNumber number).Should().BeTrue();
        number.Value.Scale.Should().Be((byte)scale);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("()")]
    [InlineData("(5")]
    [InlineData("5)")]
    [InlineData("1.2.3")]
    [InlineData("1,")]
    [InlineData("12 34")]
    [InlineData("1-2")]
    [InlineData("%")]
    [InlineData("100万")]
    [InlineData("123456789012345678901")]
    public void TryParse_NotOneNumber_IsRefused(string text) => NumberParser.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("12,78.76", false)]
    [InlineData("1234,567", false)]
    [InlineData("1,234,567", true)]
    public void TryParse_Commas_TellsWhetherTheyStandRight(string text, bool regular)
    {
        NumberParser.TryParse(text, out PrintedNumber number).Should().BeTrue();

        number.IsGrouped.Should().BeTrue();
        number.IsRegular.Should().Be(regular);
    }

    [Fact]
    public void Range_Percent_IsHalfAUnitOfTheLastPrintedDigit()
    {
        NumberParser.TryParse("49.52%", out PrintedNumber number).Should().BeTrue();

        number.Range.Should().Be(new Interval(0.49515m, 0.49525m));
    }

    [Theory]
    [InlineData("减少3.40%", "-0.034")]
    [InlineData("下降了2.5个百分点", "-0.025")]
    [InlineData("增加1.2个百分点", "0.012")]
    [InlineData("-3.4%", "-0.034")]
    public void DirectedNumber_Word_GivesTheSign(string text, string value)
    {
        DirectedNumber.TryParse(text, out PrintedNumber number).Should().BeTrue();

        number.Value.Should().Be(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("减少-3%")]
    [InlineData("增加-3%")]
    [InlineData("减少")]
    [InlineData("大幅减少3%")]
    public void DirectedNumber_TwoDirectionsOrNone_IsRefused(string text) => DirectedNumber.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("", CellState.Blank)]
    [InlineData("\u3000", CellState.Blank)]
    [InlineData("-", CellState.Nil)]
    [InlineData("——", CellState.Nil)]
    [InlineData("/", CellState.NotApplicable)]
    [InlineData("不适用", CellState.NotApplicable)]
    [InlineData("n/a", CellState.NotApplicable)]
    [InlineData("未披露", CellState.NotDisclosed)]
    [InlineData("0.00", CellState.Reported)]
    [InlineData("减少1.20%", CellState.Reported)]
    [InlineData("1-2年", CellState.Text)]
    public void Classify_CellText_IsNeverZeroForNothing(string text, CellState expected) => CellStates.Classify(text).Should().Be(expected);
}
