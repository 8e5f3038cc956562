using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>The telling cases that hold, found by the cells that they need.</summary>
internal sealed class InstanceIndex
{
    // A figure must be so many times the width that rounding leaves open, or the equation would hold without it.
    private const int TellingSize = 8;
    private const int TellingBits = 4;

    private readonly NumericGrid _grid;
    private readonly Dictionary<CellAddress, List<int>> _byCell = [];

    internal InstanceIndex(NumericGrid grid, ImmutableArray<FoundRelation> relations)
    {
        _grid = grid;
        ImmutableArray<(RelationKind, RelationInstance)>.Builder held = ImmutableArray.CreateBuilder<(RelationKind, RelationInstance)>();
        foreach (FoundRelation relation in relations)
        {
            held.AddRange(relation.Instances.Where(instance => instance is { Verdict: RelationVerdict.Consistent, IsTelling: true }).Select(instance => (relation.Kind, instance)));
        }

        Held = held.DrainToImmutable();
        for (int i = 0; i < Held.Length; i++)
        {
            foreach (CellAddress cell in Held[i].Instance.Equation.Cells())
            {
                if (!_byCell.TryGetValue(cell, out List<int>? instances))
                {
                    _byCell.Add(cell, instances = []);
                }

                instances.Add(i);
            }
        }
    }

    internal ImmutableArray<(RelationKind Kind, RelationInstance Instance)> Held { get; }

    internal IReadOnlyList<int> At(CellAddress cell) => _byCell.TryGetValue(cell, out List<int>? instances) ? instances : [];

    /// <summary>Whether a case needs the cell.</summary>
    internal bool IsNeeded(CellAddress cell) => _byCell.ContainsKey(cell);

    /// <summary>Whether no case speaks against the readings: each that needs one of the cells still holds.</summary>
    internal bool Allows(ReadOnlySpan<CellChange> changes)
    {
        foreach (CellChange change in changes)
        {
            foreach (int i in CollectionsMarshal.AsSpan(_byCell.GetValueOrDefault(change.Cell)))
            {
                if (!Held[i].Instance.HoldsAfter(_grid, changes))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The cases that fail without the cell's figure, and so confirm it.</summary>
    internal ImmutableArray<int> Confirming(CellAddress cell)
    {
        if (!_byCell.TryGetValue(cell, out List<int>? instances))
        {
            return [];
        }

        ImmutableArray<int>.Builder confirming = ImmutableArray.CreateBuilder<int>(instances.Count);
        foreach (int i in instances)
        {
            if (Confirms(Held[i].Instance, cell))
            {
                confirming.Add(i);
            }
        }

        return confirming.DrainToImmutable();
    }

    private bool Confirms(RelationInstance instance, CellAddress cell)
    {
        int factor = instance.Equation.FactorOf(cell);
        if (instance.Equation.IsLinear)
        {
            return (Int128)_grid[cell].Range.Magnitude * Math.Abs(factor) >= TellingSize * instance.Residual.Width;
        }

        return RelationInformation.FloorLog2(instance.Equation.Scope(_grid), instance.Residual.Width) >= TellingBits && !instance.HoldsAfter(_grid, [new(cell, GridCell.Empty)]);
    }
}
