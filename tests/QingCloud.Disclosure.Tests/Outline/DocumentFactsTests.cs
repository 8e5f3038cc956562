using FluentAssertions;
using NodaTime;
using QingCloud.Disclosure.Outline;
using Xunit;

namespace QingCloud.Disclosure.Tests.Outline;

public class DocumentFactsTests
{
    [Theory]
    [InlineData("甲乙科技股份有限公司2023年年度报告", DocumentKind.AnnualReport, "2023-01-01", "2023-12-31")]
    [InlineData("甲乙科技股份有限公司 2023 年年度报告摘要", DocumentKind.AnnualReport, "2023-01-01", "2023-12-31")]
    [InlineData("甲乙科技股份有限公司2024年半年度报告", DocumentKind.InterimReport, "2024-01-01", "2024-06-30")]
    [InlineData("甲乙科技股份有限公司2024年第一季度报告", DocumentKind.QuarterlyReport, "2024-01-01", "2024-03-31")]
    [InlineData("甲乙科技股份有限公司2024年第三季度报告", DocumentKind.QuarterlyReport, "2024-07-01", "2024-09-30")]
    [InlineData("甲乙科技股份有限公司关于对2023年年报问询函的回复", DocumentKind.InquiryReply, "2023-01-01", "2023-12-31")]
    [InlineData("甲乙科技股份有限公司关于2024年半年度报告的信息披露监管问询函的回复公告", DocumentKind.InquiryReply, "2024-01-01", "2024-06-30")]
    public void Parse_Title_GivesKindAndPeriod(string title, DocumentKind kind, string start, string end)
    {
        DocumentOutline outline = Outlined.Parse(title + "\n\n正文。");

        outline.Kind.Should().Be(kind);
        (outline.Header.ReportingPeriod == new DateInterval(Day(start), Day(end))).Should().BeTrue();
        outline.Header.Issuer.Should().Be("甲乙科技股份有限公司");
    }

    [Fact]
    public void Parse_BrokenTitle_IsJoined()
    {
        DocumentOutline outline = Outlined.Parse("关于甲乙科技股份有限公司\n向特定对象发行股票申请文件的\n审核问询函的回复\n(修订稿)\n上海证券交易所:\n现回复如下。");

        outline.Header.Title.Should().Be("关于甲乙科技股份有限公司向特定对象发行股票申请文件的审核问询函的回复(修订稿)");
        (outline.Kind, outline.Header.Issuer, outline.Header.Exchange).Should().Be((DocumentKind.InquiryReply, "甲乙科技股份有限公司", Exchange.Sse));
        outline.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("QCD2001");
    }

    [Theory]
    [InlineData("证券代码:600123 证券简称:甲乙科技 公告编号:2024-015", "600123", Exchange.Sse, "2024-015")]
    [InlineData("公司代码:688123公司简称:甲乙科技", "688123", Exchange.Sse, null)]
    [InlineData("股票代码：300123　股票简称：甲乙科技　公告编号：临2024-015号", "300123", Exchange.Szse, "临2024-015号")]
    [InlineData("证券代码:835123 证券简称:甲乙科技 公告编号:2024-015", "835123", Exchange.Bse, "2024-015")]
    [InlineData("| 股票简称 | 甲乙科技 | 股票代码 | 002123 |", "002123", Exchange.Szse, null)]
    public void Parse_LabelledFacts_AreRead(string line, string code, Exchange exchange, string? number)
    {
        DocumentHeader header = Outlined.Parse(line + "\n\n某某公告\n\n正文。").Header;

        (header.SecurityCode, header.ShortName, header.Exchange, header.AnnouncementNumber).Should().Be((code, "甲乙科技", exchange, number));
    }

    [Theory]
    [InlineData("(上证科创公函【2024】0001号)", "上证科创公函【2024】0001号")]
    [InlineData("(上证科审(再融资)〔2023〕21 号)", "上证科审(再融资)〔2023〕21号")]
    [InlineData("(年报问询函[2024] 第003号)", "年报问询函[2024]第003号")]
    [InlineData("(创业板年报问询函【2024】第 12 号)", "创业板年报问询函【2024】第12号")]
    public void Parse_LetterReference_IsReadWithoutBlanks(string printed, string expected)
    {
        DocumentHeader header = Outlined.Parse($"甲乙科技股份有限公司关于年报问询函的回复\n\n某某专字[2023]001号\n\n公司于2024年5月30日收到交易所出具的问询函{printed},现回复如下:").Header;

        header.LetterReference.Should().Be(expected);
        header.LetterDate.Should().Be(new LocalDate(2024, 5, 30));
    }

    [Fact]
    public void Parse_ClosingDate_IsTheDayOfTheAnnouncement() =>
        Outlined.Parse("某某公告\n\n正文。\n\n甲乙科技股份有限公司董事会\n\n2024年10月21日").Header.AnnouncementDate.Should().Be(new LocalDate(2024, 10, 21));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
