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
    internal bool IsHopeless => IsHopelessWith(_held, _violated);

    /// <summary>Whether so many cases that do not hold are too many for a rule, beside those that hold.</summary>
    internal static bool IsHopelessWith(int held, int violated) => violated >= Patience && !IsMostlyHeld(held, violated);

    /// <summary>Whether so many cases can be a rule.</summary>
    internal static bool CanBeAccepted(int held, int violated) => held >= 2 && IsMostlyHeld(held, violated);

    private static bool IsMostlyHeld(int held, int violated) => 2 * held >= 3 * violated;

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
        CanBeAccepted(_held, _violated) && _bits >= required ? new(kind, _instances.DrainToImmutable(), _bits) : null;
}
