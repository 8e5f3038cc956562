using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The terms of an allowance roll-forward as disclosed; null where a term is not printed. A nil term is an amount of 0, not null.</summary>
/// <param name="Opening">期初余额.</param>
/// <param name="Charge">本期计提.</param>
/// <param name="Reversal">收回或转回, printed without a sign.</param>
/// <param name="WriteOff">转销或核销, printed without a sign.</param>
/// <param name="Other">其他变动, with its sign.</param>
/// <param name="Closing">期末余额.</param>
public sealed record RollforwardTerms(
    MonetaryAmount? Opening,
    MonetaryAmount? Charge,
    MonetaryAmount? Reversal,
    MonetaryAmount? WriteOff,
    MonetaryAmount? Other,
    MonetaryAmount? Closing)
{
    /// <summary>One term.</summary>
    /// <param name="term">Which.</param>
    /// <returns>Its amount; null where it is missing.</returns>
    public MonetaryAmount? this[RollforwardTerm term] => term switch
    {
        RollforwardTerm.Opening => Opening,
        RollforwardTerm.Charge => Charge,
        RollforwardTerm.Reversal => Reversal,
        RollforwardTerm.WriteOff => WriteOff,
        RollforwardTerm.Other => Other,
        _ => Closing,
    };

    /// <summary>The same terms with another amount for one of them.</summary>
    /// <param name="term">Which.</param>
    /// <param name="amount">Its amount.</param>
    /// <returns>The terms.</returns>
    public RollforwardTerms With(RollforwardTerm term, MonetaryAmount? amount) => term switch
    {
        RollforwardTerm.Opening => this with { Opening = amount },
        RollforwardTerm.Charge => this with { Charge = amount },
        RollforwardTerm.Reversal => this with { Reversal = amount },
        RollforwardTerm.WriteOff => this with { WriteOff = amount },
        RollforwardTerm.Other => this with { Other = amount },
        _ => this with { Closing = amount },
    };
}

/// <summary>What a term would have to be for the roll-forward to close.</summary>
/// <param name="Term">The term.</param>
/// <param name="Printed">Its printed amount.</param>
/// <param name="Required">The amount that closes, all other terms being right.</param>
/// <param name="Explanation">How the printed amount could have come about, such as a wrong sign or two digits exchanged; empty where nothing simple explains it.</param>
public sealed record RollforwardSuspect(RollforwardTerm Term, MonetaryAmount Printed, MonetaryAmount Required, string Explanation)
{
    /// <summary>Whether something simple explains the printed amount, so that this term is the likely one.</summary>
    public bool IsExplained => Explanation.Length > 0;
}

/// <summary>A roll-forward, solved: opening + charge - reversal - write-off + other = closing.</summary>
/// <param name="Terms">All terms, the missing one filled in.</param>
/// <param name="Solved">The term that was filled in; null where all were given.</param>
/// <param name="Gap">Opening + changes - closing: nil where it closes within the printed digits.</param>
/// <param name="Suspects">Where it does not close, what each term would have to be, the explained ones first; empty where it closes.</param>
public sealed record Rollforward(RollforwardTerms Terms, RollforwardTerm? Solved, MonetaryAmount Gap, ImmutableArray<RollforwardSuspect> Suspects)
{
    /// <summary>Whether it closes within the printed digits.</summary>
    public bool Closes => Gap.Range.Contains(0m);

    /// <summary>The failing term, where exactly one is explained; null where it closes or the terms alone do not tell.</summary>
    public RollforwardTerm? Failing => Suspects.Count(suspect => suspect.IsExplained) == 1 ? Suspects[0].Term : null;
}
