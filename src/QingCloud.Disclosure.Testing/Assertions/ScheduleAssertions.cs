using System.Collections.Immutable;
using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace QingCloud.Disclosure.Testing.Assertions;

/// <summary>Assertions about a schedule of a filing: a revenue breakdown, an aging, a roll-forward and others.</summary>
/// <typeparam name="TSchedule">The schedule's type.</typeparam>
public sealed class ScheduleAssertions<TSchedule> : ReferenceTypeAssertions<TSchedule?, ScheduleAssertions<TSchedule>>
    where TSchedule : class
{
    private readonly Func<TSchedule, IEnumerable<FootingColumn>> _columns;

    internal ScheduleAssertions(TSchedule? subject, Func<TSchedule, IEnumerable<FootingColumn>> columns)
        : base(subject) => _columns = columns;

    /// <inheritdoc/>
    protected override string Identifier => "schedule";

    /// <summary>
    /// The items of each column of amounts add up to its printed total (勾稽) within what the printed digits stand for: 其中 lines are not added twice, 减 lines are
    /// subtracted; of a roll-forward opening and changes give the closing balance. Columns without a total are passed over; at least one must have one.
    /// </summary>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    [CustomAssertion]
    public AndConstraint<ScheduleAssertions<TSchedule>> Foot(string because = "", params object[] becauseArgs)
    {
        AssertionScope scope = Execute.Assertion.BecauseOf(because, becauseArgs);
        if (Subject is null)
        {
            _ = scope.FailWith("Expected {context:schedule} to foot{reason}, but it is <null>.");
            return new(this);
        }

        ImmutableArray<FootingColumn> columns = [.. _columns(Subject).Where(column => column.Total?.Range is not null)];
        ImmutableArray<string> faults = [.. columns.Select(Footing.Fault).OfType<string>()];
        _ = scope
            .ForCondition(columns.Length > 0)
            .FailWith("Expected {context:schedule} to foot{reason}, but it has no total.")
            .Then
            .ForCondition(faults.IsEmpty)
            .FailWith($"Expected {{context:schedule}} to foot{{reason}}, but {FigureTexts.Escaped(string.Join("; ", faults))}.");
        return new(this);
    }
}
