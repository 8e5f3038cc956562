using System.Reflection;
using NodaTime;
using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;
using Interval = QingCloud.Disclosure.Quantities.Interval;

namespace QingCloud.Disclosure.Tests.Calculators.Hostile;

/// <summary>Seeded arguments of any type that the calculators take: nil, negative, vanishing and enormous figures, empty lists, dates at the ends of the calendar.</summary>
internal sealed class HostileArguments(int seed)
{
    private static readonly decimal[] Values =
        [0m, 1m, -1m, 0.5m, 0.01m, 1e-28m, -1e-28m, 3m, 100m, -100m, 0.05m, 12_345.67m, 1e14m, -1e14m, 1e27m, 7e28m, -7e28m, decimal.MaxValue, decimal.MinValue];

    private static readonly int[] Integers = [int.MinValue, -1, 0, 1, 2, 3, 12, 365, 1200, 1201, int.MaxValue];
    private static readonly LocalDate[] Dates = [LocalDate.MinIsoValue, new(2022, 12, 31), new(2023, 12, 31), new(2024, 2, 29), new(2024, 12, 31), LocalDate.MaxIsoValue];

    private readonly Random _random = new(seed);

    internal object? Of(Type type) =>
        type == typeof(decimal) ? Pick(Values)
        : type == typeof(int) ? Pick(Integers)
        : type == typeof(bool) ? _random.Next(2) == 0
        : type == typeof(string) ? "name " + _random.Next(3)
        : type == typeof(LocalDate) ? Pick(Dates)
        : type == typeof(AgingBucket) ? Printed.Bucket(_random.Next(3), 3)
        : type.IsEnum ? Enum.ToObject(type, _random.Next(4))
        : typeof(IQuantity).IsAssignableFrom(type) ? Quantity(type)
        : type == typeof(AgingBalances) ? Aging()
        : type == typeof(LossRates) ? LossRates.Of(Rates()).Value!
        : type == typeof(AverageMigrationRates) ? AverageMigrationRates.Of(Rates()).Value!
        : type == typeof(MigrationRates) ? MigrationRates.Between([Aging(2021), Aging(2022), Aging(2023)], LastBuckets.Arrivals).Value!
        : type == typeof(MigrationYear) ? ((MigrationRates)Of(typeof(MigrationRates))!).Years[0]
        : type == typeof(Provision) ? LossRates.Of(Rates()).Value!.ApplyTo(Aging(2023)).Value!
        : type == typeof(LeaseSchedule) ? LeaseSchedule.Level(MonetaryAmount.Exact(100m), Rate.Exact(0.1m), 3).Value!
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? List(type.GetGenericArguments()[0])
        : Constructed(type);

    private Array List(Type item)
    {
        Array list = Array.CreateInstance(item, _random.Next(5));
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(Of(item), i);
        }

        return list;
    }

    private object Constructed(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
    }

    private object Quantity(Type type)
    {
        decimal value = Pick(Values);
        decimal half = Math.Abs(value) < 1e27m ? Pick([0m, 0.005m, Math.Abs(value) / 2m, 2m]) : 0m;
        Interval range = new(value - half, value + half);
        return type == typeof(Rate) ? new Rate(value, range)
            : type == typeof(Count) ? new Count(value, range)
            : type == typeof(PercentagePoints) ? new PercentagePoints(value, range)
            : type == typeof(UnitPrice) ? new UnitPrice(value, range, Pick([Currency.Cny, Currency.Usd]))
            : new MonetaryAmount(value, range, _random.Next(9) == 0 ? Currency.Usd : Currency.Cny);
    }

    private AgingBalances Aging() => Aging(Pick(Dates));

    private AgingBalances Aging(int year) => Aging(new LocalDate(year, 12, 31));

    private AgingBalances Aging(LocalDate date) => AgingBalances.Of(
        date, [.. Enumerable.Range(0, 3).Select(i => new AgedBalance(Printed.Bucket(i, 3), MonetaryAmount.Exact(Math.Abs(Pick(Values[..^4])))))]).Value!;

    private BucketRate[] Rates() => [.. Enumerable.Range(0, 3).Select(i => new BucketRate(Printed.Bucket(i, 3), Rate.Exact(Pick([0m, 1m, 0.5m, 1e-28m]))))];

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
