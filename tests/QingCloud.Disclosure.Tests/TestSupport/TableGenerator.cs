using System.Collections.Immutable;
using System.Globalization;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Makes tables as filings have them, from a seed: a label column, groups of periods over measures or plain measures, figures, dashes and blanks.</summary>
internal sealed class TableGenerator(int seed)
{
    private static readonly string[] Labels = ["软件产品", "硬件产品", "技术服务", "运维服务", "系统集成", "其他业务", "咨询服务", "数据服务", "平台服务", "培训服务", "零星销售", "租赁业务"];
    private static readonly string[] Periods = ["2024年度", "2023年度", "2022年度", "2021年度"];
    private static readonly string[] Measures = ["金额", "占比", "数量", "毛利率"];
    private static readonly string[] Singles = ["期末余额", "期初余额", "坏账准备", "计提比例", "账面价值", "备注"];

    private readonly Random _random = new(seed);

    internal KnownTable Next()
    {
        ImmutableArray<ImmutableArray<string>> columns = Columns();
        int rows = _random.Next(2, 10);
        ImmutableArray<ImmutableArray<string>>.Builder body = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (int row = 0; row < rows; row++)
        {
            string label = row == rows - 1 && rows > 2 ? "合计" : Labels[(row + seed) % Labels.Length];
            body.Add([label, .. columns.Skip(1).Select((path, index) => index == 0 ? Figure(path[^1]) : Cell(path[^1]))]);
        }

        return new(columns, body.ToImmutable());
    }

    private ImmutableArray<ImmutableArray<string>> Columns()
    {
        if (_random.Next(3) == 0)
        {
            return [["项目"], .. Singles.OrderBy(_ => _random.Next()).Take(_random.Next(2, 6)).Select(name => ImmutableArray.Create(name))];
        }

        int measures = _random.Next(2, 4);
        return
        [
            ["项目"],
            .. Periods.Take(_random.Next(1, 4)).SelectMany(period => Measures.Take(measures).Select(measure => ImmutableArray.Create(period, measure))),
        ];
    }

    private string Cell(string measure) => _random.Next(12) switch
    {
        0 => "-",
        1 => "",
        _ => Figure(measure),
    };

    private string Figure(string measure)
    {
        decimal value = _random.Next(-2_000_000, 90_000_000) / 100m;
        return measure switch
        {
            "占比" or "毛利率" or "计提比例" => string.Create(CultureInfo.InvariantCulture, $"{value % 100m:0.00}%"),
            "数量" => string.Create(CultureInfo.InvariantCulture, $"{Math.Abs((int)value) + 3000:#,##0}"),
            "备注" => $"说明{_random.Next(2, 9)}项",
            _ => string.Create(CultureInfo.InvariantCulture, $"{value:#,##0.00}"),
        };
    }
}
