using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Every rule is documented and can be told from the others.</summary>
public sealed class RuleCatalogueTests
{
    private const string Heading = "## Rules\n";

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
        string path = Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", "docs", "checks.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        string head = page[..(page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)];
        string expected = head + string.Concat(VerificationRules.All.Select(Entry));
        if (page != expected)
        {
            File.WriteAllText(Path.ChangeExtension(path, ".received.md"), expected);
        }

        page.Should().Be(expected, "checks.received.md, which is written beside it, has the rules as they are");
    }

    private static string Entry(VerificationRule rule) => $"""

        ### {rule.Name}

        {rule.Id}. {rule.Description}

        - **Broken:** {rule.Example}
        - **Limits:** {rule.Limits}
        - **Off:** `--off {rule.Name}`, or `Disabled = [VerificationRules.{Property(rule)}]`

        """.ReplaceLineEndings("\n");

    private static string Property(VerificationRule rule) =>
        typeof(VerificationRules).GetProperties().Single(property => ReferenceEquals(property.GetValue(null), rule)).Name;
}
