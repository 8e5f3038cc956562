using QingCloud.Disclosure.Testing.Tests.Assertions;
using QingCloud.Disclosure.Tests.TestSupport;
using Xunit.Sdk;

namespace QingCloud.Disclosure.Testing.Tests.Readme;

/// <summary>The failure that the package's README shows is the one that a user gets.</summary>
public sealed class ReadmeTests
{
    private static readonly string ReadmePath = Path.Combine(Repository.Root, "src", "QingCloud.Disclosure.Testing", "README.md");

    [Fact]
    public void FailureMessage_InReadme_IsTheOneThatIsThrown()
    {
        decimal modelled = 148_651_400m;

        Action assertion = () => modelled.Should().AgreeWith(Filings.Revenue().Revenue.All[0]["云服务"]?.Amount);

        // The variable's name is found where the sources are at hand.
        string message = assertion.Should().Throw<XunitException>().Which.Message.Replace("Expected value", "Expected modelled", StringComparison.Ordinal);
        string shown = message.Replace("yuan): ", "yuan):\n", StringComparison.Ordinal).Replace(", but", ",\nbut", StringComparison.Ordinal);
        File.ReadAllText(ReadmePath).ReplaceLineEndings("\n").Should().Contain(shown);
    }
}
