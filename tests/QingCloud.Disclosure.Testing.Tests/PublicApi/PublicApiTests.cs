using QingCloud.Disclosure.Tests.PublicApi;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Testing.Tests.PublicApi;

/// <summary>What users of the test kit can call is looked at before it changes.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsApproved() =>
        Approved.Verify(
            PublicApiText.Of(typeof(SyntheticDisclosure).Assembly),
            Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Testing.Tests", "PublicApi", "PublicApi.approved.txt"));
}
