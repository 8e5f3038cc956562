using FluentAssertions.Execution;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using Xunit.Sdk;

namespace QingCloud.Disclosure.Testing.Tests.Assertions;

public sealed class AgreeWithTests
{
    private static readonly DisclosureAnalysis Filing = Filings.Revenue();

    private static Figure<MonetaryAmount> Amount => Filing.Revenue.All[0]["云服务"]!.Amount!;

    private static Figure<Rate> Share => Filing.Revenue.All[0]["云服务"]!.Share!;

    [Theory]
    [InlineData(148_651_450)]
    [InlineData(148_651_500)]
    [InlineData(148_651_550)]
    public void AgreeWith_DecimalWithinPrintedRounding_Passes(int yuan) => ((decimal)yuan).Should().AgreeWith(Amount).And.BePositive();

    [Fact]
    public void AgreeWith_DecimalOutside_QuotesTheFilingAndTheGap()
    {
        decimal revenue = 148_651_400m;

        Action assertion = () => revenue.Should().AgreeWith(Amount, "the model starts from the {0}", "segment note");

        assertion.Should().Throw<XunitException>().WithMessage(
            $"Expected * to agree with 14,865.15万元 as printed (148,651,450 to 148,651,550 yuan): {Amount.Evidence.Quote} because the model starts from the segment note, but found 148,651,400 yuan: 50 yuan outside.");
    }

    [Fact]
    public void AgreeWith_InANamedScope_NamesTheValue()
    {
        Action assertion = () =>
        {
            using AssertionScope scope = new("revenue of the cloud segment");
            _ = 148_651_400m.Should().AgreeWith(Amount);
        };

        assertion.Should().Throw<XunitException>().WithMessage("Expected revenue of the cloud segment to agree with*");
    }

    [Fact]
    public void AgreeWith_NullDecimal_Fails()
    {
        decimal? revenue = null;

        Action assertion = () => revenue.Should().AgreeWith(Amount);

        assertion.Should().Throw<XunitException>().WithMessage("Expected * to agree with 14,865.15万元 as printed*but found <null>.");
    }

    [Fact]
    public void AgreeWith_FigureThatTheFilingLacks_Fails()
    {
        Action assertion = () => 1m.Should().AgreeWith(Filing.Revenue.All[0]["云服务"]!.Growth);

        assertion.Should().Throw<XunitException>().WithMessage("*the filing discloses none*");
    }

    [Fact]
    public void AgreeWith_RateOutside_GivesTheGapInPercentagePoints()
    {
        Action assertion = () => 0.4441m.Should().AgreeWith(Share);

        assertion.Should().Throw<XunitException>().WithMessage("*44.33% as printed (44.325% to 44.335%)*but found 44.41%: 0.075 percentage points outside.");
    }

    [Fact]
    public void AgreeWith_QuantityWhoseRangeMeetsThePrintedOne_Passes()
    {
        MonetaryAmount share = MonetaryAmount.Exact(74_325_750m) + MonetaryAmount.Exact(74_325_790m);

        share.Should().AgreeWith(Amount);
        148_651_540m.Should().AgreeWith(share);
        Amount.Should().AgreeWith(148_651_540m);
        Amount.Should().AgreeWith(Amount);
    }

    [Fact]
    public void AgreeWith_PointsAgainstARate_FailsWhateverTheNumber()
    {
        PercentagePoints change = Rate.Exact(0.5433m) - Rate.Exact(0.1m);

        Action assertion = () => change.Should().AgreeWith(Share);

        assertion.Should().Throw<XunitException>().WithMessage("*found 44.33%: Points is not Rate.");
    }

    [Fact]
    public void AgreeWith_QuantityOutside_NamesItsSource()
    {
        MonetaryAmount disclosed = Amount.Quantity!;

        Action assertion = () => 148_651_400m.Should().AgreeWith(disclosed);

        assertion.Should().Throw<XunitException>().WithMessage($"*agree with 148,651,450 to 148,651,550 yuan (printed \"14,865.15\", line {Amount.Evidence.Line}), but found 148,651,400 yuan: 50 yuan outside.");
    }

    [Fact]
    public void BeExplicitOrProven_MarkedCell_PassesAndMissingOneFails()
    {
        Amount.Should().BeExplicitOrProven();

        Action assertion = () => Filing.Revenue.All[0]["云服务"]!.Growth.Should().BeExplicitOrProven();

        assertion.Should().Throw<XunitException>().WithMessage("*the filing discloses none*");
    }

    [Fact]
    public void FootTo_ItemsOfTheModel_AreAddedUp()
    {
        decimal[] items = [186_664_800m, 148_651_500m];
        decimal[] changed = [186_664_800m, 148_651_600m];

        items.Should().FootTo(Filing.Revenue.All[0].Total!.Amount);
        Action assertion = () => changed.Should().FootTo(Filing.Revenue.All[0].Total!.Amount);

        assertion.Should().Throw<XunitException>().WithMessage("Expected the sum to agree with 33,531.63万元 as printed*50 yuan outside.");
    }
}
