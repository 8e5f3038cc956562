using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// The K cheapest readings of a row, from the cheapest ways to each place: another reading leaves the way of one found before at a last place, through a
/// cell that is not the cheapest one there, and comes to that cell by the cheapest way. Each is made once, in the order of cost.
/// </summary>
internal sealed class ReadingSearch(GluedRowSplitter splitter)
{
    private ReadCell[] _cells = [];
    private double[] _costs = [];
    private Deviation[] _pending = [];
    private int _pendingCount;
    private int _keep;

    internal int Count { get; private set; }

    internal double CostOf(int reading) => _costs[reading];

    internal ReadOnlySpan<ReadCell> CellsOf(int reading) => Cells(reading);

    internal void Find(int keep)
    {
        int columns = splitter.Columns.Length;
        if (_cells.Length < keep * columns)
        {
            _cells = new ReadCell[keep * columns];
        }

        if (_costs.Length < keep)
        {
            _costs = new double[keep];
            _pending = new Deviation[keep];
        }

        (Count, _pendingCount, _keep) = (0, 0, keep);
        double best = splitter.Costs(columns)[splitter.Row.Length];
        if (best < GluedRowSplitter.Unreachable)
        {
            Take(new(best, -1, columns, 0));
        }

        while (_pendingCount > 0 && Count < keep)
        {
            Deviation next = _pending[0];
            _pending.AsSpan(1, --_pendingCount).CopyTo(_pending);
            Take(next);
        }
    }

    private Span<ReadCell> Cells(int reading) => _cells.AsSpan(reading * splitter.Columns.Length, splitter.Columns.Length);

    // The cells behind the deviation are those of the reading that it leaves, the cells before it the cheapest way.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(Deviation found)
    {
        Span<ReadCell> cells = Cells(Count);
        int end = splitter.Row.Length;
        if (found.Parent >= 0)
        {
            Cells(found.Parent)[found.Column..].CopyTo(cells[found.Column..]);
            cells[found.Column] = CellOf(found.Step, cells[found.Column].End);
            end = cells[found.Column].Start;
        }

        for (int column = found.Column - 1; column >= 0; column--)
        {
            cells[column] = CellOf(splitter.Steps(column + 1)[end], end);
            end = cells[column].Start;
        }

        _costs[Count++] = found.Cost;
        for (int column = found.Column - 1; column >= 0 && Count < _keep; column--)
        {
            Deviate(found.Cost, column, cells[column].End);
        }
    }

    private ReadCell CellOf(int step, int end) => step switch
    {
        CellStep.Blank => new(end, end, GluedCellKind.Blank),
        < CellStep.Blank => new(CellStep.StartOfWords(step), end, GluedCellKind.Text),
        _ => new(splitter.Row.StartOf(step), end, splitter.Row.CandidateAt(step).Kind),
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Deviate(double cost, int column, int end)
    {
        ReadOnlySpan<double> before = splitter.Costs(column);
        int cheapest = splitter.Steps(column + 1)[end];
        double rest = cost - splitter.Costs(column + 1)[end];
        ColumnFormat format = splitter.Columns[column];
        foreach (int candidate in splitter.Row.EndingAt(end))
        {
            double start = before[splitter.Row.StartOf(candidate)];
            if (candidate != cheapest && start < GluedRowSplitter.Unreachable)
            {
                RowEdge edge = splitter.Row.EdgeAt(candidate);
                Put(new(rest + start + (format.FormCosts[edge.Form] + edge.Cost), Count - 1, column, candidate));
            }
        }

        DeviateByWords(column, end, rest, cheapest);
        if (cheapest != CellStep.Blank && before[end] < GluedRowSplitter.Unreachable)
        {
            Put(new(rest + before[end] + splitter.BlankCost(column), Count - 1, column, CellStep.Blank));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DeviateByWords(int column, int end, double rest, int cheapest)
    {
        ReadOnlySpan<double> before = splitter.Costs(column);
        double words = rest + splitter.TextCost(column) + splitter.Row.BorderCosts[end];
        for (int start = end - 1; start >= 0; start--)
        {
            words += splitter.Row.WordCosts[start];
            if (splitter.Least + words > Dearest)
            {
                return;
            }

            if (before[start] < GluedRowSplitter.Unreachable && CellStep.Words(start) != cheapest)
            {
                Put(new(before[start] + words, Count - 1, column, CellStep.Words(start)));
            }
        }
    }

    // What a further reading must cost less than.
    private double Dearest => _pendingCount == _keep - Count ? _pending[_pendingCount - 1].Cost : double.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(Deviation found)
    {
        if (found.Cost >= Dearest)
        {
            return;
        }

        int at = Math.Min(_pendingCount, _keep - Count - 1);
        while (at > 0 && _pending[at - 1].Cost > found.Cost)
        {
            _pending[at] = _pending[at - 1];
            at--;
        }

        _pending[at] = found;
        _pendingCount = Math.Min(_pendingCount + 1, _keep - Count);
    }

    /// <summary>A reading that is not made yet: that of a parent but for a cell of one column and what stands before it.</summary>
    private readonly record struct Deviation(double Cost, int Parent, int Column, int Step);
}
