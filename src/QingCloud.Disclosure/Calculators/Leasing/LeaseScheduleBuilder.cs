using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Quantities;
using Interval = QingCloud.Disclosure.Quantities.Interval;

namespace QingCloud.Disclosure.Calculators;

/// <summary>What the last payment of a schedule does about the cents that rounding left.</summary>
internal enum FinalPayment
{
    /// <summary>It is what is owed, a few cents more or less than the others.</summary>
    PaysOffTheRest,

    /// <summary>It is as large as the others; its interest is what remains of it.</summary>
    IsLevel,
}

/// <summary>Runs a schedule down to nil.</summary>
internal static class LeaseScheduleBuilder
{
    private const string Cents = "to 0.01, half away from zero";

    internal static Calculated<Rate> RateOfDays(Rate yearly, int days, DayCount dayCount)
    {
        Count daysOfYear = Count.Exact(DayCounting.DaysOfYear(dayCount), "days");
        return Formula.Of("yearly rate x days / days of year", ("yearly rate", yearly), ("days", Count.Exact(days, "days")), ("days of year", daysOfYear))
            .Rate(() => (Operand.Of(yearly) * Operand.Exact(days)).Over(Operand.Of(daysOfYear), "days of year"));
    }

    internal static Calculated<LeaseSchedule> Build(
        MonetaryAmount financed, MonetaryAmount payment, ImmutableArray<LocalDate?> dates, Func<int, Calculated<Rate>> rateOf, FinalPayment final)
    {
        ArgumentNullException.ThrowIfNull(financed);
        if (Flaw(financed, payment, dates.Length) is { } flaw)
        {
            return new(flaw);
        }

        List<LeasePayment> lines = [];
        MonetaryAmount balance = financed;
        for (int i = 0; i < dates.Length; i++)
        {
            (int number, MonetaryAmount owed) = (i, balance);
            Calculated<LeasePayment> line = rateOf(i).Then(rate => number + 1 == dates.Length
                ? LastLine(number, dates[number], owed, payment, rate, final)
                : Line(number, dates[number], owed, payment, rate));
            if (!line.HasValue)
            {
                return new(line.None);
            }

            lines.Add(line.Value);
            balance = line.Value.Balance;
        }

        return TotalCalculator.Sum([.. lines.Select(line => line.Interest)]).Then(total =>
            new Calculated<LeaseSchedule>(new LeaseSchedule(financed, [.. lines], total)));
    }

    private static NoResult? Flaw(MonetaryAmount financed, MonetaryAmount payment, int periods) =>
        periods is < 1 or > PresentValue.MaxFlows ? NoResult.Outside("the number of payments", "1 to 1200")
        : financed.Range.Low <= 0m ? NoResult.Outside("financed", "more than nil")
        : payment.Range.Low <= 0m ? NoResult.Outside("payment", "more than nil")
        : payment.Currency != financed.Currency ? new(NoResultReason.CurrencyMismatch, "Payment and financing are in different currencies.")
        : null;

    private static Calculated<LeasePayment> Line(int index, LocalDate? date, MonetaryAmount balance, MonetaryAmount payment, Rate rate) =>
        InterestOf(balance, rate).Then(interest => TotalCalculator.Less(payment, interest)
            .Then(principal => TotalCalculator.Less(balance, principal)
                .Then(left => new Calculated<LeasePayment>(new LeasePayment(index + 1, date, payment, principal, interest, left)))));

    private static Calculated<LeasePayment> LastLine(int index, LocalDate? date, MonetaryAmount balance, MonetaryAmount payment, Rate rate, FinalPayment final)
    {
        MonetaryAmount nil = MonetaryAmount.Exact(0m, "paid off");
        return InterestOf(balance, rate).Then(interest => TotalCalculator.Sum(balance, interest).Then(owed =>
        {
            if (final == FinalPayment.PaysOffTheRest)
            {
                return new Calculated<LeasePayment>(new LeasePayment(index + 1, date, owed, balance, interest, nil));
            }

            // Every payment rounds once, so that a level rent is off by a cent each at most.
            Interval cents = new(-0.01m * (index + 1), 0.01m * (index + 1));
            return (owed.Range + cents).Intersects(payment.Range)
                ? TotalCalculator.Less(payment, balance).Then(rest => new Calculated<LeasePayment>(new LeasePayment(index + 1, date, payment, balance, rest, nil)))
                : new(new NoResult(NoResultReason.ContradictoryInput, "The level payment does not pay off the financing at this rate on these days."));
        }));
    }

    private static Calculated<MonetaryAmount> InterestOf(MonetaryAmount balance, Rate rate) => rate.Range.Low < 0m
        ? new(NoResult.Negative("rate"))
        : Formula.Of("balance x rate of the period", ("balance", balance), ("rate of the period", rate)).Amount(() => (Operand.Of(balance) * Operand.Of(rate)).Rounded(2), Cents);
}
