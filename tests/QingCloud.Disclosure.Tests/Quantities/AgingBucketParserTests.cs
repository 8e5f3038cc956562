using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Quantities;

public sealed class AgingBucketParserTests
{
    [Theory]
    [InlineData("1年以内", "0-12")]
    [InlineData("1年以内（含1年）", "0-12")]
    [InlineData("其中：6个月以内", "0-6")]
    [InlineData("7-12个月", "6-12")]
    [InlineData("6个月-1年", "6-12")]
    [InlineData("1-2年", "12-24")]
    [InlineData("1年至2年（含2年）", "12-24")]
    [InlineData("一至二年", "12-24")]
    [InlineData("1 — 2 年", "12-24")]
    [InlineData("3年以上", "36-")]
    [InlineData("账龄5年以上", "60-")]
    [InlineData("半年以内", "0-6")]
    [InlineData("1年以内小计", "0-12")]
    public void TryParse_Bucket_IsARangeOfMonths(string text, string expected)
    {
        AgingBucketParser.TryParse(text, out AgingBucket bucket).Should().BeTrue();

        bucket.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("合计")]
    [InlineData("2-1年")]
    [InlineData("3年")]
    [InlineData("1-2")]
    [InlineData("1年以内应收账款增加")]
    [InlineData("2023-2024年")]
    public void TryParse_NoBucket_IsRefused(string text) => AgingBucketParser.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Covers_OpenBucket_CoversTheLaterOnes()
    {
        new AgingBucket(36, null).Covers(new(36, 48)).Should().BeTrue();
        new AgingBucket(36, null).Covers(new(60, null)).Should().BeTrue();
        new AgingBucket(36, 48).Covers(new(36, null)).Should().BeFalse();
        new AgingBucket(36, null).Covers(new(24, 48)).Should().BeFalse();
    }
}
