using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Golden;

/// <summary>The small documents written for the tests, one folder each.</summary>
internal static class GoldenDocument
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden");

    internal static IEnumerable<string> Names => Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    internal static byte[] Bytes(string name) => File.ReadAllBytes(SourcePath(name));

    internal static string SourcePath(string name) => Directory.GetFiles(Path.Combine(Folder, name), "source.*").Single();

    internal static DisclosureAnalysis Analyze(string name) => DisclosureAnalyzer.Default.Analyze(Bytes(name));

    internal static string PathTo(string name, string file) => Path.Combine(Folder, name, file);
}
