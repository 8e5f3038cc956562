using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Every rule is documented and can be told from the others.</summary>
public sealed class RuleCatalogueTests
{
    [Fact]
    public void Rules_HaveUniqueIdsAndNames()
    {
        VerificationRules.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        VerificationRules.All.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Rules_SayWhatMustHoldWithAnExampleAndLimits()
    {
        VerificationRules.All.Should().OnlyContain(rule => rule.Description.Length > 10 && rule.Example.Length > 4 && rule.Limits.Length > 10);
    }

    [Fact]
    public void Rules_AreAllInTheCatalogue()
    {
        typeof(VerificationRules).GetProperties().Where(property => property.PropertyType == typeof(VerificationRule))
            .Select(property => property.GetValue(null)).Should().BeEquivalentTo(VerificationRules.All);
    }

    [Fact]
    public void Rules_AreDocumentedWordForWord()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", "Verification", "README.md")).ReplaceLineEndings("\n");

        readme.Split('\n').Where(line => line.StartsWith("| QCV", StringComparison.Ordinal)).Should()
            .Equal(VerificationRules.All.Select(rule => $"| {rule.Id} | {rule.Name} | {rule.Description} | {rule.Example} | {rule.Limits} |"));
    }
}
