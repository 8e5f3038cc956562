using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Figures;

/// <summary>A figure of a disclosure, whatever it counts.</summary>
public interface IFigure
{
    /// <summary>What is printed: a number, or one of the states that are no number and never zero.</summary>
    CellState State { get; }

    /// <summary>The value in its base unit (yuan, fraction); null unless a number is printed and its reading is settled.</summary>
    decimal? Value { get; }

    /// <summary>What the printed digits stand for; null where <see cref="Value"/> is.</summary>
    Interval? Range { get; }

    /// <summary>What the value counts.</summary>
    FigureUnit Unit { get; }

    /// <summary>Where it is printed and how it was read.</summary>
    Evidence Evidence { get; }
}
