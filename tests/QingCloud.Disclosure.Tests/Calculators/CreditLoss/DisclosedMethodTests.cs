using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.CreditLoss;

/// <summary>The expected-credit-loss method of an inquiry reply, step by step, with its printed figures (万元).</summary>
public sealed class DisclosedMethodTests
{
    private static readonly AgingBalances Portfolio2023 = Printed.Aging(2023, "25,768.41", "10,136.33", "12,542.25", "4,212.52", "165.97", "2,712.88");
    private static readonly AgingBalances Portfolio2022 = Printed.Aging(2022, "27,358.38", "15,888.61", "5,056.25", "781.50", "1,950.35", "873.23");
    private static readonly AgingBalances Portfolio2021 = Printed.Aging(2021, "31,630.85", "8,632.44", "1,063.92", "4,247.76", "936.47", "3.75");
    private static readonly AgingBalances Portfolio2020 = Printed.Aging(2020, "26,145.01", "3,168.88", "5,476.37", "1,354.89", "0.00", "39.51");

    [Fact]
    public void Between_PrintedAgings_GivesPrintedMigrationRates()
    {
        MigrationRates rates = MigrationRates.Between([Portfolio2020, Portfolio2021, Portfolio2022, Portfolio2023], LastBuckets.Accumulated).Value!;

        Agree(rates.Years[2], "37.05%", "78.94%", "83.31%", "21.24%");
        Agree(rates.Years[1], "50.23%", "58.57%", "73.45%", "45.91%", "92.87%", "100.00%");
        Agree(rates.Years[0], "33.02%");
    }

    [Fact]
    public void Without_ItemsMovedOut_GivesTheRatesThatThePrintedBalancesMiss()
    {
        // The rates 33.65%, 78.44% and 80.42% do not follow from the printed column of 2020, but from the group's balances without
        // the customers that were assessed individually a year later, then one bucket older.
        AgingBalances group2020 = Printed.Aging(2020, "26,524.57", "3,231.82", "5,476.37", "1,354.89", "0.00", "39.51");
        AgingBalances group2021 = Printed.Aging(2021, "31,851.97", "9,806.01", "1,133.91", "4,308.56", "1,126.92", "3.75");
        Calculated<AgingBalances> portfolio2020 = group2021.Without(Portfolio2021).Then(items => items.OneYearEarlier()).Then(items => group2020.Without(items));

        MigrationYear year = portfolio2020.Then(before => MigrationRates.Between([before, Portfolio2021], LastBuckets.Accumulated)).Value!.Years[0];

        year.Rates[1].Rate.Value.AgreesWith("33.65%").Should().BeTrue();
        year.Rates[2].Rate.Value.AgreesWith("78.44%").Should().BeTrue();
        year.Rates[3].Rate.Value.AgreesWith("80.42%").Should().BeTrue();
    }

    [Theory]
    [InlineData("40.10%", "37.05%", "50.23%", "33.02%")]
    [InlineData("57.05%", "78.94%", "58.57%", "33.65%")]
    [InlineData("78.40%", "83.31%", "73.45%", "78.44%")]
    [InlineData("49.19%", "21.24%", "45.91%", "80.42%")]
    [InlineData("63.42%", "97.40%", "92.87%", "0.00%")]
    public void Mean_PrintedYearlyRates_IsPrintedAverage(string average, params string[] rates) =>
        AverageCalculator.Mean([.. rates.Select(Printed.Rate)]).Value.AgreesWith(average).Should().BeTrue();

    [Fact]
    public void Chain_FromAverages_GivesPrintedLossRatesAndProvision()
    {
        Calculated<LossRates> historical = AverageMigrationRates.Of(Printed.Rates("40.10%", "57.05%", "78.40%", "49.19%", "63.42%", "100.00%")).ToHistoricalLossRates();
        Calculated<LossRates> expected = historical.WithForwardLooking(1.05m);

        Agree(historical.Value!, "5.60%", "13.96%", "24.46%", "31.20%", "63.42%", "100.00%");
        Agree(expected.Value!, "5.88%", "14.65%", "25.68%", "32.76%", "66.60%", "100.00%");
        expected.Value!.Items[5].Rate.Range.High.Should().Be(1m, "a loss rate is capped at 100%");
    }

    [Fact]
    public void ApplyTo_BookedRates_GivesPrintedTotal_AndTheLineThatIsWrongDiffers()
    {
        AgingBalances balances = Printed.Aging(2023, "25,768.42", "10,136.33", "12,552.23", "4,360.52", "213.85", "2,712.88");
        Provision provision = Booked("6", "15", "25", "35", "70", "100").ApplyTo(balances).Value!;

        provision.Total.AgreesWith("10,593.36").Should().BeTrue();
        provision.Lines[3].Amount.AgreesWith("1,526.18").Should().BeTrue();
        provision.Lines[3].Amount.AgreesWith("2,180.26").Should().BeFalse("that is 50%");
        provision.DifferenceTo(Printed.Amount("9,988.96")).Value!.Amount.AgreesWith("604.40").Should().BeTrue();
    }

    [Fact]
    public void ChangeOfEstimate_OldAndNewRates_GivesEffectAndBothProvisions()
    {
        AgingBalances balances = Printed.Aging(2023, "25,768.42", "10,136.33", "12,552.23", "4,360.52", "213.85", "2,712.88");

        ChangeOfEstimate change = ChangeOfEstimate.Between(balances, Booked("3", "10", "25", "50", "80", "100").Value!, Booked("6", "15", "25", "35", "70", "100").Value!).Value!;

        change.Before.Total.AgreesWith("9,988.96").Should().BeTrue();
        change.After.Total.AgreesWith("10,593.36").Should().BeTrue();
        change.Effect.Value.Should().Be(change.After.Total.Value - change.Before.Total.Value);
        change.Effect.Range.Width.Should().BeLessThan((change.After.Total.Range - change.Before.Total.Range).Width, "each balance counts once");
    }

    private static Calculated<LossRates> Booked(params string[] percents) => LossRates.Of([.. percents.Select((percent, i) =>
        new BucketRate(Printed.Bucket(i, percents.Length), Rate.Exact(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture) / 100m)))]);

    private static void Agree(MigrationYear year, params string[] printed)
    {
        for (int i = 0; i < printed.Length; i++)
        {
            year.Rates[i].Rate.Value.AgreesWith(printed[i]).Should().BeTrue("{0} of {1}", printed[i], year.Rates[i].Rate);
        }
    }

    private static void Agree(LossRates rates, params string[] printed)
    {
        for (int i = 0; i < printed.Length; i++)
        {
            rates.Items[i].Rate.AgreesWith(printed[i]).Should().BeTrue("{0} of {1}", printed[i], rates.Items[i].Rate);
        }
    }
}
