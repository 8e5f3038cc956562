using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Fuzzing;

/// <summary>A document read through every stage.</summary>
/// <param name="Duration">How long it took, by <see cref="ThreadClock"/>.</param>
/// <param name="Allocated">The bytes allocated meanwhile.</param>
/// <param name="Failure">What was thrown; null for nothing.</param>
internal readonly record struct Trial(TimeSpan Duration, long Allocated, Exception? Failure)
{
    /// <summary>The bytes that the analysis of a document, with its models and findings, keeps alive: the least of some readings, since the runtime keeps what it compiled at the first.</summary>
    internal static long Retained(byte[] bytes) => Enumerable.Range(0, 3).Min(_ => RetainedOnce(bytes));

    /// <summary>The fastest of some readings: what the machine does beside makes one longer, never shorter.</summary>
    internal static TimeSpan Fastest(byte[] bytes, int repeats) => Enumerable.Range(0, repeats).Min(_ => Of(bytes).Duration);

    internal static Trial Of(byte[] bytes)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = ThreadClock.Now;
        Exception? failure = null;
        try
        {
            DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(bytes);
            _ = analysis.Diagnostics.Length + analysis.Facts.Length;
            _ = DisclosureJson.SerializeTables(analysis).Length + analysis.Verify().Findings.Length;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        return new(ThreadClock.Now - start, GC.GetAllocatedBytesForCurrentThread() - allocated, failure);
    }

    /// <summary>What one reading keeps alive.</summary>
    internal static long RetainedOnce(byte[] bytes)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(bytes);
        _ = analysis.Facts.Length + analysis.Verify().Findings.Length;
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(analysis);
        return after - before;
    }
}
