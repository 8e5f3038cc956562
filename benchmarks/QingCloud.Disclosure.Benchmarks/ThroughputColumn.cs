using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>How much of the input a second, from the mean and the input that the parameters name.</summary>
internal sealed class ThroughputColumn : IColumn
{
    private readonly Func<BenchmarkInput, int> _sizeOf;

    private ThroughputColumn(string name, string legend, Func<BenchmarkInput, int> sizeOf)
    {
        ColumnName = name;
        Legend = legend;
        _sizeOf = sizeOf;
    }

    /// <summary>Megabytes of UTF-8.</summary>
    internal static ThroughputColumn Megabytes { get; } = new("MB/s", "Megabytes of input a second (UTF-8)", input => input.Bytes().Length);

    /// <summary>Million characters.</summary>
    internal static ThroughputColumn Characters { get; } = new("MChar/s", "Million characters of input a second", input => input.Text().Length);

    public string Id => ColumnName;

    public string ColumnName { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend { get; }

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        BenchmarkInput? input = benchmarkCase.Parameters.Items.Select((ParameterInstance parameter) => parameter.Value).OfType<BenchmarkInput>().FirstOrDefault();
        return summary[benchmarkCase]?.ResultStatistics?.Mean is { } nanoseconds && input is not null
            ? (_sizeOf(input) * 1000.0 / nanoseconds).ToString("0.00", CultureInfo.InvariantCulture)
            : "-";
    }
}
