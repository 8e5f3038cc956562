using System.Collections.Immutable;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Where a figure comes from: printed in a document, calculated from others, or assumed by the caller. It takes no part in equality of figures.</summary>
public abstract record Provenance
{
    private protected Provenance()
    {
    }
}

/// <summary>A figure as a document prints it.</summary>
/// <param name="Text">The characters as printed, such as <c>18,666.48</c>.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Document">The document's name; null where it has none.</param>
public sealed record PrintedProvenance(string Text, int Line, TextSpan Span, string? Document = null) : Provenance;

/// <summary>A figure that the caller assumed: a model's input.</summary>
/// <param name="Note">What the caller says of it; may be empty.</param>
public sealed record AssumedProvenance(string Note) : Provenance;

/// <summary>A figure that a calculator made.</summary>
/// <param name="Formula">The formula in the inputs' names, such as <c>(revenue - cost) / revenue</c>.</param>
/// <param name="Inputs">The inputs, in the order of the formula.</param>
/// <param name="Rounding">How the result was rounded; null where it is exact or rounded outward as interval arithmetic does.</param>
public sealed record CalculatedProvenance(string Formula, ImmutableArray<CalculationInput> Inputs, string? Rounding = null) : Provenance;

/// <summary>An input of a calculation.</summary>
/// <param name="Name">Its name in the formula.</param>
/// <param name="Value">Its value, written out.</param>
/// <param name="Provenance">Where it comes from; null where that is not known.</param>
public sealed record CalculationInput(string Name, string Value, Provenance? Provenance);
