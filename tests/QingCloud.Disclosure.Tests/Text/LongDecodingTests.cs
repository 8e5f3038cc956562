using System.Text;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Text;

/// <summary>Long files are decoded block by block: the text and its offsets are those of the whole.</summary>
public sealed class LongDecodingTests
{
    private const int Length = 700_000;

    public static TheoryData<string> Names => ["utf-8", "utf-16", "utf-16BE", "gb18030"];

    [Theory]
    [MemberData(nameof(Names))]
    public void From_LongText_IsTheTextWhereverBlocksEnd(string name)
    {
        foreach (string shift in (string[])["", "a", "aa"])
        {
            string text = shift + Text();

            SourceText source = SourceText.From(EncodingOf(name).GetBytes(text));

            source.EncodingName.Should().Be(name);
            source.Content.Should().Be(text);
            source.Diagnostics.Should().BeEmpty();
        }
    }

    [Fact]
    public void From_BrokenByteInALongText_IsReportedAtItsOffset()
    {
        byte[] bytes = EncodingOf("gb18030").GetBytes(Text());
        int at = bytes.AsSpan(600_000).IndexOf((byte)'\n') + 600_000;
        bytes[at] = 0xFF;

        SourceText source = SourceText.From(bytes);

        source.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain($"byte offset {at}");
    }

    [Fact]
    public void From_CharacterBrokenOverTheEndOfABlock_IsReportedBeforeIt()
    {
        const int Block = 1 << 18;
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', Block - 9), .. "\nabcdefg"u8, 0x81, 0xFF, .. EncodingOf("gb18030").GetBytes(Text())];

        SourceText source = SourceText.From(bytes);

        source.EncodingName.Should().Be("gb18030");
        source.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain($"byte offset {Block - 1}");
    }

    [Fact]
    public void From_Cancelled_Ends()
    {
        Action decode = () => SourceText.From("项目"u8, new CancellationToken(canceled: true));

        decode.Should().Throw<OperationCanceledException>();
    }

    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? (name == "utf-8" ? new UTF8Encoding(false) : Encoding.GetEncoding(name));

    private static string Text()
    {
        StringBuilder text = new(Length + 100);
        for (int line = 0; text.Length < Length; line++)
        {
            text.Append("应收账款期末余额𠮷").Append(line).Append("\t1,234.56—\n");
        }

        return text.ToString();
    }
}
