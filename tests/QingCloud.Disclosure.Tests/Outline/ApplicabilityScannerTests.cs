using FluentAssertions;
using QingCloud.Disclosure.Outline;
using Xunit;

namespace QingCloud.Disclosure.Tests.Outline;

public class ApplicabilityScannerTests
{
    [Theory]
    [InlineData("□适用√不适用", false)]
    [InlineData("√适用 □不适用", true)]
    [InlineData("☑适用 □不适用", true)]
    [InlineData("□适用 不适用", false)]
    [InlineData("□是 √否", false)]
    [InlineData("√是 □否", true)]
    [InlineData("√适用 √不适用", null)]
    [InlineData("□适用 □不适用", null)]
    public void TryFind_Boxes_GivesWhatIsTicked(string text, bool? expected)
    {
        ApplicabilityScanner.TryFind(text, 0, out int start, out int end, out bool? value).Should().BeTrue();

        (start, end, value).Should().Be((0, text.Length, expected));
    }

    [Fact]
    public void TryFind_GluedText_StopsAfterTheBoxes()
    {
        const string text = "其他说明□适用√不适用10、存货";

        ApplicabilityScanner.TryFind(text, 0, out int start, out int end, out bool? value).Should().BeTrue();

        (text[..start], text[end..], value).Should().Be(("其他说明", "10、存货", false));
    }

    [Theory]
    [InlineData("该方法不适用于本公司")]
    [InlineData("√表示已完成")]
    [InlineData("适用税率")]
    public void TryFind_OtherText_FindsNone(string text) => ApplicabilityScanner.TryFind(text, 0, out _, out _, out _).Should().BeFalse();
}
