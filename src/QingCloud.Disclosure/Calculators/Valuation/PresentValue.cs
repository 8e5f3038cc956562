using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Net present values of flows by Horner's scheme, with outward bounds.</summary>
internal static class PresentValue
{
    /// <summary>The most flows of one model: a century of months.</summary>
    internal const int MaxFlows = 1200;

    /// <summary>Σ flow_t × v^t for t = 0, 1, ...: f0 + v (f1 + v (f2 + ...)).</summary>
    internal static Operand Of(IReadOnlyList<Operand> flows, Operand discount)
    {
        Operand value = default;
        for (int i = flows.Count - 1; i >= 0; i--)
        {
            value = (value * discount) + flows[i];
        }

        return value;
    }

    /// <summary>The range of the sum at one rate, for flows that are certain: what the search for a root evaluates.</summary>
    /// <remarks>
    /// Beyond a factor 1 + r of 1 the flows are discounted, below it they are compounded to the last one: neither grows beyond the sum of all
    /// flows, which the caller has seen to fit, and both have the same sign.
    /// </remarks>
    internal static Interval SignRange(ReadOnlySpan<decimal> flows, decimal factor)
    {
        Interval value = default;
        if (factor <= 1m)
        {
            foreach (decimal flow in flows)
            {
                value = (value * Interval.Point(factor)) + Interval.Point(flow);
            }

            return value;
        }

        Interval discount = Interval.Point(1m).DividedBy(Interval.Point(factor)) ?? default;
        for (int i = flows.Length - 1; i >= 0; i--)
        {
            value = (value * discount) + Interval.Point(flows[i]);
        }

        return value;
    }
}
