using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>
/// Finds the rate that makes the net present value zero. Flows that change sign once (Descartes' rule) have one such rate above -100%, and it moves
/// one way with every flow, so that the least and the greatest flows give the ends of its range. Flows that change sign more often have exactly one
/// rate above zero if their cumulative sum changes sign once (Norstrøm's criterion), and it moves the same way.
/// </summary>
internal static class RateOfReturn
{
    private const decimal Least = 0.000001m;
    private const decimal Greatest = 1_000_000m;

    internal static Outcome Of(IReadOnlyList<Operand> flows)
    {
        bool lends = flows.Any(flow => flow.IsNegative) && flows.Any(flow => flow.IsPositive);
        if (!lends)
        {
            return new NoResult(NoResultReason.NoSignChange, "The cash flows have one sign only: no rate makes their net present value zero.");
        }

        Operand[] cumulative = Cumulative(flows);
        bool invests = IsConventional(flows, 1) || HasOnePositiveRate(cumulative, 1);
        if (!invests && !IsConventional(flows, -1) && !HasOnePositiveRate(cumulative, -1))
        {
            return new NoResult(NoResultReason.SeveralSignChanges, "The cash flows and their cumulative sum change sign more than once, or can within their printed digits: several rates can make their net present value zero.");
        }

        // With the factor at most 1, no step of the search is greater than the sum of all flows: a sum that fits keeps every sign certain.
        _ = Operand.Sum(flows.Select(flow => flow.Abs()));

        // A loan's flows are an investment's with the other sign, and have the same rate.
        Operand[] investment = [.. flows.Select(flow => invests ? flow : -flow)];
        Interval? middle = Root([.. investment.Select(flow => flow.Value)]);
        bool isExact = investment.All(flow => flow.Range.Low == flow.Range.High);
        Interval? low = isExact ? middle : Root([.. investment.Select(flow => flow.Range.Low)]);
        Interval? high = isExact ? middle : Root([.. investment.Select(flow => flow.Range.High)]);
        return low is { } least && high is { } greatest && middle is { } own
            ? Operand.Within(own.Low + ((own.High - own.Low) / 2m), new(least.Low, greatest.High)) - Operand.One
            : NoResult.Outside("the rate", "between -99.9999% and 100,000,000%");
    }

    private static Operand[] Cumulative(IReadOnlyList<Operand> flows)
    {
        Operand[] cumulative = new Operand[flows.Count];
        Operand sum = default;
        for (int i = 0; i < cumulative.Length; i++)
        {
            sum += flows[i];
            cumulative[i] = sum;
        }

        return cumulative;
    }

    // -100, 60, 80, -20, 30 changes sign three times, its sum -100, -40, 40, 20, 50 once.
    private static bool HasOnePositiveRate(Operand[] cumulative, int sign) =>
        (sign > 0 ? cumulative[^1].IsPositive : cumulative[^1].IsNegative)
        && cumulative.Any(sum => sign > 0 ? sum.IsNegative : sum.IsPositive)
        && IsConventional(cumulative, sign);

    // Every flow that can be negative stands before every flow that can be positive; one may be either.
    private static bool IsConventional(IReadOnlyList<Operand> flows, int sign)
    {
        int lastNegative = -1;
        int firstPositive = flows.Count;
        for (int i = 0; i < flows.Count; i++)
        {
            Interval range = sign > 0 ? flows[i].Range : -flows[i].Range;
            lastNegative = range.Low < 0m ? i : lastNegative;
            firstPositive = range.High > 0m && firstPositive == flows.Count ? i : firstPositive;
        }

        return lastNegative <= firstPositive;
    }

    // The bracket of the factor 1 + r: at its low end the value is positive for certain, at its high end negative.
    private static Interval? Root(decimal[] flows)
    {
        if (!flows.Any(flow => flow < 0m) || !flows.Any(flow => flow > 0m))
        {
            return null;
        }

        decimal low = 1m;
        while (low > Least && PresentValue.SignRange(flows, low).Low <= 0m)
        {
            low /= 2m;
        }

        decimal high = 1m;
        while (high < Greatest && PresentValue.SignRange(flows, high).High >= 0m)
        {
            high *= 2m;
        }

        return PresentValue.SignRange(flows, low).Low > 0m && PresentValue.SignRange(flows, high).High < 0m ? Halve(flows, low, high) : null;
    }

    private static Interval Halve(decimal[] flows, decimal low, decimal high)
    {
        while (true)
        {
            decimal middle = low + ((high - low) / 2m);
            if (middle <= low || middle >= high)
            {
                return new(low, high);
            }

            Interval value = PresentValue.SignRange(flows, middle);
            if (value.Low > 0m)
            {
                low = middle;
            }
            else if (value.High < 0m)
            {
                high = middle;
            }
            else
            {
                // Rounding hides the sign here: the root is closer to the middle than can be told from both ends together.
                return new(LastCertain(flows, low, middle, 1), LastCertain(flows, high, middle, -1));
            }
        }
    }

    // Moves an end of the bracket towards a point of unknown sign as long as its own sign stays certain.
    private static decimal LastCertain(decimal[] flows, decimal certain, decimal unknown, int sign)
    {
        for (int i = 0; i < 96; i++)
        {
            decimal middle = certain + ((unknown - certain) / 2m);
            if (middle == certain || middle == unknown)
            {
                break;
            }

            Interval value = PresentValue.SignRange(flows, middle);
            bool isCertain = sign > 0 ? value.Low > 0m : value.High < 0m;
            (certain, unknown) = isCertain ? (middle, unknown) : (certain, middle);
        }

        return certain;
    }
}
