using FluentAssertions;
using QingCloud.Disclosure.Outline;
using Xunit;

namespace QingCloud.Disclosure.Tests.Outline;

public class HeadingNumberScannerTests
{
    [Theory]
    [InlineData("第一节释义", NumberingFamily.Part, 1, "释义")]
    [InlineData("第十二节 财务报告", NumberingFamily.Part, 12, "财务报告")]
    [InlineData("问题一、关于存货", NumberingFamily.Question, 1, "关于存货")]
    [InlineData("问题 2:关于收入", NumberingFamily.Question, 2, "关于收入")]
    [InlineData("问题3.关于收入", NumberingFamily.Question, 3, "关于收入")]
    [InlineData("二十一、其他", NumberingFamily.Chinese, 21, "其他")]
    [InlineData("(十)其他", NumberingFamily.ChineseParenthesized, 10, "其他")]
    [InlineData("10、存货", NumberingFamily.Arabic, 10, "存货")]
    [InlineData("2. 关于毛利率", NumberingFamily.ArabicPoint, 2, "关于毛利率")]
    [InlineData("1.2024年上半年", NumberingFamily.ArabicPoint, 1, "2024年上半年")]
    [InlineData("(3).坏账准备", NumberingFamily.ParenthesizedPoint, 3, "坏账准备")]
    [InlineData("(3) 坏账准备", NumberingFamily.Parenthesized, 3, "坏账准备")]
    [InlineData("4)其他", NumberingFamily.HalfParenthesis, 4, "其他")]
    [InlineData("⑤其他", NumberingFamily.Circled, 5, "其他")]
    [InlineData("B. 其他", NumberingFamily.Letter, 2, "其他")]
    public void Read_NumberedLine_GivesFamilyAndOrdinal(string line, NumberingFamily family, int ordinal, string title)
    {
        HeadingNumber? number = HeadingNumberScanner.Read(line, 0, out int end);

        number.Should().NotBeNull();
        (number!.Family, number.Ordinal, line[end..]).Should().Be((family, ordinal, title));
    }

    [Theory]
    [InlineData("1,234.56 元")]
    [InlineData("3.36亿元")]
    [InlineData("2021、2022年度")]
    [InlineData("2024.6.30")]
    [InlineData("问题1和问题2所述")]
    [InlineData("第一步,确定组合")]
    [InlineData("第3期2024-09-15")]
    [InlineData("一般原则")]
    [InlineData("(以下简称公司)")]
    [InlineData("")]
    public void Read_OtherText_GivesNone(string line) => HeadingNumberScanner.Read(line, 0, out _).Should().BeNull();
}
