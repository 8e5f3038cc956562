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

    private readonly IReadOnlyList<ShiftedRow> _rows;
    private readonly ImmutableArray<int> _columns;
    private readonly SumBudget _budget;
    private readonly ImmutableArray<(int Row, int Sign)> _terms;

    private SumSearch(IReadOnlyList<ShiftedRow> rows, SumWindow window, ImmutableArray<int> columns, SumBudget budget)
    {
        _budget = budget;
        _rows = rows;
        _columns = columns;
        _terms = window.Terms.Add((window.Total, -1));
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
            decimal[] sums = [.. _rows[index].Placements.Select(placement => _columns.Sum(column => _rows[index].FigureAt(placement, column))).Distinct()];
            if (sums.Length != 1)
            {
                return true;
            }

            sum += sign * sums[0];
        }

        return Math.Abs(sum) <= Tolerance() * _columns.Length;
    }

    private ImmutableArray<ImmutableArray<Placement>>? Meet()
    {
        int middle = Middle();
        SumLayers first = new(_columns.Length);
        SumLayers second = new(_columns.Length);
        for (int i = 0; i < _terms.Length; i++)
        {
            _budget.Check();
            bool isFirst = i < middle;
            if (!(isFirst ? first : second).Advance(_rows[_terms[i].Row], _columns, isFirst ? _terms[i].Sign : -_terms[i].Sign, _budget.MostStates))
            {
                _budget.Exceed([.. _terms.Select(term => _rows[term.Row])]);
                return null;
            }
        }

        long ways = (long)first.States.Count * second.States.Count;
        decimal largest = _terms.Max(term => _rows[term.Row].Figures.Max(figure => Math.Abs(figure ?? 0m)));
        if (ways > 1 && largest * Unit(Digits()) < (decimal)ways * UnitsPerWay)
        {
            return null;
        }

        // Exact sums first; else those that rounding explains.
        (HashSet<int> firsts, HashSet<int> seconds) = first.Match(second);
        if (firsts.Count == 0 && ways <= _budget.MostStates)
        {
            (firsts, seconds) = first.Match(second, Tolerance());
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

    private decimal Tolerance() => _terms.Length / (2m * Unit(Digits()));

    private int Digits() => _terms.Max(term => _rows[term.Row].Figures.Max(figure => figure is { } value ? (int)value.Scale : 0));

    private static decimal Unit(int digits) => digits switch { 0 => 1m, 1 => 10m, 2 => 100m, 3 => 1_000m, 4 => 10_000m, _ => 100_000m };
}
