using FluentAssertions;
using FluentAssertions.Primitives;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Testing.Assertions;

/// <summary>Assertions about a quantity, such as a <see cref="MonetaryAmount"/> or a <see cref="Rate"/> of a model.</summary>
/// <param name="subject">The quantity.</param>
public sealed class QuantityAssertions(IQuantity? subject) : ReferenceTypeAssertions<IQuantity?, QuantityAssertions>(subject)
{
    /// <inheritdoc/>
    protected override string Identifier => "quantity";

    /// <summary>The quantity can be what a filing printed: the ranges share a value, and both count the same.</summary>
    /// <param name="disclosed">The disclosed figure; the assertion fails where it is null or no number.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    [CustomAssertion]
    public AndConstraint<QuantityAssertions> AgreeWith(IFigure? disclosed, string because = "", params object[] becauseArgs)
    {
        Agreement.Assert(Subject?.Range, Subject is null ? null : FigureTexts.UnitOf(Subject), disclosed, because, becauseArgs);
        return new(this);
    }

    /// <summary>The quantity and another can be the same number: their ranges share a value.</summary>
    /// <param name="expected">The other quantity.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    [CustomAssertion]
    public AndConstraint<QuantityAssertions> AgreeWith(IQuantity? expected, string because = "", params object[] becauseArgs)
    {
        Agreement.Assert(Subject?.Range, expected, because, becauseArgs);
        return new(this);
    }
}
