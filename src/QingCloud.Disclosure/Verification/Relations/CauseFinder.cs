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
    private readonly NumericGrid _grid;
    private readonly Dictionary<CellAddress, List<RelationCase>> _held = [];
    private readonly List<RelationCase> _open;

    private CauseFinder(NumericGrid grid, IReadOnlyCollection<RelationCase> cases)
    {
        _grid = grid;
        _open = [.. cases.Where(@case => @case.IsViolated && @case.IsRuleBarSlips)];
        foreach (RelationCase held in cases.Where(@case => @case is { IsHeld: true, Instance.Bits: > 4 }))
        {
            foreach (CellAddress cell in held.Instance.Equation.Cells())
            {
                if (!_held.TryGetValue(cell, out List<RelationCase>? of))
                {
                    _held.Add(cell, of = []);
                }

                of.Add(held);
            }
        }
    }

    internal static IEnumerable<Cause> Find(NumericGrid grid, IReadOnlyCollection<RelationCase> cases)
    {
        CauseFinder finder = new(grid, cases);
        while (finder._open.Count > 0)
        {
            Cause? best = finder.Best();
            if (best is null)
            {
                yield break;
            }

            finder._open.RemoveAll(best.Cases.Contains);
            yield return best;
        }
    }

    private Cause? Best()
    {
        (Cause Cause, (int, int, int, int) Score)? best = null;
        foreach (CellAddress cell in _open.SelectMany(@case => @case.Instance.Equation.Cells()).Distinct())
        {
            if (Explain(cell) is { } cause && (best is null || Score(cause).CompareTo(best.Value.Score) > 0))
            {
                best = (cause, Score(cause));
            }
        }

        return best?.Cause;
    }

    private Cause? Explain(CellAddress cell)
    {
        Interval? required = null;
        ImmutableArray<RelationCase>.Builder explained = ImmutableArray.CreateBuilder<RelationCase>();
        foreach (RelationCase @case in _open.Where(@case => @case.Instance.Equation.Cells().Contains(cell)))
        {
            Interval? own = RequiredValue.Of(_grid, @case.Instance.Equation, cell);
            Interval? both = own is { } range ? required is { } so ? so.Intersection(range) : range : null;
            if (both is not null)
            {
                required = both;
                explained.Add(@case);
            }
        }

        return required is { } value && _grid[cell].IsNumber ? new(cell, value, explained.DrainToImmutable()) : null;
    }

    // What it explains, less what its repair would break; then the one that other cases not explained speak against, then the
    // figure that is computed from the others.
    private (int Net, int Doubted, int IsResult, int Held) Score(Cause cause)
    {
        List<RelationCase> held = _held.GetValueOrDefault(cause.Cell) ?? [];
        int broken = held.Count(@case => RequiredValue.Of(_grid, @case.Instance.Equation, cause.Cell) is not { } range || !range.Intersects(cause.Required));
        int doubted = _open.Count(@case => !cause.Cases.Contains(@case) && @case.Instance.Equation.Cells().Contains(cause.Cell));
        return (cause.Cases.Length - broken, doubted, cause.Cases.Count(@case => @case.Instance.Result == cause.Cell), -held.Count);
    }
}
