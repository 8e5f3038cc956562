using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.CreditLoss;

public sealed class MigrationRatesTests
{
    private static readonly AgingBalances Before = Printed.Aging(2022, "1,000.00", "500.00", "200.00");
    private static readonly AgingBalances Now = Printed.Aging(2023, "900.00", "400.00", "300.00");

    [Theory]
    [InlineData(LastBuckets.Accumulated, "42.86%")] // 300 / (500 + 200)
    [InlineData(LastBuckets.Arrivals, "20.00%")] // (300 - 200) / 500
    [InlineData(LastBuckets.Sequential, "60.00%")] // 300 / 500
    public void Between_LastBuckets_FollowsTheNamedTreatment(LastBuckets treatment, string rate)
    {
        MigrationYear year = MigrationRates.Between([Before, Now], treatment).Value!.Years[0];

        year.Rates[0].Rate.Value.AgreesWith("40.00%").Should().BeTrue();
        year.Rates[1].Rate.Value.AgreesWith(rate).Should().BeTrue();
        year.Rates[2].Rate.Value!.Value.Should().Be(1m);
    }

    [Fact]
    public void Between_WriteOffs_AreAddedBack()
    {
        AgingBalances writtenOff = Printed.Aging(2023, "0.00", "100.00", "0.00");

        MigrationYear year = MigrationRates.Between([Before, Now], LastBuckets.Accumulated, [writtenOff]).Value!.Years[0];

        year.Rates[0].Rate.Value.AgreesWith("50.00%").Should().BeTrue();
    }

    [Fact]
    public void Between_MoreArrivedThanWasThere_IsCappedAndSaysSo()
    {
        MigrationRate rate = MigrationRates.Between([Before, Printed.Aging(2023, "900.00", "1,200.00", "300.00")], LastBuckets.Accumulated).Value!.Years[0].Rates[0];

        rate.Rate.Value!.Value.Should().Be(1m);
        rate.IsCapped.Should().BeTrue();
    }

    [Theory]
    [InlineData(UndefinedRates.CountedAsNil, "25.00%")]
    [InlineData(UndefinedRates.LeftOut, "50.00%")]
    public void Average_NilBucketInOneYear_CountsAsChosen(UndefinedRates undefined, string average)
    {
        MigrationRates rates = WithNilBucket();

        rates.Average(2, undefined: undefined).Value!.Items[1].Rate.AgreesWith(average).Should().BeTrue();
    }

    [Fact]
    public void Average_NilBucketInOneYear_IsRefusedByDefaultWithTheReason()
    {
        Calculated<AverageMigrationRates> average = WithNilBucket().Average(2);

        average.Reason.Should().Be(NoResultReason.NilBase);
        average.Explanation.Should().Be("Bucket 12-24: The base 'bucket a year ago' is nil or can be nil within its printed digits.");
    }

    [Fact]
    public void Average_Weighted_DividesSums()
    {
        AgingBalances next = Printed.Aging(2024, "100.00", "90.00", "300.00");

        Rate average = MigrationRates.Between([Before, Now, next], LastBuckets.Accumulated).Average(2, MigrationAverage.Weighted).Value!.Items[0].Rate;

        average.AgreesWith("25.79%").Should().BeTrue("(400 + 90) / (1,000 + 900)");
    }

    [Fact]
    public void Between_GapsOrOtherBuckets_SaysWhyThereIsNone()
    {
        MigrationRates.Between([Before], LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingPeriod);
        MigrationRates.Between([Before, Printed.Aging(2024, "1.00", "1.00", "1.00")], LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingPeriod);
        MigrationRates.Between([Before, Printed.Aging(2023, "1.00", "1.00", "1.00", "1.00")], LastBuckets.Accumulated).Reason.Should().Be(NoResultReason.MissingBucket);
        Printed.AgingOf(2023, "100.00", "-5.00").Reason.Should().Be(NoResultReason.NegativeInput);
        MigrationRates.Between([Before, Now], LastBuckets.Accumulated).Average(3).Reason.Should().Be(NoResultReason.MissingPeriod);
    }

    [Fact]
    public void Chain_EarlierStepWithoutResult_HandsOnItsReason() =>
        MigrationRates.Between([Before], LastBuckets.Accumulated).Average(3).ToHistoricalLossRates().WithForwardLooking(1.05m).ApplyTo(Now)
            .Explanation.Should().StartWith("Migration needs two agings");

    [Fact]
    public void OneYearEarlier_LastBucketNotNil_IsNotGuessed() =>
        Now.OneYearEarlier().Reason.Should().Be(NoResultReason.ContradictoryInput);

    private static MigrationRates WithNilBucket() => MigrationRates.Between(
        [Printed.Aging(2021, "100.00", "0.00", "0.00"), Printed.Aging(2022, "100.00", "50.00", "0.00"), Printed.Aging(2023, "100.00", "50.00", "25.00")],
        LastBuckets.Accumulated).Value!;
}
