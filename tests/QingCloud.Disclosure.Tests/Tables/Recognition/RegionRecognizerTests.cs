using FluentAssertions;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tests.Golden;
using QingCloud.Disclosure.Text;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition;

/// <summary>Tables are read side by side: that changes nothing but the time.</summary>
public class RegionRecognizerTests
{
    private const int Copies = 4;

    public static TheoryData<string, TableLayout> Layouts => new()
    {
        { "reply-tabs", TableLayout.Tabs },
        { "annual-pipes", TableLayout.Pipes },
        { "reply-glued", TableLayout.Glued },
        { "reply-spaced", TableLayout.Spaces },
        { "annual-html", TableLayout.Html },
        { "digest-markdown", TableLayout.Markdown },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Analyze_OnSeveralCores_GivesWhatOneCoreGives(string document, TableLayout layout)
    {
        string text = Repeated(document);
        DisclosureAnalysis alone = On(1).Analyze(text);
        DisclosureAnalysis sideBySide = On(4).Analyze(text);

        alone.Outline.TableRegions.Count(region => region.Layout == layout).Should().BeGreaterThanOrEqualTo(Copies);
        DisclosureJson.SerializeTables(sideBySide).Should().Be(DisclosureJson.SerializeTables(alone));
        DisclosureJson.SerializeModels(sideBySide).Should().Be(DisclosureJson.SerializeModels(alone));
        DisclosureJson.SerializeVerification([sideBySide], sideBySide.Verify()).Should().Be(DisclosureJson.SerializeVerification([alone], alone.Verify()));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Analyze_OnSeveralCores_ReportsLimitsInTheOrderOfTheText(string document, TableLayout layout)
    {
        string text = Repeated(document);
        IEnumerable<string> Limits(int cores) => On(cores, mostCells: 2).Analyze(text).Diagnostics.Select(diagnostic => $"{diagnostic.Line}: {diagnostic.Message}");

        Limits(1).Should().NotBeEmpty("tables of {0} have more than two cells", layout);
        Limits(4).Should().Equal(Limits(1));
    }

    [Theory]
    [InlineData("reply-glued")]
    [InlineData("annual-pipes")]
    public void Analyze_OnSeveralCores_EndsWhereItIsCancelled(string document)
    {
        SourceText source = SourceText.From(Repeated(document));
        int checks = 0;
        DisclosureAnalyzer.Default.Analyze(source, new DocumentReading { MaximumTableParallelism = 4, Checked = () => Interlocked.Increment(ref checks) });

        for (int stop = 1; stop < checks; stop += 7)
        {
            using CancellationTokenSource cancellation = new();
            int made = 0;
            int last = stop;
            Action read = () => DisclosureAnalyzer.Default.Analyze(source, new DocumentReading { MaximumTableParallelism = 4, Cancellation = cancellation.Token, Checked = () => CancelAt(last, Interlocked.Increment(ref made), cancellation) });

            read.Should().Throw<OperationCanceledException>();
        }
    }

    private static string Repeated(string document) => string.Concat(Enumerable.Repeat(File.ReadAllText(GoldenDocument.SourcePath(document)) + "\n\n", Copies));

    private static DisclosureAnalyzer On(int cores, int mostCells = 200_000) =>
        DisclosureAnalyzer.Default.With(options => options with { MaximumTableParallelism = cores, MaximumTableCells = mostCells });

    private static void CancelAt(int stop, int made, CancellationTokenSource cancellation)
    {
        if (made == stop)
        {
            cancellation.Cancel();
        }
    }
}
