using System.Reflection;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>Whole filings, where the folder of the corpus stands beside the repository.</summary>
internal static class CorpusInput
{
    private static readonly string Folder = Path.Combine(
        typeof(CorpusInput).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!, "..", "shared", "corpus");

    /// <summary>The names of the filings, without their folder; none where there is no corpus.</summary>
    internal static IEnumerable<string> Names =>
        Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal) : [];

    internal static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
