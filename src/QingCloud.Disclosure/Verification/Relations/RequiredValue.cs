using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>What a figure would have to be for an equation to hold, as a range in the base unit.</summary>
internal static class RequiredValue
{
    /// <summary>The range; null where the equation does not determine the figure.</summary>
    internal static Interval? Of(NumericGrid grid, RelationInstance instance, CellAddress cell) =>
        instance.Equation.IsLinear ? OfSum(grid, instance, cell) : OfRatio(grid, instance.Equation, cell);

    internal static Interval Read(NumericGrid grid, CellAddress cell) => Read(grid, grid[cell]);

    private static Interval Read(NumericGrid grid, GridCell cell) =>
        new(Decimal(cell.Range.Low, ScaleOf(grid, cell.IsRate)), Decimal(cell.Range.High, ScaleOf(grid, cell.IsRate)));

    private static int ScaleOf(NumericGrid grid, bool isRate) => isRate ? grid.RateScale : grid.AmountScale;

    // A sum is known already: what the figure itself adds is taken off, however many items there are.
    private static Interval? OfSum(NumericGrid grid, RelationInstance instance, CellAddress cell)
    {
        int factor = instance.Equation.FactorOf(cell);
        if (factor == 0)
        {
            return null;
        }

        FixedRange own = grid[cell].Range;
        FixedRange back = factor > 0 ? new(-own.Low, -own.High) : new(own.High, own.Low);
        Residual rest = instance.Residual.Add(back, Math.Abs(factor));
        decimal unit = Decimal(1, ScaleOf(grid, instance.Equation.IsOfRates));
        return new Interval(-(decimal)rest.High * unit, -(decimal)rest.Low * unit).DividedBy(Interval.Point(factor));
    }

    private static Interval? OfRatio(NumericGrid grid, RelationEquation equation, CellAddress cell)
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
        CellAddress rate = equation.Rate!.Value;
        Interval @base = equation.OutsideBase is { } outside ? new(Decimal(outside.Low, grid.AmountScale), Decimal(outside.High, grid.AmountScale)) : Read(grid, equation.Base!.Value);
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

    // A number of units of a power of ten, put together without a division.
    private static decimal Decimal(long units, int scale)
    {
        ulong size = (ulong)Math.Abs(units);
        return new(unchecked((int)(uint)size), unchecked((int)(uint)(size >> 32)), 0, units < 0, (byte)scale);
    }
}
