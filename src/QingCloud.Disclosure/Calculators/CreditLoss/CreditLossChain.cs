namespace QingCloud.Disclosure.Calculators;

/// <summary>The steps of the expected-credit-loss method one after the other, each handing on the reason where an earlier one has no result.</summary>
public static class CreditLossChain
{
    /// <summary>The average rates of the latest years: <see cref="MigrationRates.Average"/>.</summary>
    /// <param name="rates">The migration rates.</param>
    /// <param name="years">How many of the latest years.</param>
    /// <param name="method">Simple or weighted.</param>
    /// <param name="undefined">What a year counts in which the bucket was nil.</param>
    /// <returns>The averages, or why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    public static Calculated<AverageMigrationRates> Average(
        this Calculated<MigrationRates> rates, int years, MigrationAverage method = MigrationAverage.Simple, UndefinedRates undefined = UndefinedRates.Refused)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return rates.Then(value => value.Average(years, method, undefined));
    }

    /// <summary>The historical loss rates: <see cref="AverageMigrationRates.ToHistoricalLossRates"/>.</summary>
    /// <param name="averages">The average migration rates.</param>
    /// <returns>The loss rates, or why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="averages"/> is null.</exception>
    public static Calculated<LossRates> ToHistoricalLossRates(this Calculated<AverageMigrationRates> averages)
    {
        ArgumentNullException.ThrowIfNull(averages);
        return averages.Then(value => value.ToHistoricalLossRates());
    }

    /// <summary>Expected loss rates: <see cref="LossRates.WithForwardLooking(decimal)"/>.</summary>
    /// <param name="rates">The loss rates.</param>
    /// <param name="factor">The forward-looking factor (前瞻性系数).</param>
    /// <returns>The rates, or why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    public static Calculated<LossRates> WithForwardLooking(this Calculated<LossRates> rates, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return rates.Then(value => value.WithForwardLooking(factor));
    }

    /// <summary>The provision: <see cref="LossRates.ApplyTo"/>.</summary>
    /// <param name="rates">The loss rates.</param>
    /// <param name="balances">The balances by age.</param>
    /// <returns>The provision, or why there is none.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Calculated<Provision> ApplyTo(this Calculated<LossRates> rates, AgingBalances balances)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return rates.Then(value => value.ApplyTo(balances));
    }
}
