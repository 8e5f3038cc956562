using System.Reflection;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Where the repository and the shared corpus beside it are.</summary>
internal static class Repository
{
    internal static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    internal static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    internal static string Corpus { get; } = Path.Combine(Shared, "corpus");

    internal static string Truth { get; } = Path.Combine(Shared, "truth");

    /// <summary>The document of all forms as a page, as the PDF that was printed of it, and as pdftotext -layout reads that.</summary>
    internal static string PrintedForms { get; } = Path.Combine(Root, "tests", "QingCloud.Disclosure.Pdf.Tests", "Forms");

    /// <summary>The corpus document whose file name begins so.</summary>
    internal static string Document(string prefix) => Directory.GetFiles(Corpus, prefix + "*").Single();

    internal static IEnumerable<string> TextDocuments => Directory.GetFiles(Corpus, "*.txt").Order(StringComparer.Ordinal);
}
