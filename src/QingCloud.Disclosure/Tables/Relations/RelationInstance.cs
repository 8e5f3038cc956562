using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>What the printed figures say to an equation.</summary>
internal enum RelationVerdict
{
    /// <summary>A figure is missing.</summary>
    Undecided,

    /// <summary>It holds within rounding.</summary>
    Consistent,

    /// <summary>No rounding explains the difference.</summary>
    Inconsistent,
}

/// <summary>One case of a relation: an equation with its verdict.</summary>
internal sealed class RelationInstance
{
    private readonly Residual? _residual;

    internal RelationInstance(NumericGrid grid, CellAddress result, RelationEquation equation, LocalizedText formula)
    {
        Result = result;
        Equation = equation;
        Formula = formula;
        _residual = equation.Evaluate(grid);
        Verdict = _residual is not { } residual ? RelationVerdict.Undecided : residual.HoldsZero ? RelationVerdict.Consistent : RelationVerdict.Inconsistent;
        IsTelling = Verdict != RelationVerdict.Undecided && RelationInformation.IsTelling(grid, result, equation);
        Bits = !IsTelling ? 0 : RelationInformation.Bits(grid, result, equation, _residual!.Value);
    }

    /// <summary>The cell that the others give.</summary>
    internal CellAddress Result { get; }

    internal RelationEquation Equation { get; }

    internal LocalizedText Formula { get; }

    internal RelationVerdict Verdict { get; }

    /// <summary>Whether enough of its figures are there for it to say anything.</summary>
    internal bool IsTelling { get; }

    /// <summary>How unlikely the equation is to hold by chance, as a power of two; 0 where it says nothing about a rule.</summary>
    internal int Bits { get; }

    internal Residual Residual => _residual ?? default;

    /// <summary>The smallest difference that rounding cannot explain, in the base unit of the terms; 0 where the verdict is not inconsistent.</summary>
    internal decimal Gap(NumericGrid grid)
    {
        if (Verdict != RelationVerdict.Inconsistent)
        {
            return 0m;
        }

        int scale = Equation.IsLinear ? 0 : grid.RateScale;
        scale += Equation.IsOfRates ? grid.RateScale : grid.AmountScale;
        Int128 gap = Residual.Gap;
        return gap > (Int128)decimal.MaxValue ? decimal.MaxValue : (decimal)gap / FixedRange.PowerOfTen(scale);
    }

    /// <summary>Whether the equation still holds after other readings; an equation that cannot be decided does not.</summary>
    internal bool HoldsAfter(NumericGrid grid, ReadOnlySpan<CellChange> changes) =>
        Equation.Change(grid, Residual, changes) is { HoldsZero: true };

    internal TableRelation ToTableRelation(RelationKind kind) =>
        new(kind, Result, [.. Equation.Cells().Where(cell => cell != Result)], Formula.English);
}

/// <summary>A relation that the figures of a table satisfy as a rule: its cases that hold, and those that do not.</summary>
/// <param name="Kind">What kind of relation.</param>
/// <param name="Instances">Its cases, those that are violated included.</param>
/// <param name="Bits">How unlikely it is to be chance, as a power of two, after paying for the hypotheses tried.</param>
internal sealed record FoundRelation(RelationKind Kind, ImmutableArray<RelationInstance> Instances, int Bits);
