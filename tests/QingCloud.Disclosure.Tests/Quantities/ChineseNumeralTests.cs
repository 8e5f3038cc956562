using System.Globalization;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("十", "10")]
    [InlineData("十五", "15")]
    [InlineData("二千零三", "2003")]
    [InlineData("一亿二千三百万", "123000000")]
    [InlineData("壹佰壹拾万贰仟陆佰壹拾肆", "1102614")]
    [InlineData("两万", "20000")]
    [InlineData("一万亿", "1000000000000")]
    public void TryRead_Numeral_IsReadWhole(string text, string value)
    {
        ChineseNumeral.TryRead(text, out decimal read, out int length).Should().BeTrue();

        read.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
        length.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("二三")]
    [InlineData("十百")]
    [InlineData("百元")]
    [InlineData("万元")]
    [InlineData("元")]
    [InlineData("")]
    public void TryRead_NoNumeral_IsRefused(string text) => ChineseNumeral.TryRead(text, out _, out _).Should().BeFalse();

    [Fact]
    public void TryRead_LongHostileNumeral_NeverThrows()
    {
        Action act = () => ChineseNumeral.TryRead(string.Concat(Enumerable.Repeat("九千亿", 1_000)), out _, out _);

        act.Should().NotThrow();
    }

    [Fact]
    public void TryRead_RandomCharacters_NeverThrows()
    {
        Random random = new(7);
        const string Characters = "一二九十百千万亿零壹佰仟";
        for (int i = 0; i < 5_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 45).Select(_ => Characters[random.Next(Characters.Length)]));

            Action act = () => ChineseNumeral.TryRead(text, out _, out _);

            act.Should().NotThrow(text);
        }
    }
}
