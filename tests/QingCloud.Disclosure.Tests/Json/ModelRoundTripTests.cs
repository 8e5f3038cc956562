using System.Text.Json;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Json;

/// <summary>Models written as JSON read back to equal models.</summary>
public sealed class ModelRoundTripTests
{
    private const string Small = """
        单位：万元
        | 账龄 | 2023年12月31日账面余额 | 坏账准备 | 计提比例 |
        | --- | --- | --- | --- |
        | 1年以内 | 1,000.00 | 50.00 | 5.00% |
        | 1至2年 | 300.00 | 30.00 | 10.00% |
        | 3年以上 | - | - | - |
        | 合计 | 1,300.00 | 80.00 | 6.15% |
        """;

    public static TheoryData<string> Documents => new(
        ["000", "001", "002", "003", "004", "html/300617_2019_annual.html", "markdown/300688_2024_annual_digest.md"]);

    [Fact]
    public void Models_OfASmallDocument_ReadBackEqual()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Small);

        DisclosureModels models = DisclosureJson.DeserializeModels(DisclosureJson.SerializeModels(analysis));

        models.ReceivablesAging.Should().NotBeEmpty();
        DeepEquality.Difference(analysis.Models, models).Should().BeNull();
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Models_OfRealDocuments_ReadBackEqual(string document)
    {
        string path = document.Length == 3 ? Repository.Document(document) : Path.Combine(Repository.Corpus, document);
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(path));

        DisclosureModels models = DisclosureJson.DeserializeModels(DisclosureJson.SerializeModels(analysis));

        analysis.Facts.Should().NotBeEmpty();
        DeepEquality.Difference(analysis.Models, models).Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"qingcloud.disclosure/999\"}")]
    public void DeserializeModels_OfAnotherDocument_ThrowsJsonException(string json)
    {
        Action act = () => _ = DisclosureJson.DeserializeModels(json);

        act.Should().Throw<JsonException>();
    }
}
