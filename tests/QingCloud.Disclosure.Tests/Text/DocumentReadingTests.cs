using FluentAssertions;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;
using Xunit;

namespace QingCloud.Disclosure.Tests.Text;

public sealed class DocumentReadingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void ReadParts_OnAnyNumberOfCores_GivesResultsAndDiagnosticsInTheOrderOfTheParts(int cores)
    {
        DocumentReading reading = new() { MaximumTableParallelism = cores };

        int[] results = reading.ReadParts(40, part => part % 7, (part, own) =>
        {
            own.Report(new(DiagnosticDescriptors.ReportingPeriodUnknown, default, part));
            return part * part;
        });

        results.Should().Equal(Enumerable.Range(0, 40).Select(part => part * part));
        reading.Diagnostics.Select(diagnostic => diagnostic.Line).Should().Equal(Enumerable.Range(0, 40));
    }

    [Fact]
    public void ReadParts_OnSeveralCores_SharesNoMemoryBetweenThreads()
    {
        // Memory that two threads have at once is entered twice.
        int shared = 0;
        new DocumentReading { MaximumTableParallelism = 8 }.ReadParts(2_000, _ => 1, new int[1], () => new int[1], (part, _, memory) =>
        {
            Interlocked.Add(ref shared, Interlocked.Increment(ref memory[0]) - 1);
            Interlocked.Decrement(ref memory[0]);
            return part;
        });

        shared.Should().Be(0);
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(8, 3)]
    public void ReadParts_OnOneCoreOrOfFewParts_StaysWithTheCaller(int cores, int parts)
    {
        int caller = Environment.CurrentManagedThreadId;
        List<int> memory = [];

        new DocumentReading { MaximumTableParallelism = cores }.ReadParts(parts, part => part, memory, () => throw new InvalidOperationException("No other thread needs memory."), (part, _, own) =>
        {
            own.Add(part);
            return Environment.CurrentManagedThreadId;
        }).Should().AllBeEquivalentTo(caller);

        memory.Should().Equal(Enumerable.Range(0, parts));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ReadParts_Cancelled_Ends(int cores)
    {
        using CancellationTokenSource cancellation = new();
        DocumentReading reading = new() { MaximumTableParallelism = cores, Cancellation = cancellation.Token };

        Action read = () => reading.ReadParts(100, _ => 1, (part, _) =>
        {
            cancellation.Cancel();
            return part;
        });

        read.Should().Throw<OperationCanceledException>();
    }
}
