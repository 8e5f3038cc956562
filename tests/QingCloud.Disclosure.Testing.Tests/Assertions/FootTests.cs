using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Verification;
using Xunit.Sdk;

namespace QingCloud.Disclosure.Testing.Tests.Assertions;

public sealed class FootTests
{
    [Fact]
    public void Foot_SchedulesThatAddUp_Pass()
    {
        Filings.Revenue().Revenue.All[0].Should().Foot();
        Filings.Aging().Models.ReceivablesAging[0].Should().Foot();
        Filings.Rollforward().Models.Rollforwards[0].Should().Foot();
    }

    [Fact]
    public void Foot_TotalWithAnotherDigit_SaysWhatTheItemsGive()
    {
        RevenueBreakdown breakdown = Filings.Revenue(total: "33,631.63").Revenue.All[0];

        Action assertion = () => breakdown.Should().Foot("it is the base of the model");

        assertion.Should().Throw<XunitException>().WithMessage(
            "Expected * to foot because it is the base of the model, but revenue adds up to 335,316,200 to 335,316,400 yuan (云产品 18,666.48, 云服务 14,865.15), and printed is 33,631.63 (336,316,250 to 336,316,350 yuan), line *: 999,850 yuan that no rounding explains.");
    }

    [Fact]
    public void Foot_AgingWithWrongTotal_NamesTheColumn()
    {
        ReceivablesAging aging = Filings.Aging(total: "1,100.00").Models.ReceivablesAging[0];

        Action assertion = () => aging.Should().Foot();

        assertion.Should().Throw<XunitException>().WithMessage("*balance adds up to*1年以内 700.00, 1-2年 200.00, 2-3年 100.00*999,800 yuan*");
    }

    [Fact]
    public void Foot_RollforwardThatDoesNotClose_SubtractsWhatLeft()
    {
        Action assertion = () => Filings.Rollforward(closing: "138.00").Models.Rollforwards[0].Should().Foot();

        assertion.Should().Throw<XunitException>().WithMessage("*opening 100.00, charge 40.00, less recovery 7.00, less write-off 5.00*printed is 138.00*");
    }

    [Theory]
    [InlineData("1,020.00", null)]
    [InlineData("1,030.00", "*amount adds up to*库存现金 20.00, 银行存款 1,000.00*printed is 1,030.00*99,850 yuan*")]
    public void Foot_AccountNote_AddsItsParts(string total, string? failure)
    {
        DisclosureAnalysis filing = Filings.Of("货币资金:", ["项目", "2023年12月31日余额"], [["库存现金", "20.00"], ["银行存款", "1,000.00"], ["合计", total]]);

        Action assertion = () => filing.Models.AccountNotes[0].Should().Foot();

        Verify(assertion, failure);
    }

    [Theory]
    [InlineData("93", null)]
    [InlineData("83", "*headcount adds up to 92 to 94 (研发人员 40, 销售人员 53), and printed is 83*8.5 that no rounding explains.")]
    public void Foot_Headcount_AddsPeople(string total, string? failure)
    {
        DisclosureAnalysis filing = Filings.Of("员工情况:", ["专业构成类别", "2023年末人数"], [["研发人员", "40"], ["销售人员", "53"], ["合计", total]]);

        Action assertion = () => filing.Models.Headcounts[0].Should().Foot();

        Verify(assertion, failure);
    }

    private static void Verify(Action assertion, string? failure)
    {
        if (failure is null)
        {
            assertion.Should().NotThrow();
        }
        else
        {
            assertion.Should().Throw<XunitException>().WithMessage(failure);
        }
    }

    [Fact]
    public void Foot_Null_Fails()
    {
        RevenueBreakdown? breakdown = null;

        Action assertion = () => breakdown.Should().Foot();

        assertion.Should().Throw<XunitException>().WithMessage("Expected * to foot, but it is <null>.");
    }

    [Fact]
    public void HaveNoFinding_SoundFiling_Passes() =>
        Filings.Aging().Should().HaveNoFinding().And.HaveNoFinding(VerificationRules.Footing);

    [Fact]
    public void HaveNoFinding_WrongTotal_ListsIt()
    {
        DisclosureAnalysis filing = Filings.Aging(total: "1,100.00");

        Action assertion = () => filing.Should().HaveNoFinding(VerificationRules.Footing);

        assertion.Should().Throw<XunitException>().WithMessage("Expected * to have no finding of QCV1001 *, but found 1: *QCV1001 line *1,100.00*");
        filing.Verify().Should().HaveFinding(VerificationRules.Footing).Which.Place.Text.Should().Be("1,100.00");
    }

    [Fact]
    public void HaveFinding_SoundFiling_Fails()
    {
        Action assertion = () => Filings.Aging().Should().HaveFinding(VerificationRules.Footing);

        assertion.Should().Throw<XunitException>().WithMessage("*to have a finding of QCV1001*but found none at all.");
    }
}
