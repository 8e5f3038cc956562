using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The provision of one bucket.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Balance">Its balance (账面余额).</param>
/// <param name="Rate">Its loss rate (计提比例).</param>
/// <param name="Amount">Balance × rate (坏账准备).</param>
public sealed record ProvisionLine(AgingBucket Bucket, MonetaryAmount Balance, Rate Rate, MonetaryAmount Amount);

/// <summary>What a calculated provision is more (positive) or less than a booked one.</summary>
/// <param name="Amount">Calculated - booked, in yuan: what booking the calculated one would cost profit.</param>
public sealed record ProvisionDifference(MonetaryAmount Amount)
{
    /// <summary>The difference as a share of profit (占净利润的比例): difference / |profit|.</summary>
    /// <param name="profit">Profit or loss of the period (净利润, 利润总额).</param>
    /// <returns>The share; a reason where profit is nil.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profit"/> is null.</exception>
    public Calculated<Rate> ShareOf(MonetaryAmount profit) => GrowthCalculator.GrowthByChange(Amount, profit);
}

/// <summary>The provision (坏账准备) of balances by age at given loss rates.</summary>
public sealed record Provision
{
    private Provision(LocalDate asOf, ImmutableArray<ProvisionLine> lines, MonetaryAmount total, MonetaryAmount balance)
    {
        AsOf = asOf;
        Lines = lines;
        Total = total;
        Balance = balance;
    }

    /// <summary>The date of the balances.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The buckets from the youngest to the oldest.</summary>
    public ImmutableArray<ProvisionLine> Lines { get; }

    /// <summary>The provision: Σ balance × rate (合计).</summary>
    public MonetaryAmount Total { get; }

    /// <summary>The balance that it is for.</summary>
    public MonetaryAmount Balance { get; }

    /// <summary>The provision as a share of the balance (综合计提比例); a reason where there is no balance.</summary>
    public Calculated<Rate> Coverage => AgingCalculator.Coverage(Total, Balance);

    /// <summary>Formula and inputs, down to the printed figures.</summary>
    public Provenance? Trace => Total.Provenance;

    /// <summary>The difference to a booked allowance, in yuan: this provision - booked.</summary>
    /// <param name="booked">The allowance as booked (账面坏账准备).</param>
    /// <returns>The difference; a reason where the currencies differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="booked"/> is null.</exception>
    public Calculated<ProvisionDifference> DifferenceTo(MonetaryAmount booked) =>
        Formula.Of("provision - booked", ("provision", Total), ("booked", booked)).Amount(() => Operand.Of(Total) - Operand.Of(booked))
            .Then(amount => new Calculated<ProvisionDifference>(new ProvisionDifference(amount)));

    internal static Calculated<Provision> Of(AgingBalances balances, LossRates rates)
    {
        List<ProvisionLine> lines = [];
        foreach (AgedBalance item in balances.Items)
        {
            if (rates.RateOf(item.Bucket) is not { } rate)
            {
                return new(NoResult.Because(NoResultReason.MissingBucket, $"Bucket {item.Bucket} has no loss rate."));
            }

            Calculated<MonetaryAmount> amount = ExpectedLossCalculator.Provision(item.Balance, rate);
            if (!amount.HasValue)
            {
                return new(amount.None);
            }

            lines.Add(new(item.Bucket, item.Balance, rate, amount.Value));
        }

        return TotalCalculator.Sum([.. lines.Select(line => line.Amount)]).Then(total =>
            new Calculated<Provision>(new Provision(balances.AsOf, [.. lines], total, balances.Total)));
    }
}
