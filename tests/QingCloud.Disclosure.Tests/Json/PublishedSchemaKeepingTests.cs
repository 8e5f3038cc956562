using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Json;

/// <summary>What is printed of the real documents keeps the published schemas, property by property.</summary>
public sealed class PublishedSchemaKeepingTests
{
    public static TheoryData<string> Documents => new(
        ["000", "001", "002", "003", "004", "html/300617_2019_annual.html", "markdown/300688_2024_annual_digest.md"]);

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Json_OfRealDocuments_KeepsThePublishedSchemas(string document)
    {
        string path = document.Length == 3 ? Repository.Document(document) : Path.Combine(Repository.Corpus, document);
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(path));

        SchemaValidator.Of("extract").FirstBreach(DisclosureJson.SerializeModels(analysis)).Should().BeNull();
        SchemaValidator.Of("tables").FirstBreach(DisclosureJson.SerializeTables(analysis)).Should().BeNull();
        SchemaValidator.Of("outline").FirstBreach(DisclosureJson.SerializeOutline(analysis)).Should().BeNull();
        SchemaValidator.Of("verify").FirstBreach(DisclosureJson.SerializeVerification([analysis], analysis.Verify())).Should().BeNull();
        SchemaValidator.Of("quantities").FirstBreach(DisclosureJson.SerializeQuantities(analysis.Source)).Should().BeNull();
    }

    [Theory]
    [InlineData("{\"schema\":1}", "$ lacks document")]
    [InlineData("[]", "$ is array, not object")]
    public void FirstBreach_OfAnotherDocument_NamesThePlace(string json, string breach) => SchemaValidator.Of("extract").FirstBreach(json).Should().Be(breach);
}
