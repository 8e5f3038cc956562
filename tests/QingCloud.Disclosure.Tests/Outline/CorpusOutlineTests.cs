using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Outline;

/// <summary>The outlines of the real documents.</summary>
public sealed class CorpusOutlineTests
{
    [CorpusFact]
    public void Parse_InquiryReply_PairsEveryRequestWithItsAnswer()
    {
        DocumentOutline outline = Analyze("000");

        outline.Kind.Should().Be(DocumentKind.InquiryReply);
        outline.Questions.Should().HaveCount(5);
        outline.Questions.SelectMany(question => question.Matters).Should().HaveCount(6);
        outline.Questions.SelectMany(question => question.Requests).Should().HaveCountGreaterThan(15).And.OnlyContain(request => request.Answer != null);
    }

    [CorpusFact]
    public void Parse_HalfYearReport_FindsEverySectionAndTheNumberedNotes()
    {
        DocumentOutline outline = Analyze("003");
        OutlineNode[] sections = [.. outline.Root.DescendantsAndSelf().Where(node => node.Number is { Family: NumberingFamily.Part })];

        sections.Select(section => section.Number!.Ordinal).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8);
        OutlineNode notes = sections[7].DescendantsAndSelf().Single(node => node.Kind == OutlineNodeKind.Section && node.Number?.Text == "七、");
        int[] numbers = [.. notes.Children.Where(node => node.Number is not null && node.Kind == OutlineNodeKind.Section).Select(node => node.Number!.Ordinal)];
        numbers.Should().HaveCountGreaterThan(70);
        numbers.Should().BeInAscendingOrder();
    }

    [CorpusTheory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Parse_RealDocuments_SpansNestAndCoverTheText(string document)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document)));

        Outlined.ShouldNestAndCover(analysis.Outline, analysis.Source);
    }

    private static DocumentOutline Analyze(string document) => DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document))).Outline;
}
