using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Leasing;

public sealed class LeaseScheduleTests
{
    private static readonly LocalDate Start = new(2024, 6, 15);
    private static readonly LocalDate[] Quarters = [.. Enumerable.Range(1, 8).Select(i => Start.PlusMonths(3 * i))];

    [Fact]
    public void ByDays_DisclosedLeaseback_GivesDisclosedInterestToTheCent()
    {
        decimal[] interest = [422_433.33m, 368_244.28m, 314_373.09m, 269_642.67m, 217_274.61m, 162_359.55m, 107_816.97m, 55_487.58m];

        LeaseSchedule schedule = LeaseSchedule.ByDays(
            MonetaryAmount.Exact(29_000_000m), Rate.Exact(0.057m), MonetaryAmount.Exact(3_864_704.01m), Start, Quarters).Value!;

        schedule.Payments.Select(line => line.Interest.Value).Should().Equal(interest);
        schedule.Payments[^1].Principal.Value.Should().Be(3_809_216.43m);
        schedule.Payments[^1].Balance.Value.Should().Be(0m);
        schedule.TotalInterest.Value.Should().Be(1_917_632.08m);
        schedule.Payments.Select(line => line.Payment.Value).Should().AllBeEquivalentTo(3_864_704.01m);
    }

    [Fact]
    public void EffectiveRate_EvenQuarters_IsTheRateOfTheFlows()
    {
        MonetaryAmount[] payments = [.. Enumerable.Repeat(MonetaryAmount.Exact(3_864_704.01m), 8)];

        Rate nominal = EffectiveRateCalculator.Nominal(MonetaryAmount.Exact(29_000_000m), payments, 4).Value!;

        decimal.Round(nominal.Value, 6).Should().Be(0.057810m);
        EffectiveRateCalculator.Compounded(MonetaryAmount.Exact(29_000_000m), payments, 4).Value!.Value.Should().BeGreaterThan(nominal.Value);
    }

    [Fact]
    public void Level_AnyPeriods_EndsAtNil()
    {
        LeaseSchedule schedule = LeaseSchedule.Level(MonetaryAmount.Exact(1_000_000m), Rate.Exact(0.005m), 24).Value!;

        schedule.Payments[^1].Balance.Value.Should().Be(0m);
        schedule.Payments.Sum(line => line.Principal.Value).Should().Be(1_000_000m);
        schedule.Payments[0].Payment.Value.Should().Be(44_320.61m);
        decimal.Round(schedule.EffectiveRate(12).Value!.Value, 6).Should().Be(0.06m);
    }

    [Fact]
    public void ByDays_BadInput_SaysWhyThereIsNone()
    {
        MonetaryAmount rent = MonetaryAmount.Exact(100m);
        LeaseSchedule.ByDays(MonetaryAmount.Exact(1000m), Rate.Exact(0.05m), rent, Start, Quarters).Reason.Should().Be(NoResultReason.ContradictoryInput, "8 rents of 100 are less than 1,000");
        LeaseSchedule.ByDays(rent, Rate.Exact(0.05m), rent, Start, [Start]).Reason.Should().Be(NoResultReason.MissingPeriod);
        LeaseSchedule.ByDays(rent, Rate.Exact(0.05m), rent, Start, []).Reason.Should().Be(NoResultReason.InputOutOfRange);
        LeaseSchedule.ByDays(rent, Rate.Exact(-0.05m), rent, Start, Quarters).Reason.Should().Be(NoResultReason.NegativeInput);
        LeaseSchedule.Level(MonetaryAmount.Exact(0m), Rate.Exact(0.05m), 3).Reason.Should().Be(NoResultReason.InputOutOfRange);
    }
}
