using QingCloud.Disclosure.Tests.Golden;

namespace QingCloud.Disclosure.Tests;

/// <summary>Many filings: one result for each, in order, a few at a time, and it can be stopped.</summary>
public sealed class BulkTests
{
    private static readonly DisclosureAnalyzer Analyzer = DisclosureAnalyzer.Default.With(options => options with { MaximumParallelism = 3 });

    [Fact]
    public async Task AnalyzeAllAsync_Files_GivesTheAnalysisOfEachInOrder()
    {
        string[] paths = [.. GoldenDocument.Names.Select(GoldenDocument.SourcePath)];
        List<BulkAnalysis<string>> results = [];

        await foreach (BulkAnalysis<string> result in Analyzer.AnalyzeAllAsync(paths))
        {
            results.Add(result);
        }

        results.Select(result => result.Source).Should().Equal(paths);
        results.Select(result => result.Analysis!.Facts.Length).Should().Equal(GoldenDocument.Names.Select(name => GoldenDocument.Analyze(name).Facts.Length));
    }

    [Fact]
    public async Task AnalyzeAllAsync_FileThatIsNotThere_HasAnErrorAndStopsNothing()
    {
        string there = GoldenDocument.SourcePath("reply-tabs");
        List<BulkAnalysis<string>> results = [];

        await foreach (BulkAnalysis<string> result in Analyzer.AnalyzeAllAsync([there, "not-there.txt", there]))
        {
            results.Add(result);
        }

        results.Select(result => result.Error?.GetType()).Should().Equal(null, typeof(FileNotFoundException), null);
        results.Select(result => result.Analysis is null).Should().Equal(false, true, false);
    }

    [Fact]
    public async Task AnalyzeAllAsync_FirstSourceFinishesLast_IsStillFirst()
    {
        using ManualResetEventSlim othersAreDone = new();
        int done = 0;

        DisclosureAnalysis Read(int source)
        {
            if (source == 0)
            {
                othersAreDone.Wait();
            }
            else if (Interlocked.Increment(ref done) == 5)
            {
                othersAreDone.Set();
            }

            return Analyzer.Analyze("");
        }

        List<int> order = [];
        await foreach (int source in Analyzer.AnalyzeAllAsync(Enumerable.Range(0, 6), Read, result => result.Source))
        {
            order.Add(source);
        }

        order.Should().BeInAscendingOrder().And.HaveCount(6);
    }

    [Fact]
    public async Task AnalyzeAllAsync_ResultsAreNotTaken_StartsNoMoreThanAFewForEachWorker()
    {
        int asked = 0;
        int working = 0;
        int most = 0;

        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return ++asked;
            }
        }

        DisclosureAnalysis Read(int source)
        {
            int now = Interlocked.Increment(ref working);
            InterlockedMaximum(ref most, now);
            DisclosureAnalysis analysis = Analyzer.Analyze("单位：万元\n");
            Interlocked.Decrement(ref working);
            return analysis;
        }

        int taken = 0;
        await foreach (int source in Analyzer.AnalyzeAllAsync(Endless(), Read, result => result.Source))
        {
            source.Should().Be(++taken);
            if (taken == 500)
            {
                break;
            }
        }

        most.Should().BeInRange(1, 3);
        asked.Should().BeInRange(500, 500 + (3 * 6));
    }

    [Fact]
    public async Task AnalyzeAllAsync_Cancelled_ThrowsThoughAFilingIsStillInWork()
    {
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim release = new();
        int taken = 0;

        DisclosureAnalysis Read(int source)
        {
            if (source == 3)
            {
                stop.Cancel();
                release.Wait();
            }

            return Analyzer.Analyze("");
        }

        Func<Task> enumerate = async () =>
        {
            await foreach (int source in Analyzer.AnalyzeAllAsync(Enumerable.Range(0, 1000), Read, result => result.Source, stop.Token))
            {
                taken++;
            }
        };

        await enumerate.Should().ThrowAsync<OperationCanceledException>();
        taken.Should().BeLessThan(4);
        release.Set();
    }

    [Fact]
    public async Task AnalyzeAllAsync_SourcesFail_ThrowsAfterTheResultsBeforeThem()
    {
        static IEnumerable<int> Failing()
        {
            yield return 1;
            yield return 2;
            throw new InvalidDataException("The list ends here.");
        }

        List<int> taken = [];
        Func<Task> enumerate = async () =>
        {
            await foreach (int source in Analyzer.AnalyzeAllAsync(Failing(), _ => Analyzer.Analyze(""), result => result.Source))
            {
                taken.Add(source);
            }
        };

        await enumerate.Should().ThrowAsync<InvalidDataException>().WithMessage("The list ends here.");
        taken.Should().Equal(1, 2);
    }

    [Fact]
    public void AnalyzeAllAsync_NoSources_Throws()
    {
        Action call = () => Analyzer.AnalyzeAllAsync(null!);

        call.Should().Throw<ArgumentNullException>();
    }

    private static void InterlockedMaximum(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value > seen && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
            seen = Volatile.Read(ref target);
        }
    }
}
