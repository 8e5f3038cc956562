using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.PublicApi;

/// <summary>What users can call is looked at before it changes.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsApproved() =>
        Approved.Verify(
            PublicApiText.Of(typeof(DisclosureAnalyzer).Assembly),
            Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "PublicApi", "PublicApi.approved.txt"));
}
