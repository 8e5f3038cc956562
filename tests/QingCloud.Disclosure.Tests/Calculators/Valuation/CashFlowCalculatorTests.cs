using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Valuation;

public sealed class CashFlowCalculatorTests
{
    public static TheoryData<string, string, string[]> Projects => new()
    {
        { "15.88%", "6.05", ["-6,519.30", "-1,016.58", "-203.33", "483.47", "3,220.77", "3,844.94", "4,106.30", "5,373.06"] },
        { "14.69%", "6.57", ["-2,865.44", "-1,796.15", "-1,750.25", "-1,711.55", "2,582.03", "3,326.17", "3,884.22", "5,274.90"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_DisclosedFlows_GivesDisclosedReturnAndPayback(string rate, string payback, string[] flows)
    {
        MonetaryAmount[] amounts = Printed.Amounts(flows);
        Rate internalRate = CashFlowCalculator.InternalRateOfReturn(amounts).Value!;
        Count years = CashFlowCalculator.StaticPayback(amounts).Value!;

        internalRate.AgreesWith(rate).Should().BeTrue("it is {0}", internalRate);
        decimal.Round(internalRate.Value, 4).Should().Be(Printed.Rate(rate).Value);
        years.AgreesWith(payback).Should().BeTrue("it is {0}", years);
        decimal.Round(years.Value, 2).Should().Be(Printed.Amount(payback).Value);
    }

    [Theory]
    [InlineData(NoResultReason.NoSignChange, 1, 2, 3)]
    [InlineData(NoResultReason.NoSignChange, 0, 0)]
    [InlineData(NoResultReason.SeveralSignChanges, -100, 230, -132)]
    [InlineData(NoResultReason.NoInput)]
    public void InternalRateOfReturn_NoSingleRate_SaysWhy(NoResultReason reason, params int[] flows) =>
        CashFlowCalculator.InternalRateOfReturn([.. flows.Select(flow => MonetaryAmount.Exact(flow))]).Reason.Should().Be(reason);

    [Theory]
    [InlineData(-100, 60, 80, -20, 30)]
    [InlineData(100, -60, -80, 20, -30)]
    public void InternalRateOfReturn_CumulativeSumTurnsOnce_IsTheOnePositiveRate(params int[] flows)
    {
        MonetaryAmount[] amounts = [.. flows.Select(flow => MonetaryAmount.Exact(flow))];

        Rate rate = CashFlowCalculator.InternalRateOfReturn(amounts).Value!;

        rate.Value.Should().BePositive();
        CashFlowCalculator.NetPresentValue(Rate.Exact(rate.Value), FlowTiming.StartOfPeriod, amounts).Value!.Value.Should().BeApproximately(0m, 1e-22m);
    }

    [Fact]
    public void InternalRateOfReturn_PrintedDigitsLeaveTheSignOpen_IsNotGuessed() =>
        CashFlowCalculator.InternalRateOfReturn(Printed.Amounts("-100.00", "100.00", "0.00")).Reason.Should().Be(NoResultReason.SeveralSignChanges);

    [Fact]
    public void InternalRateOfReturn_LossMakingProject_IsNegative() =>
        CashFlowCalculator.InternalRateOfReturn(MonetaryAmount.Exact(-100m), MonetaryAmount.Exact(81m)).Value!.Value.Should().BeApproximately(-0.19m, 1e-20m);

    [Fact]
    public void NetPresentValue_Timing_MovesAllFlowsByOnePeriod()
    {
        MonetaryAmount[] flows = [MonetaryAmount.Exact(-100m), MonetaryAmount.Exact(121m)];

        CashFlowCalculator.NetPresentValue(Rate.Exact(0.1m), FlowTiming.StartOfPeriod, flows).Value!.Value.Should().BeApproximately(10m, 1e-20m);
        CashFlowCalculator.NetPresentValue(Rate.Exact(0.1m), FlowTiming.EndOfPeriod, flows).Value!.Value.Should().BeApproximately(100m / 11m, 1e-20m);
        CashFlowCalculator.NetPresentValue(Rate.Exact(-1m), FlowTiming.EndOfPeriod, flows).Reason.Should().Be(NoResultReason.InputOutOfRange);
    }

    [Fact]
    public void Payback_Discounted_IsLaterThanStatic()
    {
        MonetaryAmount[] flows = [.. new[] { -100m, 60m, 60m, 60m }.Select(flow => MonetaryAmount.Exact(flow))];

        CashFlowCalculator.StaticPayback(flows).Value!.Value.Should().BeApproximately(2m + (40m / 60m), 1e-20m);
        CashFlowCalculator.DynamicPayback(Rate.Exact(0.1m), FlowTiming.EndOfPeriod, flows).Value!.Value.Should().BeGreaterThan(2.9m).And.BeLessThan(3m);
        CashFlowCalculator.DynamicPayback(Rate.Exact(0.5m), FlowTiming.EndOfPeriod, flows).Reason.Should().Be(NoResultReason.NotPaidBack);
        CashFlowCalculator.StaticPayback(MonetaryAmount.Exact(5m)).Reason.Should().Be(NoResultReason.NoSignChange);
    }

    [Fact]
    public void Payment_OfAnnuity_PaysOffItsValue()
    {
        MonetaryAmount payment = AnnuityCalculator.Payment(MonetaryAmount.Exact(1000m), Rate.Exact(0.01m), 12).Value!;

        decimal.Round(payment.Value, 2).Should().Be(88.85m);
        AnnuityCalculator.Value(payment, Rate.Exact(0.01m), 12).Value!.Value.Should().BeApproximately(1000m, 1e-20m);
        AnnuityCalculator.Payment(MonetaryAmount.Exact(1200m), Rate.Exact(0m), 12).Value!.Value.Should().Be(100m);
        AnnuityCalculator.Payment(MonetaryAmount.Exact(1200m), Rate.Exact(0m), 0).Reason.Should().Be(NoResultReason.InputOutOfRange);
    }
}
