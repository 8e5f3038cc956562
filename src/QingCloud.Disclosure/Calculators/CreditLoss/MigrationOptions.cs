namespace QingCloud.Disclosure.Calculators;

/// <summary>
/// How the migration rate into the last bucket (such as 5年以上) is measured. The last bucket accumulates: what is in it stays in it, so its balance is not only
/// what came from the bucket before. Disclosures differ; the choice is named, never silent.
/// </summary>
public enum LastBuckets
{
    /// <summary>Last bucket now / (the one before it + itself, a year ago): both can be in the last bucket now.</summary>
    Accumulated,

    /// <summary>(Last bucket now - last bucket a year ago) / the one before it a year ago: only the arrivals count.</summary>
    Arrivals,

    /// <summary>Last bucket now / the one before it a year ago, as for every other bucket.</summary>
    Sequential,
}

/// <summary>How the rates of several years become one.</summary>
public enum MigrationAverage
{
    /// <summary>The mean of the yearly rates (简单平均).</summary>
    Simple,

    /// <summary>The sum of what migrated / the sum of what could, so that years weigh by their balances (加权平均).</summary>
    Weighted,
}

/// <summary>What the average takes for a year in which a bucket was nil, so that it has no rate.</summary>
public enum UndefinedRates
{
    /// <summary>No average: the reason is handed on.</summary>
    Refused,

    /// <summary>0%, as disclosures print it: 0 / 0 counted as 0.00%.</summary>
    CountedAsNil,

    /// <summary>The average is of the other years.</summary>
    LeftOut,
}
