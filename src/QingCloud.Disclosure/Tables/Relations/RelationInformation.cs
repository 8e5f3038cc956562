using System.Collections.Immutable;

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

    // So few terms are compared with each other faster than they are gathered.
    private const int FewTerms = 12;
    private const int MostOnStack = 128;

    /// <summary>
    /// Whether a case has a telling result and at least two telling terms beside it: fewer repeat what they should test. Terms that undo one another
    /// (a - b + b = a) do not count: the rest would hold whatever they were.
    /// </summary>
    internal static bool IsTelling(NumericGrid grid, CellAddress result, RelationEquation equation)
    {
        int telling = equation.CountTelling(grid, result) + (equation.OutsideBase is null ? 0 : 1);
        return telling >= 2 && grid[result].IsTelling && !(equation.IsLinear && Uncancelled(grid, equation) < 3);
    }

    // The telling terms, the result among them, that no equal term undoes.
    private static int Uncancelled(NumericGrid grid, RelationEquation equation)
    {
        if (equation.Terms.Length < FewTerms && !HasEqualTerms(grid, equation))
        {
            return CountTelling(grid, equation.Terms);
        }

        int count = 0;
        Span<Int128> sizes = equation.Terms.Length <= MostOnStack ? stackalloc Int128[equation.Terms.Length] : new Int128[equation.Terms.Length];
        Span<int> signs = equation.Terms.Length <= MostOnStack ? stackalloc int[equation.Terms.Length] : new int[equation.Terms.Length];
        foreach (RelationTerm term in equation.Terms)
        {
            GridCell cell = grid[term.Cell];
            if (cell.IsTelling)
            {
                Int128 middle = ((Int128)cell.Range.Low + cell.Range.High) * term.Factor;
                (sizes[count], signs[count]) = (Int128.Abs(middle), Int128.Sign(middle));
                count++;
            }
        }

        return LeftOver(sizes[..count], signs[..count]);
    }

    // Of the terms of each size as many are left as have no counterpart.
    private static int LeftOver(Span<Int128> sizes, Span<int> signs)
    {
        sizes.Sort(signs);
        (int left, int balance) = (0, 0);
        for (int i = 0; i < sizes.Length; i++)
        {
            balance += signs[i];
            if (i + 1 == sizes.Length || sizes[i + 1] != sizes[i])
            {
                left += Math.Abs(balance);
                balance = 0;
            }
        }

        return left;
    }

    private static int CountTelling(NumericGrid grid, ImmutableArray<RelationTerm> terms)
    {
        int telling = 0;
        foreach (RelationTerm term in terms)
        {
            telling += grid[term.Cell].IsTelling ? 1 : 0;
        }

        return telling;
    }

    // Whether terms may undo one another, as those of one size do; a term taken several times may undo any.
    private static bool HasEqualTerms(NumericGrid grid, RelationEquation equation)
    {
        for (int i = 0; i < equation.Terms.Length; i++)
        {
            RelationTerm term = equation.Terms[i];
            for (int j = 0; j <= i; j++)
            {
                if (j == i ? term.Factor is not (1 or -1) : SizeOf(grid[equation.Terms[j].Cell].Range) == SizeOf(grid[term.Cell].Range))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Twice the middle.
    private static long SizeOf(FixedRange range) => Math.Abs(range.Low + range.High);

    /// <summary>The information of one telling case.</summary>
    internal static int Bits(NumericGrid grid, CellAddress result, RelationEquation equation, Residual residual) => equation.Rate is { } rate
        ? RatioBits(grid, rate, equation, residual)
        : FloorLog2(grid[result].Range.Magnitude * (Int128)Math.Abs(equation.FactorOf(result)), residual.Width);

    /// <summary>The charge for having tried a number of hypotheses.</summary>
    internal static int Charge(int hypotheses) => FloorLog2(hypotheses, 1) + 1;

    /// <summary>The whole part of the binary logarithm of a quotient; 0 where it is below 1.</summary>
    internal static int FloorLog2(Int128 magnitude, Int128 width)
    {
        Int128 quotient = magnitude / Int128.Max(1, width);
        return quotient < 2 ? 0 : (int)Int128.Log2(quotient);
    }

    // A rate of 100% says that two amounts are equal, which many are: it is no sign of a rule.
    private static int RatioBits(NumericGrid grid, CellAddress rate, RelationEquation equation, Residual residual)
    {
        FixedRange range = grid[rate].Range;
        if (equation.Terms.Length == 1 && range.Low <= FixedRange.PowerOfTen(grid.RateScale) && range.High >= FixedRange.PowerOfTen(grid.RateScale))
        {
            return 0;
        }

        return FloorLog2(equation.Scope(grid), residual.Width);
    }
}
