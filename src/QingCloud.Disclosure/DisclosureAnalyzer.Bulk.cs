namespace QingCloud.Disclosure;

/// <content>Whole archives of filings.</content>
public sealed partial class DisclosureAnalyzer
{
    /// <summary>
    /// Reads many files, several at a time (<see cref="DisclosureAnalyzerOptions.MaximumParallelism"/>), in bounded memory: a few analyses for each
    /// worker wait to be taken, and no more are started until they are.
    /// </summary>
    /// <param name="paths">The files: text (UTF-8, UTF-16 or GB18030), Markdown or HTML; the figures' evidence carries their names. Enumerated as the work goes on, on another thread.</param>
    /// <param name="cancellation">Stops the enumeration at once; files in work are finished in the background and dropped.</param>
    /// <returns>One result for each file, in the order of <paramref name="paths"/>; a file that cannot be read has an error and stops nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    public IAsyncEnumerable<BulkAnalysis<string>> AnalyzeAllAsync(IEnumerable<string> paths, CancellationToken cancellation = default)
    {
        DisclosureAnalyzer onOneCore = With(options => options with { MaximumTableParallelism = 1 });
        return AnalyzeAllAsync(paths, path => onOneCore.Analyze(File.ReadAllBytes(path), Path.GetFileName(path)), analysis => analysis, cancellation);
    }

    /// <summary>
    /// Reads many filings from any source, several at a time (<see cref="DisclosureAnalyzerOptions.MaximumParallelism"/>), and keeps of each only
    /// what is selected: models, facts and findings are read on the workers, and no analysis waits in memory.
    /// </summary>
    /// <typeparam name="TSource">What names a filing: a path, a row of a database, a line of a pipe.</typeparam>
    /// <typeparam name="TResult">What is kept of a filing.</typeparam>
    /// <param name="sources">The filings. Enumerated as the work goes on, on another thread.</param>
    /// <param name="read">
    /// Gets and analyzes a filing; what it throws becomes that filing's error. Called on several threads at a time, so that an analyzer does best here with
    /// a <see cref="DisclosureAnalyzerOptions.MaximumTableParallelism"/> of 1.
    /// </param>
    /// <param name="select">Takes what is kept. Called on several threads at a time; what it throws ends the enumeration.</param>
    /// <param name="cancellation">Stops the enumeration at once; filings in work are finished in the background and dropped.</param>
    /// <returns>One result for each filing, in the order of <paramref name="sources"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IAsyncEnumerable<TResult> AnalyzeAllAsync<TSource, TResult>(
        IEnumerable<TSource> sources, Func<TSource, DisclosureAnalysis> read, Func<BulkAnalysis<TSource>, TResult> select, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(select);
        int parallelism = Options.MaximumParallelism > 0 ? Options.MaximumParallelism : Environment.ProcessorCount;
        return OrderedWork.RunAsync(sources, source => select(Attempt(source, read)), parallelism, cancellation);
    }

    // One filing among many thousands must not end the run, whatever is wrong with its file.
    private static BulkAnalysis<TSource> Attempt<TSource>(TSource source, Func<TSource, DisclosureAnalysis> read)
    {
        try
        {
            return new(source, read(source), null);
        }
        catch (Exception exception)
        {
            return new(source, null, exception);
        }
    }
}
