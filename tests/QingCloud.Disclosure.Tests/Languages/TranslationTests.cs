using System.Reflection;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Languages;

/// <summary>No message lacks its translation, and a translation says the same things: it has the same placeholders.</summary>
public sealed class TranslationTests
{
    private static readonly Assembly Library = typeof(DisclosureAnalyzer).Assembly;

    public static TheoryData<string> Templates => [.. All().Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Template_InChinese_HasThePlaceholdersOfTheEnglishOne(string name)
    {
        (_, string english, string chinese) = All().Single(template => template.Name == name);

        chinese.Should().NotBeNullOrWhiteSpace().And.NotBe(english);
        chinese.Any(IsChinese).Should().BeTrue();
        Placeholders(chinese).Should().Equal(Placeholders(english));
    }

    [Fact]
    public void Templates_AreThoseOfDiagnosticsRulesAndFindings() =>
        All().Select(template => template.Name).Should().Contain(["QCD1001", "QCD1001.Title", "QCV1001", "QCV1001.Name", "FindingMessages.Relation"]).And.OnlyHaveUniqueItems();

    [Fact]
    public void With_Arguments_PutsEachInItsLanguage()
    {
        LocalizedText template = new("{0} of {1}", "{1} 中的 {0}");

        LocalizedText text = template.With(3, new("rows", "行"));

        text.Should().Be(new LocalizedText("3 of rows", "行 中的 3"));
        text.In(MessageLanguage.Chinese).Should().Be("行 中的 3");
        text.ToString().Should().Be("3 of rows");
    }

    // A sentence in code would be taken for a quotation, which is the same in both languages.
    [Fact]
    public void Verification_HasNoSentencesOutsideItsMessages()
    {
        IEnumerable<string> sentences =
            from file in Directory.GetFiles(Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", "Verification"), "*.cs", SearchOption.AllDirectories)
            where Path.GetFileName(file) is not ("FindingMessages.cs" or "VerificationRules.cs")
            from line in File.ReadLines(file)
            where !line.Contains("Exception(", StringComparison.Ordinal)
            from literal in line.Split("//")[0].Split('"').Where((_, index) => index % 2 == 1)
            where literal.Split(' ').Count(word => word.Length > 1 && word.All(char.IsAsciiLetter)) > 1
            select $"{Path.GetFileName(file)}: {literal}";

        sentences.Should().BeEmpty();
    }

    private static IEnumerable<(string Name, string English, string Chinese)> All()
    {
        foreach (FieldInfo field in typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            DiagnosticDescriptor descriptor = (DiagnosticDescriptor)field.GetValue(null)!;
            yield return (descriptor.Id, descriptor.MessageFormat, descriptor.ChineseMessageFormat);
            yield return ($"{descriptor.Id}.Title", descriptor.Title, descriptor.ChineseTitle);
        }

        foreach (VerificationRule rule in VerificationRules.All)
        {
            yield return (rule.Id, rule.Description, rule.ChineseDescription);
            yield return ($"{rule.Id}.Name", rule.Name, rule.ChineseName);
        }

        foreach (FieldInfo field in Library.GetTypes().SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)).Where(field => field.FieldType == typeof(LocalizedText)))
        {
            LocalizedText text = (LocalizedText)field.GetValue(null)!;
            yield return ($"{field.DeclaringType!.Name}.{field.Name}", text.English, text.Chinese);
        }
    }

    private static bool IsChinese(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static string[] Placeholders(string template) => [.. template.Split('{').Skip(1).Select(rest => rest.Split('}')[0]).Distinct().Order(StringComparer.Ordinal)];
}
