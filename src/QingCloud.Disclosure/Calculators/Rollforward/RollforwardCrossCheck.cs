using System.Collections.Immutable;

namespace QingCloud.Disclosure.Calculators;

/// <summary>A term of one row of a roll-forward table.</summary>
/// <param name="Part">The part's index; null for the total.</param>
/// <param name="Term">The term.</param>
public readonly record struct RollforwardCell(int? Part, RollforwardTerm Term);

/// <summary>A roll-forward table checked both ways: every row closes, and in every column the parts add up to the total.</summary>
/// <param name="FailingTerms">The columns in which the parts do not add up to the total.</param>
/// <param name="FailingRows">The rows that do not close, by the part's index; null is the total.</param>
/// <param name="Failing">Where such a row and such a column cross: one cell is the failing one.</param>
public sealed record RollforwardCrossCheck(ImmutableArray<RollforwardTerm> FailingTerms, ImmutableArray<int?> FailingRows, ImmutableArray<RollforwardCell> Failing)
{
    /// <summary>Whether everything closes and adds up within the printed digits.</summary>
    public bool Closes => FailingTerms.IsEmpty && FailingRows.IsEmpty;
}
