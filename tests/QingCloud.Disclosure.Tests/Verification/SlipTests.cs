using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Where a small repair explains a figure, the finding says which.</summary>
public sealed class SlipTests
{
    private static readonly string[] Rates = ["1年以内 2,576.84 5.00% 128.84", "1-2年 1,013.63 10.00% 101.36", "2-3年 1,255.22 30.00% 376.57", "3-4年 436.05 50.00% 218.03"];

    [Theory]
    [InlineData("376.57", "3,765.66", CorrectionKind.Scale)]
    [InlineData("376.57", "-376.57", CorrectionKind.Sign)]
    [InlineData("376.57", "367.57", CorrectionKind.TransposedDigits)]
    public void Finding_WhatASlipExplains_NamesTheSlip(string right, string printed, CorrectionKind kind)
    {
        Finding finding = Documents.Findings(Documents.Table("坏账准备计提情况如下：", "万元", ["账龄 账面余额 计提比例 坏账准备", .. Rates.Select(row => row.Replace(" " + right, " " + printed, StringComparison.Ordinal))]))
            .Should().ContainSingle(finding => finding.Rule == VerificationRules.RateTimesBase).Subject;

        finding.Place.Text.Should().Be(printed);
        finding.Correction!.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("2,338.81", CorrectionKind.Digit)]
    [InlineData("333.81", CorrectionKind.LostDigit)]
    [InlineData("-2,333.81", CorrectionKind.Sign)]
    [InlineData("23,338,100.00", CorrectionKind.Scale)]
    public void Finding_OfATotalThatASlipExplains_NamesTheSlip(string printed, CorrectionKind kind)
    {
        Finding finding = Documents.Error(Documents.Table("收入构成如下：", "万元", "项目 2024年度 2023年度", "软件 1,200.14 1,100.25", "硬件 800.33 700.14", "服务 333.34 300.04", $"合计 {printed} 2,100.43"));

        finding.Place.Text.Should().Be(printed);
        finding.Correction!.Kind.Should().Be(kind);
    }

    [Fact]
    public void Finding_OfTwoSwappedFigures_IsOneAndSaysSo()
    {
        Finding finding = Documents.Findings(Documents.Table(
            "坏账准备计提情况如下：", "万元", "账龄 账面余额 计提比例 坏账准备", "1年以内 2,576.84 5.00% 128.84", "1-2年 1,013.63 10.00% 376.57", "2-3年 1,255.22 30.00% 101.36", "3-4年 436.05 50.00% 218.03")).Should().ContainSingle().Subject;

        finding.Correction!.Kind.Should().Be(CorrectionKind.Swap);
        finding.Correction.Text.Should().Contain("1-2年").And.Contain("2-3年");
    }

    [Fact]
    public void Finding_OfASlipInAnItem_IsNotReportedAgainByTheTotalAboveIt()
    {
        Finding finding = Documents.Error(Documents.Table(
            "收入构成如下：", "万元", "项目 2024年度 2023年度", "软件 1,200.14 1,100.25", "硬件 803.33 700.14", "小计 2,000.47 1,800.39", "服务 333.34 300.04", "咨询 210.52 198.67", "小计 543.86 498.71", "合计 2,544.33 2,299.10"));

        finding.Place.Text.Should().Be("803.33");
    }
}
