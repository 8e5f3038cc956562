using System.Text;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Text;

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
            byte[] bytes = encoding.GetBytes(text);
            Json([.. encoding.GetPreamble(), .. bytes]).Should().Be(expected, encoding.WebName);
            SourceText.From(bytes).Content.Should().Be(text, encoding.WebName);
        }
    }

    [Fact]
    public void From_Utf8WithABrokenByte_IsStillUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("一、公司治理情况的说明\n"), 0xE4, 0xB8, .. Encoding.UTF8.GetBytes("\n应收账款期末余额\n")];

        SourceText source = SourceText.From(bytes);

        source.EncodingName.Should().Be("utf-8");
        source.Content.Should().Contain("应收账款期末余额");
        source.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("byte offset 34");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void From_Utf16WithoutMark_IsReadByItsZeroBytes(string name)
    {
        const string Text = "单位：万元\n项目\t金额\n办公费\t10.00\n差旅费\t—\n";

        SourceText source = SourceText.From(Encoding.GetEncoding(name).GetBytes(Text));

        source.Content.Should().Be(Text);
        source.EncodingName.Should().Be(name);
        source.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void From_ZeroByteWithinAText_DoesNotMakeItUtf16(string name)
    {
        const string Text = "一、公司治理情况的说明\0\n应收账款期末余额1,234.56\n";

        SourceText source = SourceText.From(CodePagesEncodingProvider.Instance.GetEncoding(name)?.GetBytes(Text) ?? Encoding.UTF8.GetBytes(Text));

        source.EncodingName.Should().Be(name);
        source.Content.Should().Be(Text);
    }

    [Fact]
    public void From_Gb18030WithABrokenByte_ReportsItsOffset()
    {
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[] before = gb18030.GetBytes("应收账款期末余额\n");

        SourceText source = SourceText.From([.. before, 0xFF, .. gb18030.GetBytes("\n坏账准备\n")]);

        source.EncodingName.Should().Be("gb18030");
        source.Content.Should().Be("应收账款期末余额\n\uFFFD\n坏账准备\n");
        source.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain($"byte offset {before.Length}");
    }

    [Fact]
    public void Analyze_ReplacementCharacterInAFigure_IsNoFigure()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze("项目\t本期\t上期\n甲\t1\uFFFD.00\t2.00\n乙\t3.00\t4.00\n");

        analysis.Tables.Single().Rows[0].Cells[1].Figure.Should().BeNull();
        analysis.Tables.Single().Rows[1].Cells[1].Figure!.Value.Should().Be(3m);
    }

    private static string Json(byte[] bytes)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(bytes);
        return DisclosureJson.SerializeOutline(analysis) + DisclosureJson.SerializeTables(analysis) + DisclosureJson.SerializeModels(analysis) + DisclosureJson.SerializeQuantities(analysis.Source);
    }
}
