using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>A term of a sum.</summary>
/// <param name="Cell">The place.</param>
/// <param name="Factor">How often it is added; negative where it is subtracted.</param>
internal readonly record struct RelationTerm(CellAddress Cell, int Factor);

/// <summary>
/// What a relation says of some cells: that the sum of the terms is zero, or that it is a rate times a base. Footing is items less total;
/// growth is now less before = rate times the size of before; a share is an amount = rate times a total.
/// </summary>
internal sealed class RelationEquation
{
    private const int ManyTerms = 8;
    private Dictionary<CellAddress, int>? _factors;

    internal required ImmutableArray<RelationTerm> Terms { get; init; }

    /// <summary>The rate; null where the sum is zero.</summary>
    internal CellAddress? Rate { get; init; }

    /// <summary>The base of the rate.</summary>
    internal CellAddress? Base { get; init; }

    /// <summary>Whether the rate is one of the base's size, whatever its sign, as growth is.</summary>
    internal bool IsOfBaseSize { get; init; }

    /// <summary>The base of the rate where it stands in no cell.</summary>
    internal FixedRange? OutsideBase { get; init; }

    /// <summary>Whether the terms are rates, at the scale of rates.</summary>
    internal bool IsOfRates { get; init; }

    internal bool IsLinear => Rate is null;

    /// <summary>How many cells beside one hold a number other than zero.</summary>
    internal int CountTelling(NumericGrid grid, CellAddress except)
    {
        int telling = 0;
        foreach (RelationTerm term in Terms)
        {
            telling += term.Cell != except && grid[term.Cell].IsTelling ? 1 : 0;
        }

        telling += Rate is { } rate && rate != except && grid[rate].IsTelling ? 1 : 0;
        return telling + (Base is { } @base && @base != except && FactorOf(@base) == 0 && grid[@base].IsTelling ? 1 : 0);
    }

    /// <summary>Every cell that the equation needs, once.</summary>
    internal IEnumerable<CellAddress> Cells()
    {
        foreach (RelationTerm term in Terms)
        {
            yield return term.Cell;
        }

        if (Rate is { } rate)
        {
            yield return rate;
        }

        if (Base is { } @base && FactorOf(@base) == 0)
        {
            yield return @base;
        }
    }

    /// <summary>How often a cell is added; 0 where it is no term.</summary>
    internal int FactorOf(CellAddress cell)
    {
        if (Terms.Length > ManyTerms)
        {
            _factors ??= Terms.ToDictionary(term => term.Cell, term => term.Factor);
            return _factors.GetValueOrDefault(cell);
        }

        foreach (RelationTerm term in Terms)
        {
            if (term.Cell == cell)
            {
                return term.Factor;
            }
        }

        return 0;
    }

    /// <summary>What is left of the equation, as a range that should hold zero; null where a cell is not known or of another unit.</summary>
    internal Residual? Evaluate(NumericGrid grid, ReadOnlySpan<CellChange> changes = default)
    {
        Residual sum = default;
        foreach (RelationTerm term in Terms)
        {
            GridCell cell = Read(grid, term.Cell, changes);
            if (!Fits(cell))
            {
                return null;
            }

            sum = sum.Add(cell.Range, term.Factor);
        }

        return Rate is { } rate ? LessProduct(sum, grid, Read(grid, rate, changes), changes) : sum;
    }

    /// <summary>The residual of a sum after other readings of some of its cells, without adding it up again.</summary>
    internal Residual? Change(NumericGrid grid, Residual residual, ReadOnlySpan<CellChange> changes)
    {
        if (!IsLinear)
        {
            return Evaluate(grid, changes);
        }

        foreach (CellChange change in changes)
        {
            int factor = FactorOf(change.Cell);
            if (factor == 0)
            {
                continue;
            }

            if (!Fits(change.Reading))
            {
                return null;
            }

            residual = residual.Replace(grid[change.Cell].Range, change.Reading.Range, factor);
        }

        return residual;
    }

    /// <summary>The size of a product of rate and base, to measure what rounding leaves open against.</summary>
    internal Int128 Scope(NumericGrid grid)
    {
        FixedRange @base = Base is { } place ? grid[place].Range : OutsideBase ?? default;
        return Rate is { } rate ? (Int128)grid[rate].Range.Magnitude * @base.Magnitude : 0;
    }

    /// <summary>Whether a cell can be a term of a sum of rates, or of other figures.</summary>
    internal static bool Fits(GridCell cell, bool isOfRates) => cell.Kind == GridCellKind.Empty || (cell.IsNumber && cell.IsRate == isOfRates);

    /// <summary>What is left of a sum after a rate of a base.</summary>
    internal static Residual Less(Residual sum, FixedRange rate, FixedRange @base, long scale)
    {
        (Int128 low, Int128 high) = Product(rate, @base);
        return new((sum.Low * scale) - high, (sum.High * scale) - low);
    }

    private bool Fits(GridCell cell) => Fits(cell, IsOfRates);

    private Residual? LessProduct(Residual sum, NumericGrid grid, GridCell rate, ReadOnlySpan<CellChange> changes)
    {
        FixedRange range = OutsideBase ?? default;
        if (Base is { } place)
        {
            GridCell cell = Read(grid, place, changes);
            if (!Fits(cell))
            {
                return null;
            }

            range = IsOfBaseSize ? cell.Range.Abs() : cell.Range;
        }

        if (rate.Kind == GridCellKind.Unknown || (rate.IsNumber && !rate.IsRate))
        {
            return null;
        }

        return Less(sum, rate.Range, range, FixedRange.PowerOfTen(grid.RateScale));
    }

    private static (Int128 Low, Int128 High) Product(FixedRange a, FixedRange b)
    {
        Int128 p = (Int128)a.Low * b.Low;
        Int128 q = (Int128)a.Low * b.High;
        Int128 r = (Int128)a.High * b.Low;
        Int128 s = (Int128)a.High * b.High;
        return (Int128.Min(Int128.Min(p, q), Int128.Min(r, s)), Int128.Max(Int128.Max(p, q), Int128.Max(r, s)));
    }

    private static GridCell Read(NumericGrid grid, CellAddress cell, ReadOnlySpan<CellChange> changes)
    {
        foreach (CellChange change in changes)
        {
            if (change.Cell == cell)
            {
                return change.Reading;
            }
        }

        return grid[cell];
    }
}

/// <summary>What is left of an equation: a range that holds zero where rounding can explain the printed figures.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
internal readonly record struct Residual(Int128 Low, Int128 High)
{
    internal bool HoldsZero => Low <= 0 && High >= 0;

    internal Int128 Width => High - Low;

    /// <summary>The least difference that rounding cannot explain; 0 where it can explain all.</summary>
    internal Int128 Gap => Low > 0 ? Low : High < 0 ? -High : 0;

    // Bounds are long, so that no number of terms that fits a page overflows; nearly all factors are 1 or -1.
    internal Residual Add(FixedRange range, int factor) => unchecked(factor switch
    {
        1 => new(Low + range.Low, High + range.High),
        -1 => new(Low - range.High, High - range.Low),
        > 0 => new(Low + ((Int128)range.Low * factor), High + ((Int128)range.High * factor)),
        _ => new(Low + ((Int128)range.High * factor), High + ((Int128)range.Low * factor)),
    });

    internal Residual Replace(FixedRange old, FixedRange @new, int factor) => factor >= 0
        ? new(Low + ((Int128)(@new.Low - old.Low) * factor), High + ((Int128)(@new.High - old.High) * factor))
        : new(Low + ((Int128)(@new.High - old.High) * factor), High + ((Int128)(@new.Low - old.Low) * factor));
}
