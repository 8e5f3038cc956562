using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// All ways to place the rows of a window so that every column adds up: partial sums of the first half of the rows meet those of the second. It says
/// which placements of each row take part in any of them.
/// </summary>
internal sealed class SumSearch
{
    // A sum that is met by chance: so many units of the last digit must there be for each way to place the rows.
    private const int UnitsPerWay = 20;

    // Rounding is of so many digits at most.
    private const int MostTold = 5;

    // Figures with more digits than a filing prints are not searched: their sums are no whole numbers of units.
    private const int MostDigits = 12;
    private const decimal MostUnits = 1_000_000_000_000_000_000m;

    private readonly IReadOnlyList<ShiftedRow> _rows;
    private readonly ImmutableArray<int> _columns;
    private readonly SumBudget _budget;
    private readonly ImmutableArray<(int Row, int Sign)> _terms;
    private readonly int[] _places;

    private SumSearch(IReadOnlyList<ShiftedRow> rows, SumWindow window, ImmutableArray<int> columns, SumBudget budget)
    {
        _budget = budget;
        _rows = rows;
        _columns = columns;
        _terms = window.Terms.Add((window.Total, -1));
        _places = PlacesOf(columns, 1 + _terms.Max(term => LastColumn(rows[term.Row])));
    }

    /// <summary>The placements of each row of the window, the total last, that take part in a solution; null where nothing can be said.</summary>
    internal static ImmutableArray<ImmutableArray<Placement>>? Solve(IReadOnlyList<ShiftedRow> rows, SumWindow window, ImmutableArray<int> columns, SumBudget budget)
    {
        SumSearch search = new(rows, window, columns, budget);
        return search.CanAddUp() ? search.Meet() : null;
    }

    // Where every placement of a row has the same sum, the sums of the rows decide before any search.
    private bool CanAddUp()
    {
        decimal sum = 0;
        foreach ((int index, int sign) in _terms)
        {
            if (SumOf(_rows[index]) is not { } ofRow)
            {
                return true;
            }

            sum += sign * ofRow;
        }

        return Math.Abs(sum) <= Tolerance() * _columns.Length;
    }

    // The sum that all placements of a row have; null where they have different ones.
    private decimal? SumOf(ShiftedRow row)
    {
        decimal? sum = null;
        foreach (Placement placement in row.Placements)
        {
            decimal own = 0;
            for (int value = 0; value < row.Figures.Length; value++)
            {
                own += _places[placement.Columns[value]] >= 0 ? row.Figures[value] ?? 0m : 0m;
            }

            if (sum is { } other && other != own)
            {
                return null;
            }

            sum = own;
        }

        return sum;
    }

    private ImmutableArray<ImmutableArray<Placement>>? Meet()
    {
        int middle = Middle();
        int scale = _terms.Max(term => _rows[term.Row].Scale);
        decimal largest = _terms.Max(term => _rows[term.Row].Largest);
        if (scale > MostDigits || largest >= MostUnits / PowerOfTen(scale) / _terms.Length)
        {
            return null;
        }

        decimal one = PowerOfTen(scale);

        (SumLayers first, SumLayers second) = (_budget.Memory.First, _budget.Memory.Second);
        first.Clear(_columns.Length);
        second.Clear(_columns.Length);
        long[] units = new long[_places.Length];
        for (int i = 0; i < _terms.Length; i++)
        {
            _budget.Check();
            bool isFirst = i < middle;
            ShiftedRow row = _rows[_terms[i].Row];
            Span<long> own = units.AsSpan(0, row.Figures.Length);
            for (int value = 0; value < own.Length; value++)
            {
                own[value] = (long)((row.Figures[value] ?? 0m) * one);
            }

            if (!(isFirst ? first : second).Advance(row, own, _places, _columns.Length, isFirst ? _terms[i].Sign : -_terms[i].Sign, _budget.MostStates))
            {
                _budget.Exceed([.. _terms.Select(term => _rows[term.Row])]);
                return null;
            }
        }

        long ways = (long)first.States.Count * second.States.Count;
        if (ways > 1 && largest * Unit(scale) < (decimal)ways * UnitsPerWay)
        {
            return null;
        }

        // Exact sums first; else those that rounding explains.
        (HashSet<int> firsts, HashSet<int> seconds) = first.Match(second);
        if (firsts.Count == 0 && ways <= _budget.MostStates)
        {
            (firsts, seconds) = first.Match(second, (long)(Tolerance() * one));
        }

        return firsts.Count == 0 ? null : [.. first.Walk(firsts), .. second.Walk(seconds)];
    }

    // Both halves have as many ways to place their rows.
    private int Middle()
    {
        int[] bits = [.. _terms.Select(term => _rows[term.Row].Placements.Length > 1 ? int.Log2(_rows[term.Row].Placements.Length) + 1 : 0)];
        int half = (bits.Sum() + 1) / 2;
        int middle = 0;
        for (int sum = 0; middle < bits.Length && sum + bits[middle] <= half; middle++)
        {
            sum += bits[middle];
        }

        return middle;
    }

    private decimal Tolerance() => _terms.Length / (2m * Unit(_terms.Max(term => _rows[term.Row].Scale)));

    private static decimal Unit(int digits) => PowerOfTen(Math.Min(digits, MostTold));

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1m;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10m;
        }

        return power;
    }

    private static int LastColumn(ShiftedRow row)
    {
        int last = -1;
        foreach (Placement placement in row.Placements)
        {
            last = Math.Max(last, placement.Columns[^1]);
        }

        return last;
    }

    // The place of each column of the table among those that add up; -1 for the others.
    private static int[] PlacesOf(ImmutableArray<int> columns, int width)
    {
        int[] places = new int[Math.Max(width, columns[^1] + 1)];
        Array.Fill(places, -1);
        for (int i = 0; i < columns.Length; i++)
        {
            places[columns[i]] = i;
        }

        return places;
    }
}
