using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;
using Interval = QingCloud.Disclosure.Quantities.Interval;

namespace QingCloud.Disclosure.Tests.Calculators.Subjects;

/// <summary>The small calculators, one fact each, and what they say of bad input.</summary>
public sealed class SubjectCalculatorTests
{
    [Fact]
    public void Growth_OfALossThatShrinks_IsPositive() =>
        GrowthCalculator.Growth(Printed.Amount("-80.00"), Printed.Amount("-100.00")).Value.AgreesWith("20.00%").Should().BeTrue();

    [Fact]
    public void Growth_BaseThatCanBeNil_HasNone()
    {
        Calculated<Rate> growth = GrowthCalculator.Growth(Printed.Amount("5.00"), Printed.Amount("0.00"));

        growth.HasValue.Should().BeFalse();
        growth.ToString().Should().Be("NilBase: The base 'before' is nil or can be nil within its printed digits.");
    }

    [Fact]
    public void Change_OfRates_IsPercentagePoints() =>
        GrowthCalculator.Change(Printed.Rate("69.61%"), Printed.Rate("54.04%")).Value!.Value.Should().Be(0.1557m);

    [Fact]
    public void Sum_TwoCurrencies_SaysSo() =>
        TotalCalculator.Sum(MonetaryAmount.Exact(1m), new MonetaryAmount(1m, Interval.Point(1m), Currency.Usd)).Reason.Should().Be(NoResultReason.CurrencyMismatch);

    [Fact]
    public void Sum_BeyondDecimal_SaysSo() =>
        TotalCalculator.Sum(MonetaryAmount.Exact(decimal.MaxValue), MonetaryAmount.Exact(decimal.MaxValue)).Reason.Should().Be(NoResultReason.ResultOutOfRange);

    [Fact]
    public void Concentration_TopTwo_TakesTheGreatest() =>
        ShareCalculator.Concentration(Printed.Amounts("10.00", "40.00", "30.00"), Printed.Amount("200.00"), 2).Value.AgreesWith("35.00%").Should().BeTrue();

    [Fact]
    public void Shares_OfOneItem_IsExactlyAll() =>
        ShareCalculator.Shares(Printed.Amount("10.00")).Value!.Items[0].Range.Should().Be(Interval.Point(1m), "an item's rounding is its total's too");

    [Fact]
    public void WeightedAge_Balances_LiesBetweenTheBucketsBounds()
    {
        AgingBalances aging = Printed.Aging(2023, "100.00", "100.00");
        Count months = AgingCalculator.WeightedAge(aging, openBucketMonths: 36).Value!;

        months.Value.Should().Be(15m);
        months.Range.Low.Should().BeApproximately(6m, 0.01m);
        months.Range.High.Should().BeApproximately(24m, 0.01m);
        AgingCalculator.WeightedAge(aging, openBucketMonths: 12).Reason.Should().Be(NoResultReason.InputOutOfRange);
        AgingCalculator.OlderThan(aging, 12).Value!.Value.Should().Be(100m);
        AgingCalculator.OlderThan(aging, 36).Reason.Should().Be(NoResultReason.MissingBucket);
    }

    [Fact]
    public void Inventory_CostAndValue_WritesDownToTheLower()
    {
        MonetaryAmount value = InventoryCalculator.NetRealizableValue(Printed.Amount("100.00"), Printed.Amount("20.00"), Printed.Amount("5.00"), Printed.Amount("3.00")).Value!;

        value.Value.Should().Be(72m);
        InventoryCalculator.WriteDown(Printed.Amount("90.00"), value).Value!.Value.Should().Be(18m);
        InventoryCalculator.WriteDown(Printed.Amount("50.00"), value).Value!.Range.Should().Be(Interval.Point(0m));
        InventoryCalculator.CarryingAmount(Printed.Amount("90.00"), value).Value!.Value.Should().Be(72m);
    }

    [Fact]
    public void Turnover_YearsRevenue_InTimesAndDays()
    {
        Rate times = TurnoverCalculator.Turnover(Printed.Amount("1,200.00"), Printed.Amount("200.00"), Printed.Amount("400.00")).Value!;

        times.Value.Should().Be(4m);
        TurnoverCalculator.Days(times, 360).Value!.Value.Should().Be(90m);
        TurnoverCalculator.Turnover(Printed.Amount("1.00"), Printed.Amount("0.00"), Printed.Amount("0.00")).Reason.Should().Be(NoResultReason.NilBase);
    }

    [Fact]
    public void Depreciation_StraightLine_StopsAtTheResidualValue()
    {
        MonetaryAmount cost = MonetaryAmount.Exact(1000m);
        Rate residual = Rate.Exact(0.05m);

        DepreciationCalculator.Yearly(cost, residual, 5m).Value!.Value.Should().Be(190m);
        DepreciationCalculator.Accumulated(cost, residual, 5m, 18).Value!.Value.Should().Be(285m);
        DepreciationCalculator.Accumulated(cost, residual, 5m, 100).Value!.Value.Should().Be(950m);
        DepreciationCalculator.CarryingAmount(cost, MonetaryAmount.Exact(285m), MonetaryAmount.Exact(0m)).Then(net => DepreciationCalculator.Newness(net, cost)).Value!.Value.Should().Be(0.715m);
        DepreciationCalculator.ResidualValue(cost, residual).Value!.Value.Should().Be(50m);
        DepreciationCalculator.ResidualValue(cost, Rate.Exact(1.5m)).Reason.Should().Be(NoResultReason.InputOutOfRange);
        DepreciationCalculator.Yearly(cost, residual, 0m).Reason.Should().Be(NoResultReason.InputOutOfRange);
    }

    [Fact]
    public void AverageDailyBalance_BalancesByDay_WeighsByDays()
    {
        DatedBalance[] balances = [new(new LocalDate(2023, 1, 1), MonetaryAmount.Exact(100m)), new(new LocalDate(2023, 1, 11), MonetaryAmount.Exact(200m))];
        MonetaryAmount average = InterestCalculator.AverageDailyBalance(balances, new LocalDate(2023, 1, 31)).Value!;

        decimal.Round(average.Value, 4).Should().Be(166.6667m);
        InterestCalculator.AverageRate(MonetaryAmount.Exact(1m), MonetaryAmount.Exact(400m), 4).Value!.Value.Should().Be(0.01m);
        InterestCalculator.AverageDailyBalance(balances, new LocalDate(2023, 1, 5)).Reason.Should().Be(NoResultReason.MissingPeriod);
    }

    [Fact]
    public void DeductibleLoss_DisclosedYears_AddUpAsDisclosed()
    {
        MonetaryAmount first = TaxCalculator.TaxableIncome(Printed.Amount("-21,767,466.00"), Printed.Amount("44,341,466.10"), Printed.Amount("6,801,774.73"), Printed.Amount("18,908,765.57")).Value!;
        MonetaryAmount second = TaxCalculator.TaxableIncome(Printed.Amount("-79,540,935.39"), Printed.Amount("72,163,742.99"), Printed.Amount("19,669,880.59"), Printed.Amount("41,672,781.41")).Value!;

        first.AgreesWith("-40,398,391.80").Should().BeTrue("that is what the terms give");
        first.AgreesWith("-40,044,825.98").Should().BeFalse("the printed result differs from its own terms by 353,565.82");
        second.AgreesWith("-90,362,016.38").Should().BeTrue();
        second.AgreesWith("-89,622,288.90").Should().BeFalse();
        TaxCalculator.DeductibleLoss(first).Value!.Value.Should().Be(-first.Value);
    }

    [Fact]
    public void SuperDeduction_DisclosedLines_AreReproduced()
    {
        TaxCalculator.SuperDeduction(Printed.Amount("1,814.11"), Printed.Amount("6.48"), Rate.Exact(0.75m)).Value.AgreesWith("1,355.72").Should().BeTrue();
        TaxCalculator.SuperDeduction(Printed.Amount("919.39"), Printed.Amount("1.90"), Rate.Exact(1m)).Value.AgreesWith("917.49").Should().BeTrue();
        TaxCalculator.SuperDeduction(Printed.Amount("1.00"), Printed.Amount("2.00"), Rate.Exact(1m)).Reason.Should().Be(NoResultReason.ContradictoryInput);
        TaxCalculator.DeferredTaxAsset(MonetaryAmount.Exact(1000m), Rate.Exact(0.15m)).Value!.Value.Should().Be(150m);
    }

    [Fact]
    public void WorkingCapital_PercentageOfSales_GivesNeedAndGap()
    {
        WorkingCapitalItem[] items = [new("receivables", false, Rate.Exact(0.4m)), new("inventory", false, Rate.Exact(0.1m)), new("payables", true, Rate.Exact(0.3m))];

        WorkingCapitalForecast forecast = WorkingCapitalForecast.ByPercentageOfSales(items, MonetaryAmount.Exact(20m), MonetaryAmount.Exact(110m), MonetaryAmount.Exact(121m)).Value!;

        forecast.Years.Select(year => year.Need.Value).Should().Equal(22m, 24.2m);
        forecast.Years.Select(year => year.Increase.Value).Should().Equal(2m, 2.2m);
        forecast.Years[0].Assets.Value.Should().Be(55m);
        forecast.Total.Value.Should().Be(4.2m);
        WorkingCapitalForecast.ByPercentageOfSales([], MonetaryAmount.Exact(20m), MonetaryAmount.Exact(1m)).Reason.Should().Be(NoResultReason.NoInput);
    }

    [Fact]
    public void AveragePay_NegativeHeadcount_SaysSo() =>
        ExpenseCalculator.AveragePay(MonetaryAmount.Exact(1m), Count.Exact(-1m), Count.Exact(3m)).Reason.Should().Be(NoResultReason.NegativeInput);

    [Fact]
    public void Sum_Null_IsTheCallersMistake()
    {
        Action sum = () => TotalCalculator.Sum([MonetaryAmount.Exact(1m), null!]);

        sum.Should().Throw<ArgumentNullException>();
    }
}
