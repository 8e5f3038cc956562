using System.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>The inputs by the names that benchmarks give them as parameters: small documents that ship with the tests, repeated, and filings of the corpus.</summary>
internal static class BenchmarkInput
{
    /// <summary>The document of benchmarks that have but one.</summary>
    internal const string Usual = "reply-tabs";

    /// <summary>Reads on the caller's core alone: what is measured is the work, not how many cores do it.</summary>
    internal static DisclosureAnalyzer OnOneCore { get; } = DisclosureAnalyzer.Default.With(options => options with { MaximumTableParallelism = 1 });

    /// <summary>The small documents, one of each layout.</summary>
    internal static IEnumerable<string> Small => [Usual, "annual-pipes", "reply-glued", "reply-spaced", "annual-html"];

    internal static byte[] Bytes(string document, int characters) =>
        document.EndsWith(".txt", StringComparison.Ordinal) ? CorpusInput.Bytes(document) : GoldenInput.Bytes(document, characters);

    internal static string Text(string document, int characters) => Encoding.UTF8.GetString(Bytes(document, characters));
}
