using QingCloud.Disclosure.Pdf.Tests.TestSupport;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Pdf.Tests.Forms;

/// <summary>
/// A page and the PDF that a browser printed of it (chromium --headless --no-pdf-header-footer --print-to-pdf=reply.pdf reply.html) give the same models.
/// </summary>
public sealed class PrintedFormTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Pdf.Tests", "Forms");

    [PopplerFact]
    public void Read_PrintedPage_GivesTheModelsOfThePage()
    {
        DisclosureAnalysis page = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Path.Combine(Folder, "reply.html")));

        DisclosureAnalysis printed = DisclosureAnalyzer.Default.Analyze(PdfReader.Default.Read(Path.Combine(Folder, "reply.pdf")).Named(null));

        ModelText.Of(printed).Should().Be(ModelText.Of(page));
        printed.Tables.Should().HaveCount(4);
    }

    [PopplerFact]
    public void Read_PrintedPage_GivesTheTextOfThePage()
    {
        DisclosureAnalysis page = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Path.Combine(Folder, "reply.html")));

        DisclosureAnalysis printed = DisclosureAnalyzer.Default.Analyze(PdfReader.Default.Read(Path.Combine(Folder, "reply.pdf")));

        printed.Outline.Questions.Select(question => question.Title).Should().Equal(page.Outline.Questions.Select(question => question.Title));
        printed.Verify().Findings.Should().BeEmpty();
    }
}
