using System.Globalization;
using System.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>What a benchmark reads: a small document that ships with the tests, repeated until it has so many characters, or a filing of the corpus as it is.</summary>
/// <param name="Document">The name of the small document, or of the filing's file.</param>
/// <param name="Characters">The least number of characters; 0 for a filing.</param>
public sealed record BenchmarkInput(string Document, int Characters)
{
    private const int Small = 10_000;
    private const int Large = 100_000;

    /// <summary>Reads on the caller's core alone: what is measured is the work, not how many cores do it.</summary>
    internal static DisclosureAnalyzer OnOneCore { get; } = DisclosureAnalyzer.Default.With(options => options with { MaximumTableParallelism = 1 });

    /// <summary>The document of benchmarks that need but one layout.</summary>
    internal static BenchmarkInput Usual { get; } = new("reply-tabs", Small);

    /// <summary>One layout in two sizes, and the filings.</summary>
    internal static IEnumerable<BenchmarkInput> Sizes => [Usual, Usual with { Characters = Large }, .. Filings];

    /// <summary>Each layout in the size of a filing, and the filings.</summary>
    internal static IEnumerable<BenchmarkInput> Layouts => [.. EachLayout(Large), .. Filings];

    /// <summary>Each layout in a size that can be read ten times over, and the filings.</summary>
    internal static IEnumerable<BenchmarkInput> ToCopy => [.. EachLayout(Small), .. Filings];

    private static IEnumerable<BenchmarkInput> Filings => CorpusInput.Names.Select(name => new BenchmarkInput(name, 0));

    internal byte[] Bytes() => Characters == 0 ? CorpusInput.Bytes(Document) : Encoding.UTF8.GetBytes(GoldenInput.Text(Document, Characters));

    internal string Text() => Encoding.UTF8.GetString(Bytes());

    /// <summary>How the tables of results name it.</summary>
    public override string ToString() => Characters == 0 ? Path.GetFileNameWithoutExtension(Document) : string.Create(CultureInfo.InvariantCulture, $"{Document} {Characters}");

    private static IEnumerable<BenchmarkInput> EachLayout(int characters) =>
        new[] { Usual.Document, "annual-pipes", "reply-glued", "reply-spaced", "annual-html" }.Select(name => new BenchmarkInput(name, characters));
}
