using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Aging analysis (账龄分析): long-aged balances, weighted age, coverage.</summary>
public static class AgingCalculator
{
    /// <summary>The balance of an age or more, such as 1年以上 (12) or 3年以上 (36): Σ balance of the buckets from it on.</summary>
    /// <param name="balances">The balances by age.</param>
    /// <param name="months">The age in months; a bucket starts at it.</param>
    /// <returns>The balance; a reason where no bucket starts at the age.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="balances"/> is null.</exception>
    public static Calculated<MonetaryAmount> OlderThan(AgingBalances balances, int months)
    {
        ArgumentNullException.ThrowIfNull(balances);
        MonetaryAmount[] older = [.. balances.Items.Where(item => item.Bucket.FromMonths >= months).Select(item => item.Balance)];
        return balances.Items.Any(item => item.Bucket.FromMonths == months)
            ? TotalCalculator.Sum(older)
            : new(NoResult.Because(NoResultReason.MissingBucket, $"No bucket starts at {months} months."));
    }

    /// <summary>The share of an age or more of the whole (长账龄占比): Σ balance of the buckets from it on / Σ balance.</summary>
    /// <param name="balances">The balances by age.</param>
    /// <param name="months">The age in months; a bucket starts at it.</param>
    /// <returns>The share; a reason where no bucket starts at the age or there is no balance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="balances"/> is null.</exception>
    public static Calculated<Rate> ShareOlderThan(AgingBalances balances, int months)
    {
        ArgumentNullException.ThrowIfNull(balances);
        MonetaryAmount[] younger = [.. balances.Items.Where(item => item.Bucket.FromMonths < months).Select(item => item.Balance)];
        return OlderThan(balances, months).Then(older =>
            Formula.Of("older / (older + younger)", ("older", older), ("total", balances.Total)).Rate(() =>
            {
                (Operand[] shares, NoResult? none) = ShareCalculator.Among([older, .. younger]);
                return none is { } reason ? reason : shares[0];
            }));
    }

    /// <summary>The average age weighted by balance (加权平均账龄), in months: Σ balance × middle of the bucket / Σ balance.</summary>
    /// <param name="balances">The balances by age.</param>
    /// <param name="openBucketMonths">The age up to which an open bucket (以上) is taken to reach; disclosures do not tell it.</param>
    /// <returns>Months. The range reaches from all balances at the start of their buckets to all at the end. A reason where there is no balance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="balances"/> is null.</exception>
    public static Calculated<Count> WeightedAge(AgingBalances balances, int openBucketMonths)
    {
        ArgumentNullException.ThrowIfNull(balances);
        return Formula.Of("sum of balance x age / sum of balances", ("total", balances.Total), ("open bucket up to", Count.Exact(openBucketMonths, "assumed"))).Count(() =>
        {
            if (balances.Items[^1].Bucket is { ToMonths: null } open && openBucketMonths <= open.FromMonths)
            {
                return NoResult.Outside("openBucketMonths", $"over {open.FromMonths}");
            }

            Operand aged = Operand.Sum(balances.Items.Select(item => Operand.Of(item.Balance).AtLeast(0m) * AgeOf(item.Bucket, openBucketMonths)));
            Operand total = Operand.Sum(balances.Items.Select(item => Operand.Of(item.Balance).AtLeast(0m)));
            Outcome age = aged.Over(total, "total");
            Interval bounds = new(0m, balances.Items[^1].Bucket.ToMonths ?? openBucketMonths);
            return age.None is null ? Operand.Within(age.Operand.Value, age.Operand.Range.Intersection(bounds) ?? bounds) : age;
        });
    }

    /// <summary>How much of the balance the allowance covers (坏账准备覆盖率, 综合计提比例): allowance / gross balance.</summary>
    /// <param name="allowance">The loss allowance (坏账准备).</param>
    /// <param name="balance">The gross carrying amount (账面余额).</param>
    /// <returns>The rate; a reason where the balance is nil, or one of the two is negative.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Rate> Coverage(MonetaryAmount allowance, MonetaryAmount balance) =>
        Formula.Of("allowance / balance", ("allowance", allowance), ("balance", balance)).NotNegative("allowance", allowance).NotNegative("balance", balance)
            .Rate(() => Operand.Of(allowance).Over(Operand.Of(balance), "balance"));

    /// <summary>The carrying amount (账面价值): gross balance - allowance.</summary>
    /// <param name="balance">The gross carrying amount (账面余额).</param>
    /// <param name="allowance">The loss allowance (坏账准备).</param>
    /// <returns>The carrying amount; a reason where the currencies differ.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<MonetaryAmount> CarryingAmount(MonetaryAmount balance, MonetaryAmount allowance) =>
        Formula.Of("balance - allowance", ("balance", balance), ("allowance", allowance)).Amount(() => Operand.Of(balance) - Operand.Of(allowance));

    private static Operand AgeOf(AgingBucket bucket, int openBucketMonths)
    {
        decimal to = bucket.ToMonths ?? openBucketMonths;
        return new((bucket.FromMonths + to) / 2m, new(bucket.FromMonths, to));
    }
}
