namespace QingCloud.Disclosure;

/// <summary>What an analyzer can be told. Immutable: change it with a <c>with</c> expression.</summary>
public sealed record DisclosureAnalyzerOptions
{
    /// <summary>The longest text that is read, in UTF-16 units; a longer one gives a diagnostic and no figures. The default is 100 million.</summary>
    public int MaximumCharacters { get; init; } = 100_000_000;

    /// <summary>How many filings are read at a time by <see cref="DisclosureAnalyzer.AnalyzeAllAsync(IEnumerable{string}, CancellationToken)"/>; 0, the default, is one for each core.</summary>
    public int MaximumParallelism { get; init; }
}
