using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Runs a schedule down to nil.</summary>
internal static class LeaseScheduleBuilder
{
    private const string Cents = "to 0.01, half away from zero";

    internal static Rate RateOfDays(Rate yearly, int days, DayCount dayCount)
    {
        Operand rate = (Operand.Of(yearly) * Operand.Exact(days)).Over(Operand.Exact(DayCounting.DaysOfYear(dayCount))) ?? default;
        return new(rate.Value, rate.Range, Formula.Of("yearly rate x days / days of year", ("yearly rate", yearly), ("days", Count.Exact(days, "days"))).Trace(null));
    }

    internal static Calculated<LeaseSchedule> Build(MonetaryAmount financed, MonetaryAmount payment, ImmutableArray<LocalDate?> dates, Func<int, LocalDate?, Rate> rateOf)
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
            Calculated<LeasePayment> line = Line(i, dates[i], balance, payment, rateOf(i, dates[i]), i + 1 == dates.Length);
            if (!line.HasValue)
            {
                return new(new NoResult(line.Reason.Value, line.Explanation));
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

    private static Calculated<LeasePayment> Line(int index, LocalDate? date, MonetaryAmount balance, MonetaryAmount payment, Rate rate, bool isLast)
    {
        if (rate.Range.Low < 0m)
        {
            return new(NoResult.Negative("rate"));
        }

        return Formula.Of("balance x rate of the period", ("balance", balance), ("rate of the period", rate)).Amount(() => (Operand.Of(balance) * Operand.Of(rate)).Rounded(2), Cents)
            .Then(interest => PrincipalOf(balance, payment, interest, isLast)
                .Then(principal => TotalCalculator.Less(balance, principal)
                    .Then(left => (isLast ? TotalCalculator.Sum(principal, interest) : new Calculated<MonetaryAmount>(payment))
                        .Then(paid => new Calculated<LeasePayment>(new LeasePayment(index + 1, date, paid, principal, interest, left))))));
    }

    private static Calculated<MonetaryAmount> PrincipalOf(MonetaryAmount balance, MonetaryAmount payment, MonetaryAmount interest, bool isLast) =>
        isLast ? new(balance) : TotalCalculator.Less(payment, interest);
}
