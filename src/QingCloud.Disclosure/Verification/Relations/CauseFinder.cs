using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>
/// Explains violated cases by as few wrong figures as possible: the single figure that, repaired, satisfies most of them and breaks none that hold.
/// So one cause gives one finding, however many totals it spoils.
/// </summary>
internal sealed class CauseFinder
{
    /// <summary>The cases of one table that are explained: where more are violated, the table is not what it was read as.</summary>
    internal const int MostCases = 40;

    private const int MostHeldOfCell = 32;

    private readonly NumericGrid _grid;
    private readonly Dictionary<CellAddress, List<RelationCase>> _held = [];
    private readonly Dictionary<CellAddress, List<RelationCase>> _openOf = [];
    private readonly List<CellAddress> _cells = [];
    private int _open;

    private CauseFinder(NumericGrid grid, IEnumerable<RelationCase> open, IEnumerable<RelationCase> held)
    {
        _grid = grid;
        foreach (RelationCase @case in open)
        {
            _open++;
            foreach (CellAddress cell in @case.Instance.Equation.Cells())
            {
                if (AddTo(_openOf, cell, @case))
                {
                    _cells.Add(cell);
                }
            }
        }

        foreach (RelationCase @case in _open == 0 ? [] : held)
        {
            foreach (CellAddress cell in @case.Instance.Equation.Cells())
            {
                if (_openOf.ContainsKey(cell) && (!_held.TryGetValue(cell, out List<RelationCase>? of) || of.Count < MostHeldOfCell))
                {
                    AddTo(_held, cell, @case);
                }
            }
        }
    }

    /// <summary>Whether a case asks for an explanation.</summary>
    internal static bool IsOpen(RelationCase @case) => @case is { IsViolated: true, IsRuleBarSlips: true };

    internal static IEnumerable<Cause> Find(NumericGrid grid, IReadOnlyCollection<RelationCase> cases)
    {
        CauseFinder finder = new(grid, cases.Where(IsOpen).Take(MostCases), cases.Where(@case => @case is { IsHeld: true, Instance.Bits: > 4 }));
        while (finder._open > 0)
        {
            Cause? best = finder.Best();
            if (best is null)
            {
                yield break;
            }

            finder.Close(best.Cases);
            yield return best;
        }
    }

    private static bool AddTo(Dictionary<CellAddress, List<RelationCase>> index, CellAddress cell, RelationCase @case)
    {
        bool isNew = !index.TryGetValue(cell, out List<RelationCase>? of);
        if (isNew)
        {
            index.Add(cell, of = []);
        }

        of!.Add(@case);
        return isNew;
    }

    private void Close(ImmutableArray<RelationCase> cases)
    {
        _open -= cases.Length;
        foreach (RelationCase @case in cases)
        {
            foreach (CellAddress cell in @case.Instance.Equation.Cells())
            {
                _openOf[cell].Remove(@case);
            }
        }
    }

    private Cause? Best()
    {
        List<(Cause Cause, (int Net, int, int, int) Score)> found = [];
        foreach (CellAddress cell in _cells)
        {
            if (Explain(cell) is { } cause)
            {
                found.Add((cause, Score(cause)));
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        (Cause best, (int net, int, int, int) score) = found.MaxBy(candidate => candidate.Score);
        return best with
        {
            Rivals = [.. found.Where(other => other.Cause != best && other.Score.Net == score.net && other.Cause.Cases.AsSpan().SequenceEqual(best.Cases.AsSpan())).Select(other => (other.Cause.Cell, Narrowed(other.Cause)))],
        };
    }

    private Cause? Explain(CellAddress cell)
    {
        if (!_grid[cell].IsNumber || _openOf[cell].Count == 0)
        {
            return null;
        }

        Interval? required = null;
        ImmutableArray<RelationCase>.Builder explained = ImmutableArray.CreateBuilder<RelationCase>();
        foreach (RelationCase @case in _openOf[cell])
        {
            Interval? own = RequiredValue.Of(_grid, @case.Instance, cell);
            Interval? both = own is { } range ? required is { } so ? so.Intersection(range) : range : null;
            if (both is not null)
            {
                required = both;
                explained.Add(@case);
            }
        }

        return required is { } value ? new(cell, value, explained.DrainToImmutable()) : null;
    }

    // Between the values that explain what does not hold, those that keep what does: a total that its parts add up to is not taken for a swap of its digits.
    private Interval Narrowed(Cause cause) =>
        (_held.GetValueOrDefault(cause.Cell) ?? []).Select(@case => RequiredValue.Of(_grid, @case.Instance, cause.Cell)).OfType<Interval>()
            .Aggregate(cause.Required, (required, range) => required.Intersection(range) ?? required);

    // What it explains, less what its repair would break; then the one that other cases not explained speak against, then the
    // figure that is computed from the others.
    private (int Net, int Doubted, int IsResult, int Held) Score(Cause cause)
    {
        int held = 0;
        int broken = 0;
        if (_held.TryGetValue(cause.Cell, out List<RelationCase>? cases))
        {
            held = cases.Count;
            foreach (RelationCase @case in cases)
            {
                broken += RequiredValue.Of(_grid, @case.Instance, cause.Cell) is not { } range || !range.Intersects(cause.Required) ? 1 : 0;
            }
        }

        int results = 0;
        foreach (RelationCase @case in cause.Cases)
        {
            results += @case.Instance.Result == cause.Cell ? 1 : 0;
        }

        return (cause.Cases.Length - broken, _openOf[cause.Cell].Count - cause.Cases.Length, results, -held);
    }
}
