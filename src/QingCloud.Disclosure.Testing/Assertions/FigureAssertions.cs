using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Testing.Assertions;

/// <summary>Assertions about a figure of a filing.</summary>
/// <param name="subject">The figure; null where the filing has none.</param>
public sealed class FigureAssertions(IFigure? subject) : ReferenceTypeAssertions<IFigure?, FigureAssertions>(subject)
{
    /// <inheritdoc/>
    protected override string Identifier => "figure";

    /// <summary>The figure and another of the same or another filing can be the same number: their printed ranges share a value.</summary>
    /// <param name="disclosed">The other figure.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    [CustomAssertion]
    public AndConstraint<FigureAssertions> AgreeWith(IFigure? disclosed, string because = "", params object[] becauseArgs)
    {
        Agreement.Assert(Subject?.Range, Subject?.Unit, disclosed, because, becauseArgs);
        return new(this);
    }

    /// <summary>The figure can be this number: its printed range holds it.</summary>
    /// <param name="value">A value in the base unit: yuan for amounts, a fraction for rates.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    [CustomAssertion]
    public AndConstraint<FigureAssertions> AgreeWith(decimal value, string because = "", params object[] becauseArgs)
    {
        Agreement.Assert(Interval.Point(value), null, Subject, because, becauseArgs);
        return new(this);
    }

    /// <summary>The figure is printed, and either its cell was marked by the source or its reading is proven by the filing's own arithmetic.</summary>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    [CustomAssertion]
    public AndConstraint<FigureAssertions> BeExplicitOrProven(string because = "", params object[] becauseArgs)
    {
        _ = Execute.Assertion
            .BecauseOf(because, becauseArgs)
            .ForCondition(Subject is { State: CellState.Reported, Evidence.Reading: CellReading.Explicit or CellReading.Proven })
            .FailWith(Subject is null
                ? "Expected {context:figure} to be explicit or proven{reason}, but the filing discloses none: it is <null>."
                : $"Expected {{context:figure}} to be explicit or proven{{reason}}, but it is {Agreement.Quote(Subject)}.");
        return new(this);
    }
}
