using System.Collections.Immutable;
using System.Text;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Forms;

/// <summary>One document in every form: the models are the same. Where a form loses information they differ by flags only.</summary>
public sealed class FormEqualityTests
{
    private const int LinesOfPage = 34;

    public static TheoryData<string> Names => [.. Texts.Keys];

    private static ImmutableSortedDictionary<string, Func<string>> Texts { get; } = ImmutableSortedDictionary.CreateRange<string, Func<string>>(
    [
        new("html", () => FormWriter.Html(FormDocument.Parts)),
        new("flattened html", () => FormWriter.FlatHtml(FormDocument.Parts)),
        new("markdown", () => FormWriter.Markdown(FormDocument.Parts)),
        new("glued", () => FormWriter.Glued(FormDocument.Parts)),
        new("layout", () => FormWriter.Layout(FormDocument.Parts)),
        new("layout in pages", () => FormWriter.Pages(FormDocument.Parts, LinesOfPage)),
        new("layout as pdftotext prints it", () => File.ReadAllText(Path.Combine(Repository.PrintedForms, "reply-layout.txt"))),
        new("a cell a line", () => FormWriter.CellALine(FormDocument.Parts, "\n")),
        new("a cell a line, blank lines between", () => FormWriter.CellALine(FormDocument.Parts, "\n\n")),
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyze_Form_GivesTheSameModels(string name) =>
        ModelText.Of(Analyze(Texts[name]())).Should().Be(ModelText.Of(Analyze(FormWriter.Tabs(FormDocument.Parts))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyze_Form_GivesEveryCell(string name)
    {
        DisclosureAnalysis analysis = Analyze(Texts[name]());

        analysis.Tables.Select(table => table.Rows.Select(row => row.Cells.Select(cell => cell.Text))).Should().BeEquivalentTo(
            FormDocument.Parts.Where(part => part.Table is not null).Select(part => part.Table!.Rows), options => options.WithStrictOrdering());
        analysis.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Should().NotContain(cell => cell.Reading == CellReading.Ambiguous);
    }

    /// <summary>The page from which the PDF was printed is the one that is written here.</summary>
    [Fact]
    public void PrintedPage_IsThatOfTheDocument() =>
        File.ReadAllText(Path.Combine(Repository.PrintedForms, "reply.html")).Should().Be(FormWriter.Html(FormDocument.Parts));

    private static DisclosureAnalysis Analyze(string text) => DisclosureAnalyzer.Default.Analyze(Encoding.UTF8.GetBytes(text));
}
