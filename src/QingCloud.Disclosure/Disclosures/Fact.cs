using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>One figure of a typed model, with all that says what it is: for research over many filings.</summary>
/// <param name="Entity">Whose figure; null for the issuer's.</param>
/// <param name="Scope">The group or the parent; null where the document does not say.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Item">The line's name as printed.</param>
/// <param name="Period">The period or date; null where none could be found.</param>
/// <param name="Field">What the figure says of the item.</param>
/// <param name="Figure">The figure with its evidence.</param>
public sealed record Fact(string? Entity, Scope? Scope, Subject Subject, string Item, ReportingPeriod? Period, Field Field, IFigure Figure)
{
    /// <summary>The value in its base unit (yuan, fraction); null unless a number is printed and its reading is settled.</summary>
    public decimal? Value => Figure.Value;

    /// <summary>What the value counts.</summary>
    public FigureUnit Unit => Figure.Unit;

    /// <summary>Where it is printed and how it was read.</summary>
    public Evidence Evidence => Figure.Evidence;
}
