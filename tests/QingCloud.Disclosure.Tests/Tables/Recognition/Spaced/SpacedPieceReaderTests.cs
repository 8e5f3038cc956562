using QingCloud.Disclosure.Tables.Recognition.Spaced;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Spaced;

public sealed class SpacedPieceReaderTests
{
    [Theory]
    [InlineData("项目 2022 年 1-9 月 2021 年度", "项目|2022年1-9月|2021年度")]
    [InlineData("公司 2022 年 9 月 30 日 2021 年 12 月 31 日", "公司|2022年9月30日|2021年12月31日")]
    [InlineData("2021 年 2020 年", "2021年|2020年")]
    [InlineData("建设期第 3 年 第 4 年 合计", "建设期第3年|第4年|合计")]
    [InlineData("毛利率 10.94% 1.44% - 9.50 个百分点", "毛利率|10.94%|1.44%|-|9.50个百分点")]
    [InlineData("大额存单 1,000.00 2022/1/27 694 天", "大额存单|1,000.00|2022/1/27|694天")]
    [InlineData("甲 12,345. 67 8 ,901.23", "甲|12,345.67|8,901.23")]
    [InlineData("截至 2022 年 9 月 30 日资金余额 32.62", "截至2022年9月30日资金余额|32.62")]
    [InlineData("(收入>300 万) 否 注 1 否", "(收入>300万)|否|注1|否")]
    [InlineData("减:2022 年 10-12 月、2023 年-2025 年占用资金 683.18", "减:2022年10-12月、2023年-2025年占用资金|683.18")]
    [InlineData("甲 93.37 % -0.10 %", "甲|93.37%|-0.10%")]
    public void Read_PartsThatBelongTogether_AreJoined(string line, string expected)
    {
        SourceText source = SourceText.From(line);

        List<SpacedPiece> pieces = SpacedPieceReader.Read(source, source.Lines[0]);

        string.Join('|', pieces.Select(p => p.Text)).Should().Be(expected);
    }

    [Theory]
    [InlineData("1,234.56", nameof(SpacedPieceKind.Number))]
    [InlineData("-23.81%", nameof(SpacedPieceKind.Number))]
    [InlineData("(1,234.56)", nameof(SpacedPieceKind.Number))]
    [InlineData("(3)", nameof(SpacedPieceKind.Text))]
    [InlineData("—", nameof(SpacedPieceKind.Nil))]
    [InlineData("1998-07-16", nameof(SpacedPieceKind.Date))]
    [InlineData("不适用", nameof(SpacedPieceKind.Word))]
    [InlineData("2021年度", nameof(SpacedPieceKind.Period))]
    [InlineData("第1年", nameof(SpacedPieceKind.Period))]
    [InlineData("2021年回款金额", nameof(SpacedPieceKind.Text))]
    public void Read_OnePiece_IsClassified(string line, string kind)
    {
        SourceText source = SourceText.From(line);

        SpacedPiece piece = SpacedPieceReader.Read(source, source.Lines[0]).Should().ContainSingle().Subject;

        piece.Kind.ToString().Should().Be(kind);
    }

    [Fact]
    public void Read_JoinedPiece_KeepsItsPlaceInTheSource()
    {
        SourceText source = SourceText.From("甲\n项目 2022 年 1-9 月 9.1");

        SpacedPiece period = SpacedPieceReader.Read(source, source.Lines[1])[1];

        source.GetText(period.Span).Should().Be("2022 年 1-9 月");
        period.Line.Should().Be(2);
    }
}
