using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>One payment of a lease or sale-and-leaseback (售后回租) schedule.</summary>
/// <param name="Number">Its number, from 1 (第n期).</param>
/// <param name="Date">The day it is due; null where the schedule counts even periods.</param>
/// <param name="Payment">The rent (租金).</param>
/// <param name="Principal">Its part that pays back (本金).</param>
/// <param name="Interest">Its part that is interest (租息).</param>
/// <param name="Balance">What is owed after it (剩余本金).</param>
public sealed record LeasePayment(int Number, LocalDate? Date, MonetaryAmount Payment, MonetaryAmount Principal, MonetaryAmount Interest, MonetaryAmount Balance);

/// <summary>The schedule of a lease, loan or sale-and-leaseback (企业会计准则第21号——租赁): every payment with its principal and interest.</summary>
/// <param name="Financed">The amount financed (融资金额).</param>
/// <param name="Payments">The payments in order.</param>
/// <param name="TotalInterest">The sum of the interest (利息总额).</param>
public sealed record LeaseSchedule(MonetaryAmount Financed, ImmutableArray<LeasePayment> Payments, MonetaryAmount TotalInterest)
{
    /// <summary>A schedule of even periods with level payments (等额租金), interest rounded to the cent each period, the last one paying off the rest.</summary>
    /// <param name="financed">The amount financed, more than nil.</param>
    /// <param name="periodicRate">The rate per period, not negative.</param>
    /// <param name="periods">How many payments, 1 to 1200.</param>
    /// <returns>The schedule; a reason where an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<LeaseSchedule> Level(MonetaryAmount financed, Rate periodicRate, int periods) =>
        AnnuityCalculator.Payment(financed, periodicRate, periods).Then(payment => Round(payment)).Then(payment =>
            LeaseScheduleBuilder.Build(financed, payment, [.. Enumerable.Repeat((LocalDate?)null, periods)], _ => new(periodicRate), FinalPayment.PaysOffTheRest));

    /// <summary>A schedule by dates: interest = balance × yearly rate × days / days of the year, rounded to the cent; principal = rent - interest.</summary>
    /// <param name="financed">The amount financed, more than nil.</param>
    /// <param name="yearlyRate">The contract's rate per year (合同利率), not negative.</param>
    /// <param name="payment">The level rent (租金), the last one included: its interest takes up the rounding (尾差) of all.</param>
    /// <param name="start">The day from which interest runs (起租日).</param>
    /// <param name="dates">The days of the payments, in order.</param>
    /// <param name="dayCount">How days become years.</param>
    /// <returns>The schedule; a reason where an input is out of its range, or the rent does not pay off the financing to a cent per payment.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<LeaseSchedule> ByDays(
        MonetaryAmount financed, Rate yearlyRate, MonetaryAmount payment, LocalDate start, IReadOnlyList<LocalDate> dates, DayCount dayCount = DayCount.Actual360)
    {
        ArgumentNullException.ThrowIfNull(yearlyRate);
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(payment);
        LocalDate[] ends = [start, .. dates];
        for (int i = 1; i < ends.Length; i++)
        {
            if (ends[i] <= ends[i - 1])
            {
                return new(new NoResult(NoResultReason.MissingPeriod, "The days of the payments are not in order."));
            }
        }

        return LeaseScheduleBuilder.Build(financed, payment, [.. dates.Select(date => (LocalDate?)date)], i =>
            LeaseScheduleBuilder.RateOfDays(yearlyRate, DayCounting.Days(ends[i], ends[i + 1], dayCount), dayCount), FinalPayment.IsLevel);
    }

    /// <summary>The effective rate (实际利率): the internal rate of the financing's flows, times the periods of a year.</summary>
    /// <param name="periodsPerYear">How many payments a year has, such as 4.</param>
    /// <returns>The nominal rate per year; a reason where the flows have no single rate.</returns>
    public Calculated<Rate> EffectiveRate(int periodsPerYear) =>
        EffectiveRateCalculator.Nominal(Financed, [.. Payments.Select(line => line.Payment)], periodsPerYear);

    private static Calculated<MonetaryAmount> Round(MonetaryAmount payment) =>
        Formula.Of("payment to the cent", ("payment", payment)).Amount(() => Operand.Of(payment).Rounded(2), "to 0.01, half away from zero");
}
