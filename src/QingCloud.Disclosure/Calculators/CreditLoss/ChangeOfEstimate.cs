using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>What a change of loss rates does to one bucket.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Before">The provision at the old rate.</param>
/// <param name="After">The provision at the new rate.</param>
/// <param name="Effect">Balance × (new rate - old rate).</param>
public sealed record EstimateEffect(AgingBucket Bucket, MonetaryAmount Before, MonetaryAmount After, MonetaryAmount Effect);

/// <summary>A change of an accounting estimate (会计估计变更, 企业会计准则第28号): the same balances at the rates before and after.</summary>
/// <param name="Before">The provision at the old rates.</param>
/// <param name="After">The provision at the new rates.</param>
/// <param name="Effects">The effect on each bucket.</param>
/// <param name="Effect">The effect on the provision (影响额): Σ balance × (new rate - old rate). More provision is less profit.</param>
public sealed record ChangeOfEstimate(Provision Before, Provision After, ImmutableArray<EstimateEffect> Effects, MonetaryAmount Effect)
{
    /// <summary>The effect as a difference of two provisions, which can be told as a share of profit (占净利润的比例): expected loss rates against those booked (账面计提比例).</summary>
    public ProvisionDifference Difference => new(Effect);

    /// <summary>The change between two sets of rates.</summary>
    /// <param name="balances">The balances by age.</param>
    /// <param name="before">The old rates.</param>
    /// <param name="after">The new rates.</param>
    /// <returns>The change; a reason where a bucket has no rate.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<ChangeOfEstimate> Between(AgingBalances balances, LossRates before, LossRates after)
    {
        ArgumentNullException.ThrowIfNull(balances);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.ApplyTo(balances).Then(old => after.ApplyTo(balances).Then(changed => Compare(old, changed)));
    }

    private static Calculated<ChangeOfEstimate> Compare(Provision before, Provision after)
    {
        List<EstimateEffect> effects = [];
        foreach ((ProvisionLine old, ProvisionLine changed) in before.Lines.Zip(after.Lines))
        {
            Calculated<MonetaryAmount> effect = Formula.Of("balance x (new rate - old rate)", ("balance", old.Balance), ("new rate", changed.Rate), ("old rate", old.Rate))
                .Amount(() => Operand.Of(old.Balance) * (Operand.Of(changed.Rate) - Operand.Of(old.Rate)));
            if (!effect.HasValue)
            {
                return new(effect.None);
            }

            effects.Add(new(old.Bucket, old.Amount, changed.Amount, effect.Value));
        }

        return TotalCalculator.Sum([.. effects.Select(item => item.Effect)]).Then(total =>
            new Calculated<ChangeOfEstimate>(new ChangeOfEstimate(before, after, [.. effects], total)));
    }
}
