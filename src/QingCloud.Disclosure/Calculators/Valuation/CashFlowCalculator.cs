using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Net present value, internal rate of return and payback of a project's yearly net cash flows (净现值, 内部收益率, 投资回收期).</summary>
/// <remarks>One flow per period, evenly spaced. The timing within the period divides every present value by the same factor: the internal rate does not depend on it.</remarks>
public static class CashFlowCalculator
{
    /// <summary>Net present value (净现值): Σ flow_t / (1 + rate)^t.</summary>
    /// <param name="rate">The discount rate (折现率) per period, more than -100%.</param>
    /// <param name="timing">When the flow of a period falls.</param>
    /// <param name="flows">The net cash flows (净现金流量), at most 1200.</param>
    /// <returns>The value; a reason where there are no flows or the rate is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a flow is null.</exception>
    public static Calculated<MonetaryAmount> NetPresentValue(Rate rate, FlowTiming timing, params IReadOnlyList<MonetaryAmount> flows)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(flows);
        return Traced($"sum of flow / (1 + rate)^t, t from {FirstTime(timing)}", flows, ("rate", rate)).Amount(() =>
            CountFlaw(flows) is { } flaw ? flaw
            : Discount(rate) is { } discount ? PresentValue.Of(Operands(flows), discount) * (timing == FlowTiming.EndOfPeriod ? discount : Operand.One)
            : NoResult.Outside("rate", "more than -100%"));
    }

    /// <summary>Internal rate of return (内部收益率): the rate at which the net present value is zero (净现值等于零时的折现率).</summary>
    /// <param name="flows">The net cash flows: investments first, then returns (or a loan's, the other way round).</param>
    /// <returns>
    /// The rate. Where the flows change sign more than once, but their cumulative sum once, it is the one rate above zero. A reason where the flows never
    /// change sign, or where both change it more than once, so that there is not one rate.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> or one of them is null.</exception>
    public static Calculated<Rate> InternalRateOfReturn(params IReadOnlyList<MonetaryAmount> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Traced("rate at which the sum of flow / (1 + rate)^t is 0", flows).Rate(() => CountFlaw(flows) is { } flaw ? flaw : RateOfReturn.Of(Operands(flows)));
    }

    /// <summary>
    /// Static payback (静态投资回收期) by the formula of feasibility studies: number of the period in which the cumulative flow turns positive - 1 +
    /// |cumulative flow before it| / flow of it.
    /// </summary>
    /// <param name="flows">The net cash flows; the first period is the first year of building (含建设期).</param>
    /// <returns>Periods; a reason where the cumulative flow never turns positive, or does so and turns negative again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> or one of them is null.</exception>
    public static Calculated<Count> StaticPayback(params IReadOnlyList<MonetaryAmount> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        return Traced("period of turn - 1 + |cumulative before| / flow of the period", flows).Count(() => CountFlaw(flows) is { } flaw ? flaw : Payback.Of(Operands(flows)));
    }

    /// <summary>Dynamic payback (动态投资回收期): the same formula with discounted flows, flow_t / (1 + rate)^t.</summary>
    /// <param name="rate">The discount rate (折现率, 基准收益率) per period, more than -100%.</param>
    /// <param name="timing">When the flow of a period falls.</param>
    /// <param name="flows">The net cash flows.</param>
    /// <returns>Periods; a reason where the flows are not paid back or an input is out of its range.</returns>
    /// <exception cref="ArgumentNullException">A parameter or a flow is null.</exception>
    public static Calculated<Count> DynamicPayback(Rate rate, FlowTiming timing, params IReadOnlyList<MonetaryAmount> flows)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(flows);
        return Traced("period of turn - 1 + |discounted cumulative before| / discounted flow of the period", flows, ("rate", rate)).Count(() =>
            CountFlaw(flows) is { } flaw ? flaw
            : Discount(rate) is { } discount ? Payback.Of([.. Operands(flows).Select((flow, t) => flow * DecimalPower.Power(discount, t + FirstTime(timing)))])
            : NoResult.Outside("rate", "more than -100%"));
    }

    /// <summary>1 / (1 + rate); null where the rate can be -100% or less.</summary>
    internal static Operand? Discount(Rate rate) => (Operand.One + Operand.Of(rate)) is { IsPositive: true } factor ? Operand.One.Over(factor) : null;

    private static int FirstTime(FlowTiming timing) => timing == FlowTiming.EndOfPeriod ? 1 : 0;

    private static Operand[] Operands(IReadOnlyList<MonetaryAmount> flows) => [.. flows.Select(flow => Operand.Of(flow))];

    private static NoResult? CountFlaw(IReadOnlyList<MonetaryAmount> flows) =>
        flows.Count == 0 ? NoResult.Empty("flows") : flows.Count > PresentValue.MaxFlows ? NoResult.Outside("the number of flows", "at most 1200") : null;

    private static Formula Traced(string formula, IReadOnlyList<MonetaryAmount> flows, params ReadOnlySpan<(string Name, IQuantity Quantity)> others) =>
        Formula.Of(formula, [.. others, .. flows.Select((flow, t) => (Formula.Indexed("flow of period ", t), (IQuantity)flow))]);
}
