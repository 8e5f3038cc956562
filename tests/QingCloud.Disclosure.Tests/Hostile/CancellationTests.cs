using QingCloud.Disclosure.Fuzzing;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Hostile;

/// <summary>
/// A cancelled reading ends at its next check, and checks are near: shown by counting them and by what is allocated between two of them, which is the same on any
/// machine, rather than by the clock.
/// </summary>
public sealed class CancellationTests
{
    // At the library's usual 30 bytes a character and two million characters a second, so much is allocated in a good tenth of the 100 ms.
    private const long MostBetweenChecks = 8_000_000;

    public static TheoryData<string> Documents => ["reply-tabs", "annual-pipes", "reply-glued", "reply-spaced", "page"];

    public static TheoryData<string> HostileNames => [.. HostileDocuments.All(0.001).Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Analyze_CancelledAtAnyCheck_EndsThere(string document)
    {
        SourceText source = SourceText.From(Text(document));
        int checks = 0;
        DisclosureAnalyzer.Default.Analyze(source, new DocumentReading { Checked = () => checks++ });
        checks.Should().BeGreaterThan(5);

        foreach (int stop in Enumerable.Range(0, 12).Select(step => 1 + (step * (checks - 1) / 11)).Distinct())
        {
            using CancellationTokenSource cancellation = new();
            int made = 0;
            Action analyze = () => DisclosureAnalyzer.Default.Analyze(source, new DocumentReading { Cancellation = cancellation.Token, Checked = () => CancelAt(stop, ++made, cancellation) });

            analyze.Should().Throw<OperationCanceledException>();
            made.Should().Be(stop);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Verify_CancelledAtAnyCheck_EndsThereAndStartsAnew(string document)
    {
        SourceText source = SourceText.From(Text(document));
        int checks = 0;
        int findings = DisclosureAnalysis.Verify([DisclosureAnalyzer.Default.Analyze(source)], VerificationOptions.Default, new DocumentReading { Checked = () => checks++ }).Findings.Length;
        checks.Should().BeGreaterThan(5);

        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(source);
        foreach (int stop in Enumerable.Range(0, 12).Select(step => 1 + (step * (checks - 1) / 11)).Distinct())
        {
            using CancellationTokenSource cancellation = new();
            int made = 0;
            Action verify = () => DisclosureAnalysis.Verify([analysis], VerificationOptions.Default, new DocumentReading { Cancellation = cancellation.Token, Checked = () => CancelAt(stop, ++made, cancellation) });

            verify.Should().Throw<OperationCanceledException>();
            made.Should().Be(stop);
            // The first that passes the reading of the tables' surroundings keeps them, and needs fewer checks from then on.
            if (stop > analysis.Tables.Length)
            {
                break;
            }
        }

        analysis.Verify().Findings.Should().HaveCount(findings);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void ReadModels_CancelledAtAnyCheck_EndsThereAndStartsAnew(string document)
    {
        SourceText source = SourceText.From(Text(document));
        int checks = 0;
        int facts = DisclosureAnalyzer.Default.Analyze(source).Facts.Length;
        DisclosureAnalyzer.Default.Analyze(source).ReadModels(new DocumentReading { Checked = () => checks++ });

        foreach (int stop in (int[])[1, checks / 2, checks])
        {
            using CancellationTokenSource cancellation = new();
            int made = 0;
            DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(source);
            Action read = () => analysis.ReadModels(new DocumentReading { Cancellation = cancellation.Token, Checked = () => CancelAt(stop, ++made, cancellation) });

            read.Should().Throw<OperationCanceledException>();
            made.Should().Be(stop);
            analysis.Facts.Should().HaveCount(facts);
        }
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void VerifyAndModels_OfAHostileDocument_CheckAgainSoon(string name)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(HostileDocuments.All(0.1).Single(document => document.Name == name).Text);
        long last = GC.GetAllocatedBytesForCurrentThread();
        long most = 0;
        void Measure()
        {
            long now = GC.GetAllocatedBytesForCurrentThread();
            (most, last) = (Math.Max(most, now - last), now);
        }

        analysis.ReadModels(new DocumentReading { Checked = Measure });
        Measure();
        DisclosureAnalysis.Verify([analysis], VerificationOptions.Default, new DocumentReading { Checked = Measure });
        Measure();

        most.Should().BeLessThan(MostBetweenChecks + (analysis.Source.Length * 30L));
    }

    [Fact]
    public void Verify_CancelledBefore_ReadsNothing()
    {
        CancellationToken cancelled = new(canceled: true);
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Text("reply-tabs"));

        foreach (Action action in (Action[])[() => analysis.Verify(cancelled), () => analysis.Verify(VerificationOptions.Default, cancelled), () => DisclosureAnalysis.Verify([analysis], null, cancelled), () => analysis.ReadModels(cancelled)])
        {
            action.Should().Throw<OperationCanceledException>();
        }
    }

    [Fact]
    public void Analyze_CancelledBefore_ReadsNothing()
    {
        using CancellationTokenSource cancellation = new();
        cancellation.Cancel();

        Action ofText = () => DisclosureAnalyzer.Default.Analyze("项目\t金额\n甲\t1.00\n", cancellation.Token);
        Action ofBytes = () => DisclosureAnalyzer.Default.Analyze("项目\t金额\n甲\t1.00\n"u8, cancellation.Token);

        ofText.Should().Throw<OperationCanceledException>();
        ofBytes.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Analyze_CancelledAfterwards_LeavesTheAnalysisWhole()
    {
        using CancellationTokenSource cancellation = new();
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Text("reply-tabs"), cancellation.Token);
        cancellation.Cancel();

        analysis.Facts.Should().NotBeEmpty();
        analysis.Verify().Coverage.NumericCells.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Analyze_HostileDocument_ChecksAgainSoon(string name)
    {
        SourceText source = SourceText.From(HostileDocuments.All(0.1).Single(document => document.Name == name).Text);
        long last = 0;
        long most = 0;
        void Measure()
        {
            long now = GC.GetAllocatedBytesForCurrentThread();
            (most, last) = (Math.Max(most, now - last), now);
        }

        last = GC.GetAllocatedBytesForCurrentThread();
        DisclosureAnalyzer.Default.Analyze(source, new DocumentReading { Checked = Measure });
        Measure();

        most.Should().BeLessThan(MostBetweenChecks + (source.Length * 30L));
    }

    private static void CancelAt(int stop, int made, CancellationTokenSource cancellation)
    {
        if (made == stop)
        {
            cancellation.Cancel();
        }
    }

    private static string Text(string document) => document == "page"
        ? "<html><body>" + string.Concat(Enumerable.Range(1, 300).Select(i => FormattableString.Invariant($"<p>第{i}段</p><table><tr><td>项目</td><td>金额</td></tr><tr><td>甲</td><td>{i}.00</td></tr></table>"))) + "</body></html>"
        : File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden", document), "source.*").Single());
}
