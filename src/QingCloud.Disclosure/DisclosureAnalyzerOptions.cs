using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure;

/// <summary>What an analyzer can be told. Immutable: change it with a <c>with</c> expression. No disclosure comes near the limits; they are met by input made to exhaust a reader.</summary>
public sealed record DisclosureAnalyzerOptions
{
    /// <summary>The longest text that is read, in UTF-16 units; a longer one gives a diagnostic and no figures. The default is 100 million.</summary>
    public int MaximumCharacters { get; init; } = 100_000_000;

    /// <summary>The most cells that are read of a table; the rows beyond give a diagnostic. The default is 200,000.</summary>
    public int MaximumTableCells { get; init; } = 200_000;

    /// <summary>The most cells that are read of a row; those beyond give a diagnostic. The default is 200.</summary>
    public int MaximumTableColumns { get; init; } = 200;

    /// <summary>How deep the elements of a page may nest; those deeper are read as one text, with a diagnostic. The default is 200.</summary>
    public int MaximumNesting { get; init; } = 200;

    /// <summary>
    /// The most sums that are compared while values that lost their place in a row are placed by the totals of their columns; beyond it they stay ambiguous, with a
    /// diagnostic. The default is 8,000.
    /// </summary>
    public int MaximumCandidates { get; init; } = 8_000;

    /// <summary>How many filings are read at a time by <see cref="DisclosureAnalyzer.AnalyzeAllAsync(IEnumerable{string}, CancellationToken)"/>; 0, the default, is one for each core.</summary>
    public int MaximumParallelism { get; init; }

    /// <summary>
    /// On how many cores the tables of one filing are read at most; 0, the default, is all of them, and 1 the caller's alone. It changes nothing of the analysis.
    /// Filings of <see cref="DisclosureAnalyzer.AnalyzeAllAsync(IEnumerable{string}, CancellationToken)"/> are read side by side, each of them on one core.
    /// </summary>
    public int MaximumTableParallelism { get; init; }

    /// <summary>
    /// Whether only figures count whose cells the source marks or whose reading a relation proves. The others keep their text, with the one reading as
    /// their alternative and without a value, and a diagnostic counts them. The default is false: a figure that one reading fits has its value.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>The language of the messages of diagnostics and findings. The default is English; it is never taken from the machine's culture.</summary>
    public MessageLanguage Language { get; init; }

    internal DocumentReading Reading(CancellationToken cancellation) => new()
    {
        MaximumTableCells = MaximumTableCells,
        MaximumTableColumns = MaximumTableColumns,
        MaximumNesting = MaximumNesting,
        MaximumCandidates = MaximumCandidates,
        MaximumTableParallelism = MaximumTableParallelism > 0 ? MaximumTableParallelism : Environment.ProcessorCount,
        IsStrict = IsStrict,
        Cancellation = cancellation,
    };
}
