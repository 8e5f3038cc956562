using System.Reflection;

namespace QingCloud.Disclosure.Pdf.Tests.TestSupport;

/// <summary>Where the repository and the shared corpus beside it are.</summary>
internal static class Repository
{
    internal static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    internal static string AnnualReport { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus", "pdf", "603339_2019_annual.pdf"));
}
