using QingCloud.Disclosure.Json;

namespace QingCloud.Disclosure.Fuzzing;

/// <summary>A document read through every stage.</summary>
/// <param name="Duration">How long it took, by <see cref="ThreadClock"/>.</param>
/// <param name="Allocated">The bytes allocated meanwhile.</param>
/// <param name="Retained">The bytes that the analysis keeps alive with its models and findings.</param>
/// <param name="Failure">What was thrown; null for nothing.</param>
internal readonly record struct Trial(TimeSpan Duration, long Allocated, long Retained, Exception? Failure)
{
    // What the clock and the counts of the thread tell is the whole of the work only where one thread does it.
    private static readonly DisclosureAnalyzer OnOneCore = DisclosureAnalyzer.Default.With(options => options with { MaximumTableParallelism = 1 });

    /// <summary>The fastest of some readings: what the machine does beside makes one longer, never shorter.</summary>
    internal static TimeSpan Fastest(byte[] bytes, int repeats) => Enumerable.Range(0, repeats).Min(_ => Of(bytes).Duration);

    /// <summary>The least that some readings keep alive: the runtime keeps what it compiled at the first.</summary>
    internal static long LeastRetained(byte[] bytes, int repeats) => Enumerable.Range(0, repeats).Min(_ => Of(bytes, isMemoryAsked: true).Retained);

    /// <summary>Reads a document; what it keeps alive is 0 where it is not asked for.</summary>
    internal static Trial Of(byte[] bytes, bool isMemoryAsked = false)
    {
        long before = isMemoryAsked ? GC.GetTotalMemory(forceFullCollection: true) : 0;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = ThreadClock.Now;
        DisclosureAnalysis? analysis = null;
        Exception? failure = null;
        try
        {
            analysis = OnOneCore.Analyze(bytes);
            _ = analysis.Diagnostics.Length + analysis.Facts.Length;
            _ = DisclosureJson.SerializeTables(analysis).Length + analysis.Verify().Findings.Length;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        (TimeSpan duration, allocated) = (ThreadClock.Now - start, GC.GetAllocatedBytesForCurrentThread() - allocated);
        long retained = isMemoryAsked ? GC.GetTotalMemory(forceFullCollection: true) - before : 0;
        GC.KeepAlive(analysis);
        return new(duration, allocated, retained, failure);
    }
}
