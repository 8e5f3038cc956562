using BenchmarkDotNet.Attributes;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>What the stages behind the tables have in common: they begin where the tables are read, each time anew.</summary>
public abstract class AnalyzedBenchmark() : StageBenchmark(BenchmarkInput.Sizes)
{
    /// <summary>The filing with its tables; a stage that is asked of it is read once only.</summary>
    private protected DisclosureAnalysis Analysis { get; private set; } = BenchmarkInput.OnOneCore.Analyze("");

    /// <summary>The printed cells of each row of each table.</summary>
    private protected string[][][] Cells { get; private set; } = [];

    [GlobalSetup]
    public void Setup()
    {
        Analysis = BenchmarkInput.OnOneCore.Analyze(Input.Bytes());
        Cells = [.. Analysis.Tables.Select(table => table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToArray()).ToArray())];
        Prepare();
    }

    /// <summary>What a stage needs besides.</summary>
    private protected virtual void Prepare()
    {
    }

    /// <summary>The same tables, of which nothing was asked yet.</summary>
    private protected DisclosureAnalysis Unasked() => new() { Source = Analysis.Source, Outline = Analysis.Outline, Tables = Analysis.Tables };
}
