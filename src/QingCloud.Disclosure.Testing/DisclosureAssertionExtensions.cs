using System.Collections.Immutable;
using FluentAssertions;
using FluentAssertions.Collections;
using FluentAssertions.Execution;
using FluentAssertions.Numeric;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Costs;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Notes;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Workforce;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Testing.Assertions;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Testing;

/// <summary>FluentAssertions for valuation models held against what was really disclosed.</summary>
public static class DisclosureAssertionExtensions
{
    /// <summary>Assertions about a figure of a filing.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The assertions.</returns>
    public static FigureAssertions Should(this IFigure? figure) => new(figure);

    /// <summary>Assertions about a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The assertions.</returns>
    public static QuantityAssertions Should(this IQuantity? quantity) => new(quantity);

    /// <summary>Assertions about what is wrong in a filing.</summary>
    /// <param name="filing">The filing.</param>
    /// <returns>The assertions.</returns>
    public static FilingAssertions Should(this DisclosureAnalysis? filing) => new(filing?.Verify());

    /// <summary>Assertions about what is wrong in a filing, or in several.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The assertions.</returns>
    public static FilingAssertions Should(this VerificationReport? report) => new(report);

    /// <summary>Assertions about a revenue breakdown (收入构成).</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<RevenueBreakdown> Should(this RevenueBreakdown? breakdown) => new(breakdown, Columns);

    /// <summary>Assertions about a cost breakdown (成本构成).</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<CostBreakdown> Should(this CostBreakdown? breakdown) => new(breakdown, Columns);

    /// <summary>Assertions about a gross margin schedule (毛利率).</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<GrossMarginSchedule> Should(this GrossMarginSchedule? schedule) => new(schedule, Columns);

    /// <summary>Assertions about balances by age (账龄).</summary>
    /// <param name="aging">The aging.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<ReceivablesAging> Should(this ReceivablesAging? aging) => new(aging, Columns);

    /// <summary>Assertions about top customers, suppliers or debtors (前五大).</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<ConcentrationSchedule> Should(this ConcentrationSchedule? schedule) => new(schedule, Columns);

    /// <summary>Assertions about an allowance from opening to closing (坏账准备变动).</summary>
    /// <param name="rollforward">The roll-forward.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<AllowanceRollforward> Should(this AllowanceRollforward? rollforward) => new(rollforward, Columns);

    /// <summary>Assertions about an account by its parts (附注).</summary>
    /// <param name="note">The note.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<AccountNote> Should(this AccountNote? note) => new(note, Columns);

    /// <summary>Assertions about people by function, education or age (员工构成).</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The assertions.</returns>
    public static ScheduleAssertions<HeadcountSchedule> Should(this HeadcountSchedule? schedule) => new(schedule, Columns);

    /// <summary>A model's number can be what a filing printed: it lies within the range that the printed digits stand for.</summary>
    /// <typeparam name="TAssertions">The assertions' own type.</typeparam>
    /// <param name="assertions">What <c>Should()</c> gives; the number is in the base unit: yuan for amounts, a fraction for rates.</param>
    /// <param name="disclosed">The disclosed figure; the assertion fails where it is null or no number.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assertions"/> is null.</exception>
    [CustomAssertion]
    public static AndConstraint<TAssertions> AgreeWith<TAssertions>(this NumericAssertions<decimal, TAssertions> assertions, IFigure? disclosed, string because = "", params object[] becauseArgs)
        where TAssertions : NumericAssertions<decimal, TAssertions>
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Agreement.Assert(Point(assertions.Subject), null, disclosed, because, becauseArgs);
        return new((TAssertions)assertions);
    }

    /// <summary>A model's number can be a quantity: it lies within the quantity's range.</summary>
    /// <typeparam name="TAssertions">The assertions' own type.</typeparam>
    /// <param name="assertions">What <c>Should()</c> gives; the number is in the base unit: yuan for amounts, a fraction for rates.</param>
    /// <param name="expected">The quantity.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assertions"/> is null.</exception>
    [CustomAssertion]
    public static AndConstraint<TAssertions> AgreeWith<TAssertions>(this NumericAssertions<decimal, TAssertions> assertions, IQuantity? expected, string because = "", params object[] becauseArgs)
        where TAssertions : NumericAssertions<decimal, TAssertions>
    {
        ArgumentNullException.ThrowIfNull(assertions);
        Agreement.Assert(Point(assertions.Subject), expected, because, becauseArgs);
        return new((TAssertions)assertions);
    }

    /// <summary>A model's numbers add up to a disclosed total within its printed rounding.</summary>
    /// <param name="assertions">What <c>Should()</c> gives for the items, in the base unit.</param>
    /// <param name="total">The disclosed total.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assertions"/> is null.</exception>
    [CustomAssertion]
    public static AndConstraint<GenericCollectionAssertions<decimal>> FootTo(this GenericCollectionAssertions<decimal> assertions, IFigure? total, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        using (new AssertionScope("the sum"))
        {
            Agreement.Assert(assertions.Subject is null ? null : Interval.Point(assertions.Subject.Sum()), null, total, because, becauseArgs);
        }

        return new(assertions);
    }

    private static Interval? Point(decimal? value) => value is { } number ? Interval.Point(number) : null;

    private static IEnumerable<FootingColumn> Columns(RevenueBreakdown breakdown) =>
        [FootingColumn.Of("revenue", breakdown.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Amount)))];

    private static IEnumerable<FootingColumn> Columns(CostBreakdown breakdown) =>
        [FootingColumn.Of("cost", breakdown.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Amount)))];

    private static IEnumerable<FootingColumn> Columns(GrossMarginSchedule schedule) =>
    [
        FootingColumn.Of("revenue", schedule.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Revenue))),
        FootingColumn.Of("cost", schedule.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Cost))),
        FootingColumn.Of("gross profit", schedule.Lines.Select(line => new FootingLine(line.Name, line.Role, line.GrossProfit))),
    ];

    private static IEnumerable<FootingColumn> Columns(ReceivablesAging aging)
    {
        yield return new("balance", Lines(line => line.Balance), aging.Total?.Balance);
        yield return new("allowance", Lines(line => line.Allowance), aging.Total?.Allowance);
        yield return new("carrying amount", Lines(line => line.Carrying), aging.Total?.Carrying);

        ImmutableArray<FootingLine> Lines(Func<AgingLine, IFigure?> figure) => [.. aging.Buckets.Select(line => new FootingLine(line.Label, RowRole.Item, figure(line)))];
    }

    private static IEnumerable<FootingColumn> Columns(ConcentrationSchedule schedule) =>
    [
        new("amount", [.. schedule.Lines.Select(line => new FootingLine(line.Name, RowRole.Item, line.Amount))], schedule.Total?.Amount),
        new("balance", [.. schedule.Lines.Select(line => new FootingLine(line.Name, RowRole.Item, line.Balance))], schedule.Total?.Balance),
    ];

    private static IEnumerable<FootingColumn> Columns(AccountNote note) =>
    [
        FootingColumn.Of("amount", note.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Amount))),
        FootingColumn.Of("allowance", note.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Allowance))),
        FootingColumn.Of("carrying amount", note.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Carrying))),
    ];

    private static IEnumerable<FootingColumn> Columns(HeadcountSchedule schedule) =>
        [FootingColumn.Of("headcount", schedule.Lines.Select(line => new FootingLine(line.Name, line.Role, line.Headcount)))];

    private static IEnumerable<FootingColumn> Columns(AllowanceRollforward rollforward) =>
    [
        new(
            rollforward.Label,
            [
                new("opening", RowRole.Item, rollforward.Opening),
                new("charge", RowRole.Item, rollforward.Charge),
                new("recovery", RowRole.Less, rollforward.Recovery),
                new("write-off", RowRole.Less, rollforward.WriteOff),
                new("utilization", RowRole.Less, rollforward.Utilization),
                new("other increase", RowRole.Item, rollforward.OtherIncrease),
                new("other decrease", RowRole.Less, rollforward.OtherDecrease),
                new("other", RowRole.Item, rollforward.Other),
                .. rollforward.Transfers.Select(transfer => new FootingLine(transfer.Label, RowRole.Item, transfer.Amount)),
            ],
            rollforward.Closing),
    ];
}
