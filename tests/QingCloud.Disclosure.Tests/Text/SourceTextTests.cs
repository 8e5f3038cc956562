using System.Text;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Text;

public sealed class SourceTextTests
{
    private const string Sample = "应收账款 1,234.56万元";

    [Fact]
    public void From_Utf8Mark_LeavesTheMarkOut()
    {
        SourceText source = SourceText.From([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)]);

        source.Content.Should().Be(Sample);
        source.EncodingName.Should().Be("utf-8");
        source.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false, "utf-16")]
    [InlineData(true, "utf-16BE")]
    public void From_Utf16Mark_ReadsByteOrder(bool bigEndian, string name)
    {
        Encoding encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        SourceText source = SourceText.From([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]);

        source.Content.Should().Be(Sample);
        source.EncodingName.Should().Be(name);
    }

    [Fact]
    public void From_Gb18030Bytes_AreReadAsGb18030()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Sample);

        SourceText source = SourceText.From(bytes);

        source.Content.Should().Be(Sample);
        source.EncodingName.Should().Be("gb18030");
        source.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void From_UndecodableRun_ReportsItOnceAtItsByteOffset()
    {
        SourceText source = SourceText.From([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'b', 0xFF, 0xFF, 0xFF, (byte)'c']);

        source.Content.Should().Be("ab\uFFFD\uFFFD\uFFFDc");
        source.Diagnostics.Should().ContainSingle().Which.Arguments.Should().Equal("3", "5", "utf-8");
        source.Diagnostics[0].Id.Should().Be("QCD1001");
    }

    [Fact]
    public void From_TwoUndecodableRuns_ReportsEach()
    {
        SourceText source = SourceText.From([0xEF, 0xBB, 0xBF, 0xFF, (byte)'b', (byte)'c', 0xFE]);

        source.Diagnostics.Select(diagnostic => diagnostic.Arguments[1]).Should().Equal("3", "6");
    }

    [Fact]
    public void From_CutUtf16Unit_IsReported()
    {
        SourceText source = SourceText.From([0xFF, 0xFE, (byte)'a', 0, (byte)'b']);

        source.Content.Should().Be("a\uFFFD");
        source.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("QCD1001");
    }

    [Fact]
    public void From_NoBytes_IsOneEmptyLine()
    {
        SourceText source = SourceText.From(ReadOnlySpan<byte>.Empty);

        source.Length.Should().Be(0);
        source.Lines.Should().ContainSingle().Which.Span.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void From_Stream_ReadsFromItsPositionAndLeavesItOpen()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Sample));

        SourceText.From(stream).Content.Should().Be(Sample);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Lines_MixedLineEnds_EndAtEachOnce()
    {
        SourceText source = SourceText.From("a\r\nb\rc\n\nd");

        source.Lines.Select(line => source.GetText(line.Span)).Should().Equal("a", "b", "c", "", "d");
        source.Lines.Select(line => line.Number).Should().Equal(1, 2, 3, 4, 5);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(2, 1, 2)]
    [InlineData(3, 2, 0)]
    [InlineData(4, 2, 1)]
    [InlineData(5, 3, 0)]
    public void GetPosition_AroundLineEnds_BelongsToTheLineThatEnds(int offset, int line, int within) =>
        SourceText.From("a\r\nb\n").GetPosition(offset).Should().Be(new LinePosition(line, within));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void GetPosition_OutsideTheText_Throws(int offset)
    {
        Action act = () => SourceText.From("abc").GetPosition(offset);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
