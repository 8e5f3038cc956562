using System.Collections.Concurrent;
using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Text;

/// <summary>
/// One reading of a document, handed from stage to stage: how much of it is read at most, whether it is still wanted, and which limits it met. A stage asks
/// <see cref="Check()"/> often enough for a cancelled reading to end at once. Not thread-safe: each reading has its own.
/// </summary>
internal sealed record DocumentReading
{
    // Lines and cells take less than a microsecond each: so many of them are read between two checks.
    private const int Stride = 256;

    // Threads that wait for each other cost more than they save on fewer parts.
    private const int FewestSideBySide = 4;

    private ImmutableArray<Diagnostic>.Builder Met { get; init; } = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The most cells that are read of a table.</summary>
    internal int MaximumTableCells { get; init; } = 200_000;

    /// <summary>The most cells that are read of a row.</summary>
    internal int MaximumTableColumns { get; init; } = 200;

    /// <summary>The most elements of a page that are open at a place.</summary>
    internal int MaximumNesting { get; init; } = 200;

    /// <summary>The most partial sums that are kept while the rows of a total are placed.</summary>
    internal int MaximumCandidates { get; init; } = 8_000;

    /// <summary>On how many cores tables are read at most.</summary>
    internal int MaximumTableParallelism { get; init; } = 1;

    /// <summary>Whether figures count only that are explicit or proven.</summary>
    internal bool IsStrict { get; init; }

    internal CancellationToken Cancellation { get; init; }

    /// <summary>Called at each check, so that a test can count them and cancel at any of them.</summary>
    internal Action? Checked { get; init; }

    /// <summary>The limits that were met.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics => Met.ToImmutable();

    internal void Report(Diagnostic diagnostic) => Met.Add(diagnostic);

    /// <summary>Reads parts of the document, side by side where the reading has several cores; what the parts meet is reported in their order.</summary>
    /// <param name="count">The number of parts.</param>
    /// <param name="lengthOf">How long a part is: the long ones go first, so that no core is left with one at the end.</param>
    /// <param name="read">Reads a part, by its index, within a reading of its own.</param>
    internal TResult[] ReadParts<TResult>(int count, Func<int, int> lengthOf, Func<int, DocumentReading, TResult> read) =>
        ReadParts(count, lengthOf, 0, static () => 0, (index, own, _) => read(index, own));

    /// <summary>Reads parts of the document with memory that no two threads share.</summary>
    /// <param name="count">The number of parts.</param>
    /// <param name="lengthOf">How long a part is: the long ones go first, so that no core is left with one at the end.</param>
    /// <param name="memory">The memory of this thread.</param>
    /// <param name="anotherMemory">Makes memory for another thread.</param>
    /// <param name="read">Reads a part, by its index, within a reading of its own.</param>
    internal TResult[] ReadParts<TMemory, TResult>(int count, Func<int, int> lengthOf, TMemory memory, Func<TMemory> anotherMemory, Func<int, DocumentReading, TMemory, TResult> read)
    {
        TResult[] results = new TResult[count];
        if (MaximumTableParallelism == 1 || count < FewestSideBySide)
        {
            for (int index = 0; index < count; index++)
            {
                Check();
                results[index] = read(index, this, memory);
            }

            return results;
        }

        DocumentReading[] parts = new DocumentReading[count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = MaximumTableParallelism, CancellationToken = Cancellation };
        Partitioner<int> longestFirst = Partitioner.Create(Enumerable.Range(0, count).OrderByDescending(lengthOf), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(longestFirst, options, anotherMemory, (index, _, own) =>
        {
            parts[index] = this with { Met = ImmutableArray.CreateBuilder<Diagnostic>() };
            parts[index].Check();
            results[index] = read(index, parts[index], own);
            return own;
        }, static _ => { });
        foreach (DocumentReading part in parts)
        {
            Met.AddRange(part.Met);
        }

        return results;
    }

    /// <summary>Ends the reading if it was cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    internal void Check()
    {
        Checked?.Invoke();
        Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Ends the reading if it was cancelled; asks at every so many steps only.</summary>
    /// <param name="step">The number of the step.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal void Check(int step)
    {
        if (step % Stride == 0)
        {
            Check();
        }
    }

    /// <summary>Things one by one, while the reading is wanted.</summary>
    /// <typeparam name="T">What is read, such as tables.</typeparam>
    /// <param name="items">The things.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal IEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            Check();
            yield return item;
        }
    }
}
