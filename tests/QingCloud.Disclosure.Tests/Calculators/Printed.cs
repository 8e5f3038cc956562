using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators;

/// <summary>Figures as they are printed, for tests: <c>Printed.Amount("25,768.42")</c> stands for half a cent either way.</summary>
internal static class Printed
{
    internal static MonetaryAmount Amount(string text)
    {
        PrintedNumber number = Read(text);
        return new(number.Value, number.Range);
    }

    internal static MonetaryAmount[] Amounts(params string[] texts) => [.. texts.Select(Amount)];

    internal static Rate Rate(string text)
    {
        PrintedNumber number = Read(text);
        return new(number.Value, number.Range);
    }

    /// <summary>Balances in yearly buckets from 1年以内 on, the last one open.</summary>
    internal static AgingBalances Aging(int year, params string[] balances) => AgingOf(year, balances).Value!;

    internal static Calculated<AgingBalances> AgingOf(int year, params string[] balances) =>
        AgingBalances.Of(new LocalDate(year, 12, 31), [.. balances.Select((text, i) => new AgedBalance(Bucket(i, balances.Length), Amount(text)))]);

    internal static BucketRate[] Rates(params string[] rates) => [.. rates.Select((text, i) => new BucketRate(Bucket(i, rates.Length), Rate(text)))];

    internal static AgingBucket Bucket(int index, int count) => new(12 * index, index + 1 < count ? 12 * (index + 1) : null);

    internal static bool AgreesWith(this Rate? result, string printed) => result is not null && result.Range.Intersects(Read(printed).Range);

    internal static bool AgreesWith(this MonetaryAmount? result, string printed) => result is not null && result.Range.Intersects(Read(printed).Range);

    internal static bool AgreesWith(this Count? result, string printed) => result is not null && result.Range.Intersects(Read(printed).Range);

    private static PrintedNumber Read(string text)
    {
        NumberParser.TryParse(text, out PrintedNumber number).Should().BeTrue();
        return number;
    }
}
