using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>What a figure would have to be for an equation to hold, as a range in the base unit.</summary>
internal static class RequiredValue
{
    /// <summary>The range; null where the equation does not determine the figure.</summary>
    internal static Interval? Of(NumericGrid grid, RelationEquation equation, CellAddress cell)
    {
        Interval rest = Interval.Point(0);
        foreach (RelationTerm term in equation.Terms)
        {
            if (term.Cell != cell)
            {
                rest += Read(grid, term.Cell) * Interval.Point(term.Factor);
            }
        }

        int factor = equation.FactorOf(cell);
        if (equation.Rate is not { } rate)
        {
            return (-rest).DividedBy(Interval.Point(factor));
        }

        Interval @base = equation.OutsideBase is { } outside ? ToInterval(outside, grid.AmountScale) : Read(grid, equation.Base!.Value);
        if (cell == rate)
        {
            return rest.DividedBy(equation.IsOfBaseSize ? @base.Abs() : @base);
        }

        Interval share = Read(grid, rate);
        if (cell != equation.Base)
        {
            Interval product = share * (equation.IsOfBaseSize ? @base.Abs() : @base);
            return (product - rest).DividedBy(Interval.Point(factor));
        }

        // rest + factor x cell = share x cell, where growth is of the size of a base that keeps its sign.
        Interval signed = equation.IsOfBaseSize && @base.High < 0 ? -share : share;
        return rest.DividedBy(signed - Interval.Point(factor));
    }

    internal static Interval Read(NumericGrid grid, CellAddress cell) =>
        ToInterval(grid[cell].Range, grid[cell].IsRate ? grid.RateScale : grid.AmountScale);

    private static Interval ToInterval(FixedRange range, int scale)
    {
        decimal factor = FixedRange.PowerOfTen(scale);
        return new(range.Low / factor, range.High / factor);
    }
}
