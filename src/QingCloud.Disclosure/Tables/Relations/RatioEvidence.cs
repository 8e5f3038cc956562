using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>Gathers the cases of one hypothesis about rates, and gives up early where it fails.</summary>
internal sealed class RatioEvidence(NumericGrid grid)
{
    private const int Patience = 3;

    private readonly ImmutableArray<RelationInstance>.Builder _instances = ImmutableArray.CreateBuilder<RelationInstance>();
    private readonly HashSet<FixedRange> _seen = [];
    private int _bits;
    private int _held;
    private int _violated;

    /// <summary>Whether it failed too often to be a rule.</summary>
    internal bool IsHopeless => _violated >= Patience && 2 * _held < 3 * _violated;

    internal void Add(CellAddress rate, RelationEquation equation, string formula, bool isExcused)
    {
        RelationInstance instance = new(grid, rate, equation, formula);
        if (instance.Verdict == RelationVerdict.Undecided || (isExcused && instance.Verdict == RelationVerdict.Inconsistent))
        {
            return;
        }

        _instances.Add(instance);
        if (instance.Verdict == RelationVerdict.Inconsistent)
        {
            _violated++;
        }
        else if (instance.Bits > 0 && _seen.Add(grid[rate].Range))
        {
            _held++;
            _bits += instance.Bits;
        }
    }

    internal FoundRelation? Accept(RelationKind kind, int required) =>
        _held >= 2 && _bits >= required && 2 * _held >= 3 * _violated ? new(kind, _instances.DrainToImmutable(), _bits) : null;
}
