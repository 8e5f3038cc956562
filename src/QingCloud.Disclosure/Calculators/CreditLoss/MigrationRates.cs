using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>
/// Migration rates (迁徙率) between the agings of two or more dates: rate of a bucket = balance of the next bucket now / balance of the bucket a year ago.
/// The dates are as far apart as the buckets are wide, usually a year; buckets of a month (逾期1个月以内, ...) migrate from month end to month end.
/// The first step of the expected-credit-loss method by aging (企业会计准则第22号——金融工具确认和计量).
/// </summary>
public sealed record MigrationRates
{
    private MigrationRates(LastBuckets treatment, ImmutableArray<MigrationYear> years)
    {
        Treatment = treatment;
        Years = years;
    }

    /// <summary>How the rate into the last bucket is measured.</summary>
    public LastBuckets Treatment { get; }

    /// <summary>The years (or other steps from date to date) from the earliest to the latest.</summary>
    public ImmutableArray<MigrationYear> Years { get; }

    /// <summary>The rates between agings.</summary>
    /// <param name="agings">The agings of one portfolio from the earliest to the latest, with the same buckets, as far apart as each bucket is wide.</param>
    /// <param name="treatment">How to measure the rate into the last bucket.</param>
    /// <param name="writeOffs">What was written off (核销) in the year before each aging but the first, by the bucket it would be in now; added back to what migrated, since writing off hides a loss. Null where nothing is added back.</param>
    /// <returns>The rates; a reason where fewer than two agings are given, a year is missing, or the buckets differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agings"/> or one of them is null.</exception>
    public static Calculated<MigrationRates> Between(IReadOnlyList<AgingBalances> agings, LastBuckets treatment, IReadOnlyList<AgingBalances>? writeOffs = null)
    {
        ArgumentNullException.ThrowIfNull(agings);
        if (Flaw(agings, writeOffs) is { } flaw)
        {
            return new(flaw);
        }

        ImmutableArray<MigrationYear>.Builder years = ImmutableArray.CreateBuilder<MigrationYear>(agings.Count - 1);
        for (int i = 1; i < agings.Count; i++)
        {
            AgingBalances later = agings[i];
            if (writeOffs is not null)
            {
                Calculated<AgingBalances> addedBack = later.With(writeOffs[i - 1]);
                if (!addedBack.HasValue)
                {
                    return new(addedBack.None);
                }

                later = addedBack.Value;
            }

            years.Add(MigrationMeasure.Year(agings[i - 1], later, treatment));
        }

        return new(new MigrationRates(treatment, years.MoveToImmutable()));
    }

    /// <summary>
    /// The rates of what is assessed collectively, with the items that are assessed individually (单项计提) at the latest date moved out of every date
    /// alike: a year earlier each of them was one bucket younger. Otherwise they would seem to have been collected.
    /// </summary>
    /// <param name="agings">The agings of the whole from the earliest to the latest, in buckets of a year.</param>
    /// <param name="individual">The items by age at the latest date, in the same buckets.</param>
    /// <param name="treatment">How to measure the rate into the last bucket.</param>
    /// <param name="writeOffs">What was written off, as for <see cref="Between"/>; null where nothing is added back.</param>
    /// <returns>The rates; a reason where the items are more than a balance, or something of them is in the last bucket, so that its age a year earlier is not known.</returns>
    /// <exception cref="ArgumentNullException">A parameter or one of the agings is null.</exception>
    public static Calculated<MigrationRates> BetweenWithout(
        IReadOnlyList<AgingBalances> agings, AgingBalances individual, LastBuckets treatment, IReadOnlyList<AgingBalances>? writeOffs = null)
    {
        ArgumentNullException.ThrowIfNull(agings);
        ArgumentNullException.ThrowIfNull(individual);
        if (Flaw(agings, writeOffs) is { } flaw)
        {
            return new(flaw);
        }

        if (individual.AsOf != agings[^1].AsOf)
        {
            return new(new NoResult(NoResultReason.MissingPeriod, "The items assessed individually are not of the latest date."));
        }

        AgingBalances[] portfolio = new AgingBalances[agings.Count];
        Calculated<AgingBalances> items = new(individual);
        for (int i = agings.Count - 1; i >= 0; i--)
        {
            Calculated<AgingBalances> rest = items.Then(agings[i].Without);
            if (!rest.HasValue)
            {
                return new(rest.None);
            }

            portfolio[i] = rest.Value;
            items = i > 0 ? items.Then(value => value.OneYearEarlier()) : items;
        }

        return Between(portfolio, treatment, writeOffs);
    }

    /// <summary>The average rates of the latest years (平均迁徙率).</summary>
    /// <param name="years">How many of the latest years, such as 3 or 5.</param>
    /// <param name="method">Simple or weighted.</param>
    /// <param name="undefined">What a year counts in which the bucket was nil.</param>
    /// <returns>The averages; a reason where there are fewer years, or a rate is undefined and that is refused.</returns>
    public Calculated<AverageMigrationRates> Average(int years, MigrationAverage method = MigrationAverage.Simple, UndefinedRates undefined = UndefinedRates.Refused)
    {
        if (years < 1 || years > Years.Length)
        {
            return new(NoResult.Because(NoResultReason.MissingPeriod, $"There are {Years.Length} years of rates, not {years}."));
        }

        MigrationYear[] latest = [.. Years.TakeLast(years)];
        List<BucketRate> averages = [];
        for (int bucket = 0; bucket < latest[0].Rates.Length; bucket++)
        {
            MigrationRate[] rates = [.. latest.Select(year => year.Rates[bucket])];
            Calculated<Rate> average = MigrationMeasure.Average(rates, method, undefined);
            if (!average.HasValue)
            {
                return new(new NoResult(average.Reason.Value, $"Bucket {rates[0].Bucket}: {average.Explanation}"));
            }

            averages.Add(new(rates[0].Bucket, average.Value));
        }

        return AverageMigrationRates.Of(averages);
    }

    private static NoResult? Flaw(IReadOnlyList<AgingBalances> agings, IReadOnlyList<AgingBalances>? writeOffs)
    {
        foreach (AgingBalances aging in agings.Concat(writeOffs ?? []))
        {
            ArgumentNullException.ThrowIfNull(aging, nameof(agings));
        }

        if (agings.Count < 2 || (writeOffs is not null && writeOffs.Count != agings.Count - 1))
        {
            return new(NoResultReason.MissingPeriod, "Migration needs two agings or more, and as many sets of write-offs as years between them.");
        }

        if (agings[0].Items.Length < 2 || agings[0].Items[0].Bucket.ToMonths is not { } step || agings[0].Items.Any(item => item.Bucket is { FromMonths: var from, ToMonths: { } to } && to - from != step))
        {
            return new(NoResultReason.MissingBucket, "Migration needs two buckets or more, all of one width; only the last may be open.");
        }

        for (int i = 1; i < agings.Count; i++)
        {
            if (agings[i].AsOf != AgingBalances.MonthsAfter(agings[i - 1].AsOf, step))
            {
                return NoResult.Because(NoResultReason.MissingPeriod, $"{NodaTime.Text.LocalDatePattern.Iso.Format(agings[i].AsOf)} is not {step} months after {NodaTime.Text.LocalDatePattern.Iso.Format(agings[i - 1].AsOf)}, as far as the buckets are wide.");
            }

            if (!agings[i].HasBucketsOf(agings[0]))
            {
                return NoResult.Because(NoResultReason.MissingBucket, $"The aging of {NodaTime.Text.LocalDatePattern.Iso.Format(agings[i].AsOf)} has other buckets than the first.");
            }

            if (agings[i].Total.Currency != agings[0].Total.Currency)
            {
                return NoResult.Because(NoResultReason.CurrencyMismatch, $"The aging of {NodaTime.Text.LocalDatePattern.Iso.Format(agings[i].AsOf)} is in another currency than the first.");
            }
        }

        return null;
    }
}
