namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>How much it says that an equation holds: the size of its figures over the width that rounding leaves open.</summary>
internal static class RelationInformation
{
    /// <summary>What a structure that no label announces must say, after paying for the hypotheses.</summary>
    internal const int RequiredUnannounced = 24;

    /// <summary>What a structure that a label announces (合计) must say.</summary>
    internal const int RequiredAnnounced = 11;

    /// <summary>What a column of rates must say to follow a structure that its amounts have.</summary>
    internal const int RequiredOfColumn = 8;

    /// <summary>The information of one case; 0 where it has fewer than two telling terms beside the result.</summary>
    internal static int Bits(NumericGrid grid, CellAddress result, RelationEquation equation, Residual residual)
    {
        int telling = 0;
        foreach (CellAddress cell in equation.Cells())
        {
            telling += cell != result && grid[cell].IsTelling ? 1 : 0;
        }

        telling += equation.OutsideBase is null ? 0 : 1;
        if (telling < 2 || !grid[result].IsTelling)
        {
            return 0;
        }

        return equation.Rate is { } rate
            ? RatioBits(grid, rate, equation, residual)
            : FloorLog2(grid[result].Range.Magnitude * (Int128)Math.Abs(equation.FactorOf(result)), residual.Width);
    }

    /// <summary>The charge for having tried a number of hypotheses.</summary>
    internal static int Charge(int hypotheses) => FloorLog2(hypotheses, 1) + 1;

    /// <summary>The whole part of the binary logarithm of a quotient; 0 where it is below 1.</summary>
    internal static int FloorLog2(Int128 magnitude, Int128 width)
    {
        Int128 quotient = magnitude / Int128.Max(1, width);
        return quotient < 2 ? 0 : (int)Int128.Log2(quotient);
    }

    // A rate of 100% says that two amounts are equal; that is no test of the rate.
    private static int RatioBits(NumericGrid grid, CellAddress rate, RelationEquation equation, Residual residual)
    {
        FixedRange range = grid[rate].Range;
        if (!grid[rate].IsTelling || (equation.Terms.Length == 1 && range.Low <= FixedRange.PowerOfTen(grid.RateScale) && range.High >= FixedRange.PowerOfTen(grid.RateScale)))
        {
            return 0;
        }

        FixedRange @base = equation.Base is { } place ? grid[place].Range : equation.OutsideBase ?? default;
        return FloorLog2((Int128)range.Magnitude * @base.Magnitude, residual.Width);
    }
}
