using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using QingCloud.Disclosure.Packages.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests;

/// <summary>What stands in the packages: all that a user, a registry and a debugger need.</summary>
[Collection(SharedPackages.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [InlineData("QingCloud.Disclosure")]
    [InlineData("QingCloud.Disclosure.Pdf")]
    [InlineData("QingCloud.Disclosure.Testing")]
    [InlineData("disclosure")]
    public void Package_SaysWhatItIs(string id)
    {
        using ZipArchive package = packages.Open(id);
        using Stream stream = package.Entries.Single(entry => entry.FullName == $"{id}.nuspec").Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().First();
        Dictionary<string, string> said = metadata.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);

        said.Should().ContainKeys("description", "tags", "authors", "copyright", "releaseNotes");
        said["license"].Should().Be("Apache-2.0");
        package.Entries.Select(entry => entry.FullName).Should().Contain([said["readme"], said["icon"]]);
        said["description"].Length.Should().BeGreaterThan(60);
        package.GetEntry(said["icon"])!.Length.Should().BeLessThan(1_000_000);
    }

    [Theory]
    [InlineData("QingCloud.Disclosure")]
    [InlineData("QingCloud.Disclosure.Pdf")]
    [InlineData("QingCloud.Disclosure.Testing")]
    public void Library_HasBothFrameworksWithDocumentation(string id)
    {
        using ZipArchive package = packages.Open(id);

        package.Entries.Select(entry => entry.FullName).Should().Contain([$"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"]);
    }

    [Theory]
    [InlineData("QingCloud.Disclosure", "lib/net8.0/QingCloud.Disclosure.dll")]
    [InlineData("QingCloud.Disclosure", "lib/net10.0/QingCloud.Disclosure.dll")]
    [InlineData("QingCloud.Disclosure.Pdf", "lib/net10.0/QingCloud.Disclosure.Pdf.dll")]
    [InlineData("QingCloud.Disclosure.Testing", "lib/net10.0/QingCloud.Disclosure.Testing.dll")]
    public void Assembly_IsReproducibleAndHasSymbolsWithSources(string id, string path)
    {
        using ZipArchive package = packages.Open(id);
        using MemoryStream assembly = new();
        using (Stream stream = package.GetEntry(path)!.Open())
        {
            stream.CopyTo(assembly);
        }

        assembly.Position = 0;
        using PEReader reader = new(assembly);
        DebugDirectoryEntry[] entries = [.. reader.ReadDebugDirectory()];
        entries.Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible);

        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        MetadataReader symbols = provider.GetMetadataReader();
        HashSet<EntityHandle> withSource = [.. symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == EmbeddedSource).Select(information => information.Parent)];
        symbols.Documents.Where(document => !withSource.Contains(document)).Select(document => symbols.GetString(symbols.GetDocument(document).Name)).Should().BeEmpty();
    }

    [Fact]
    public void Core_DependsOnAngleSharpAndNodaTimeOnly()
    {
        using ZipArchive package = packages.Open("QingCloud.Disclosure");
        using Stream stream = package.GetEntry("QingCloud.Disclosure.nuspec")!.Open();

        XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Distinct()
            .Should().BeEquivalentTo("AngleSharp", "NodaTime");
    }
}
