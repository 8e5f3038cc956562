using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Makes tables that add up, from a seed: items and their total, some with 小计, 其中 or 减, some with shares, some with a column for the sum of others.</summary>
internal sealed class FootingTables(int seed)
{
    private static readonly string[] Labels = ["传感器", "控制器", "阀门", "泵", "电机", "仪表", "线缆", "支架", "软件", "服务"];
    private static readonly string[] Columns = ["2024年度", "2023年度", "2022年度", "2021年度", "2020年度"];

    private readonly Random _random = new(seed);

    internal RecognizedTable Next() => _random.Next(4) switch
    {
        0 => WithSubtotal(),
        1 => WithShares(),
        2 => WithSumColumn(),
        _ => Plain(),
    };

    private RecognizedTable Plain()
    {
        int width = _random.Next(2, 6);
        List<(string Label, decimal[] Values)> rows = [.. Items(_random.Next(2, 8), width)];
        decimal[] total = Sum(rows, width);
        if (_random.Next(3) == 0)
        {
            rows.Insert(1, ("其中：配件", [.. rows[0].Values.Select(value => decimal.Round(value / 3, 2))]));
        }

        if (_random.Next(3) == 0)
        {
            rows.Add(("减：折让", Amounts(width)));
            total = [.. total.Select((value, column) => value - rows[^1].Values[column])];
        }

        return Table(Columns.Take(width), [.. rows, ("合计", total)], value => Write(value));
    }

    private RecognizedTable WithSubtotal()
    {
        int width = _random.Next(2, 5);
        List<(string, decimal[])> first = [.. Items(_random.Next(2, 5), width)];
        List<(string, decimal[])> second = [.. Items(_random.Next(2, 5), width)];
        return Table(Columns.Take(width), [.. first, ("小计", Sum(first, width)), .. second, ("小计", Sum(second, width)), ("合计", Sum([.. first, .. second], width))], value => Write(value));
    }

    private RecognizedTable WithSumColumn()
    {
        int width = _random.Next(2, 4);
        List<(string Label, decimal[] Values)> rows = [.. Items(_random.Next(3, 7), width).Select(row => (row.Item1, (decimal[])[.. row.Item2, row.Item2.Sum()]))];
        return Table([.. Columns.Take(width), "合计"], [.. rows, ("合计", Sum(rows, width + 1))], value => Write(value));
    }

    private RecognizedTable WithShares()
    {
        int width = _random.Next(2, 4);
        List<(string Label, decimal[] Values)> rows = [.. Items(_random.Next(3, 7), width)];
        rows.Add(("合计", Sum(rows, width)));
        IEnumerable<IEnumerable<string>> cells = rows.Select(row => row.Values
            .SelectMany((value, column) => (string[])[Write(value), string.Create(CultureInfo.InvariantCulture, $"{100 * value / rows[^1].Values[column]:0.00}%")])
            .Prepend(row.Label));
        return RecognizedTables.Of([.. Columns.Take(width).SelectMany(period => (string[])[$"{period}>金额", $"{period}>占比"]).Prepend("产品")], cells, "万元");
    }

    private static RecognizedTable Table(IEnumerable<string> columns, IEnumerable<(string Label, decimal[] Values)> rows, Func<decimal, string> write) =>
        RecognizedTables.Of(columns.Prepend("产品"), rows.Select(row => row.Values.Select(write).Prepend(row.Label)), "万元");

    private IEnumerable<(string, decimal[])> Items(int count, int width) => Enumerable.Range(0, count).Select(item => (Labels[(item + _random.Next(Labels.Length)) % Labels.Length], Amounts(width)));

    // Figures of all sizes, as in filings: 0.85 beside 18,666.48.
    private decimal[] Amounts(int width)
    {
        int digits = _random.Next(2, 7);
        return [.. Enumerable.Range(0, width).Select(_ => decimal.Round(_random.Next(100, 1_000) * (decimal)Math.Pow(10, digits) / 100_000m + (_random.Next(100) / 100m), 2))];
    }

    private static decimal[] Sum(IReadOnlyCollection<(string, decimal[] Values)> rows, int width) => [.. Enumerable.Range(0, width).Select(column => rows.Sum(row => row.Values[column]))];

    private static string Write(decimal value) => value.ToString("#,##0.00", CultureInfo.InvariantCulture);
}
