using NodaTime;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>A balance that holds from one day until the next entry's (每日余额).</summary>
/// <param name="From">The first day it holds.</param>
/// <param name="Balance">The balance.</param>
public sealed record DatedBalance(LocalDate From, MonetaryAmount Balance);

/// <summary>Interest against balances (利息收入与货币资金匹配性): interest, average balances, implied rates.</summary>
public static class InterestCalculator
{
    /// <summary>Simple interest (单利): principal × yearly rate × days / days of the year.</summary>
    /// <param name="principal">The principal (本金).</param>
    /// <param name="yearlyRate">The rate per year (年化收益率).</param>
    /// <param name="days">The days counted, 0 or more.</param>
    /// <param name="dayCount">The days of the year.</param>
    /// <returns>The interest; a reason where the days are negative.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> Interest(MonetaryAmount principal, Rate yearlyRate, int days, DayCount dayCount = DayCount.Actual365) =>
        Formula.Of("principal x rate x days / days of year", ("principal", principal), ("rate", yearlyRate), ("days", Count.Exact(days, "days")), ("days of year", DaysOfYear(dayCount)))
            .Amount(() => days < 0
                ? NoResult.Negative("days")
                : (Operand.Of(principal) * Operand.Of(yearlyRate) * Operand.Exact(days)).Over(Operand.Of(DaysOfYear(dayCount)), "days of year"));

    /// <summary>A principal with its simple interest (本息, 大额存单): principal × (1 + yearly rate × days / days of the year).</summary>
    /// <param name="principal">The principal (本金).</param>
    /// <param name="yearlyRate">The rate per year (年化收益率).</param>
    /// <param name="days">The days counted, 0 or more.</param>
    /// <param name="dayCount">The days of the year.</param>
    /// <returns>The sum; a reason where the days are negative.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<MonetaryAmount> WithInterest(MonetaryAmount principal, Rate yearlyRate, int days, DayCount dayCount = DayCount.Actual365) =>
        Formula.Of("principal x (1 + rate x days / days of year)", ("principal", principal), ("rate", yearlyRate), ("days", Count.Exact(days, "days")), ("days of year", DaysOfYear(dayCount)))
            .Amount(() => days < 0 ? NoResult.Negative("days")
                : (Operand.Of(yearlyRate) * Operand.Exact(days)).Over(Operand.Of(DaysOfYear(dayCount))) is { } part ? Operand.Of(principal) * (Operand.One + part)
                : NoResult.Nil("days of year"));

    /// <summary>Interest of one period at the period's own rate (月利率): average balance × rate.</summary>
    /// <param name="averageBalance">The average balance of the period (平均余额).</param>
    /// <param name="periodicRate">The rate of the period.</param>
    /// <returns>The interest.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> OfPeriod(MonetaryAmount averageBalance, Rate periodicRate) =>
        Formula.Of("average balance x rate", ("average balance", averageBalance), ("rate", periodicRate)).Amount(() => Operand.Of(averageBalance) * Operand.Of(periodicRate));

    /// <summary>The average rate that interest stands for (平均年利率): periods per year × interest / average balance.</summary>
    /// <param name="interest">The interest of the period (利息收入).</param>
    /// <param name="averageBalance">The average balance of the period.</param>
    /// <param name="periodsPerYear">How many such periods a year has: 1, 2, 4 or 12.</param>
    /// <returns>The rate per year; a reason where the balance is nil or negative.</returns>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public static Calculated<Rate> AverageRate(MonetaryAmount interest, MonetaryAmount averageBalance, int periodsPerYear = 1) =>
        Formula.Of("periods per year x interest / average balance", ("periods per year", Count.Exact(periodsPerYear, "periods")), ("interest", interest), ("average balance", averageBalance)).NotNegative("average balance", averageBalance)
            .Rate(() => periodsPerYear < 1
                ? NoResult.Outside("periodsPerYear", "1 or more")
                : (Operand.Of(interest) * Operand.Exact(periodsPerYear)).Over(Operand.Of(averageBalance), "average balance"));

    /// <summary>The average daily balance (日均余额): Σ balance × days it held / days.</summary>
    /// <param name="balances">The balances in the order of their days; the first starts the span.</param>
    /// <param name="until">The day after the last one counted.</param>
    /// <returns>The average; a reason where there are no balances or the days are not in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="balances"/> or one of them is null.</exception>
    public static Calculated<MonetaryAmount> AverageDailyBalance(IReadOnlyList<DatedBalance> balances, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(balances);
        foreach (DatedBalance item in balances)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(balances));
        }

        return Formula.Of("sum of balance x days held / days", "balance", [.. balances.Select(item => item.Balance)]).Amount(() =>
        {
            Operand sum = default;
            for (int i = 0; i < balances.Count; i++)
            {
                int days = Period.DaysBetween(balances[i].From, i + 1 < balances.Count ? balances[i + 1].From : until);
                if (days <= 0)
                {
                    return new NoResult(NoResultReason.MissingPeriod, "The days of the balances are not in order.");
                }

                sum += Operand.Of(balances[i].Balance) * Operand.Exact(days);
            }

            return balances.Count == 0 ? NoResult.Empty("balances") : sum.Over(Operand.Exact(Period.DaysBetween(balances[0].From, until)), "days");
        });
    }

    /// <summary>How much calculated interest differs from what is booked (测算差异): Σ calculated - booked.</summary>
    /// <param name="booked">The booked interest (账面利息收入).</param>
    /// <param name="calculated">The calculated interest of the periods it covers.</param>
    /// <returns>The difference, negative where less is calculated than booked.</returns>
    /// <exception cref="ArgumentNullException">A parameter or one of the amounts is null.</exception>
    public static Calculated<MonetaryAmount> DifferenceTo(MonetaryAmount booked, params IReadOnlyList<MonetaryAmount> calculated)
    {
        ArgumentNullException.ThrowIfNull(booked);
        return TotalCalculator.Sum(calculated).Then(sum => TotalCalculator.Less(sum, booked));
    }

    private static Count DaysOfYear(DayCount dayCount) => Count.Exact(DayCounting.DaysOfYear(dayCount), "days");
}
