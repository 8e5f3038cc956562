using FluentAssertions;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tests.Golden;
using QingCloud.Disclosure.Text;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition;

/// <summary>Tables of glued text are read side by side: that changes nothing but the time.</summary>
public class RegionRecognizerTests
{
    private const int Copies = 4;

    private static readonly string Text = string.Concat(Enumerable.Repeat(File.ReadAllText(GoldenDocument.SourcePath("reply-glued")) + "\n\n", Copies));

    [Fact]
    public void Analyze_OnSeveralCores_GivesWhatOneCoreGives()
    {
        DisclosureAnalysis alone = On(1).Analyze(Text);
        DisclosureAnalysis sideBySide = On(4).Analyze(Text);

        alone.Outline.TableRegions.Count(region => region.Layout == TableLayout.Glued).Should().BeGreaterThanOrEqualTo(Copies);
        DisclosureJson.SerializeTables(sideBySide).Should().Be(DisclosureJson.SerializeTables(alone));
    }

    [Fact]
    public void Analyze_OnSeveralCores_ReportsLimitsInTheOrderOfTheText()
    {
        static IEnumerable<string> Limits(int cores) => On(cores, mostCells: 2).Analyze(Text).Diagnostics.Select(diagnostic => $"{diagnostic.Line}: {diagnostic.Message}");

        Limits(1).Should().NotBeEmpty();
        Limits(4).Should().Equal(Limits(1));
    }

    [Fact]
    public void Analyze_OnSeveralCores_EndsWhereItIsCancelled()
    {
        SourceText source = SourceText.From(Text);
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
