using System.Text;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Text;

/// <summary>The same characters in another encoding are the same document.</summary>
public sealed class TranscodingTests
{
    public static TheoryData<string> Documents => [.. Directory.Exists(Repository.Corpus) ? Repository.TextDocuments.Select(path => Path.GetFileName(path)) : [""]];

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Analyze_DocumentInOtherEncodings_GivesTheSameJson(string document)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Corpus, document));
        string expected = Json(Encoding.UTF8.GetBytes(text));

        foreach (Encoding encoding in (Encoding[])[CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8])
        {
            Json([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Should().Be(expected, encoding.WebName);
        }
    }

    [Fact]
    public void From_Utf8WithABrokenByte_IsStillUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("一、公司治理情况的说明\n"), 0xE4, 0xB8, .. Encoding.UTF8.GetBytes("\n应收账款期末余额\n")];

        QingCloud.Disclosure.Text.SourceText source = QingCloud.Disclosure.Text.SourceText.From(bytes);

        source.EncodingName.Should().Be("utf-8");
        source.Content.Should().Contain("应收账款期末余额");
        source.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("byte offset 34");
    }

    private static string Json(byte[] bytes)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(bytes);
        return DisclosureJson.SerializeOutline(analysis) + DisclosureJson.SerializeTables(analysis) + DisclosureJson.SerializeModels(analysis) + DisclosureJson.SerializeQuantities(analysis.Source);
    }
}
