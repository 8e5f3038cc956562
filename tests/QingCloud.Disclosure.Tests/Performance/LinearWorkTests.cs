using FluentAssertions;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;
using Xunit;

namespace QingCloud.Disclosure.Tests.Performance;

/// <summary>Work grows as the input does: shown by what is allocated, which is the same on any machine.</summary>
public class LinearWorkTests
{
    private const double TenTimes = 11;

    [Fact]
    public void Analyze_GluedTableOfTwelveColumns_IsReadWhole()
    {
        Table table = DisclosureAnalyzer.Default.Analyze(GluedLongTable.Text(500)).Tables.Should().ContainSingle().Which;
        table.Columns.Should().HaveCount(12);
        table.Rows.Should().HaveCount(500);
        table.Rows.Should().OnlyContain(row => row.Cells.Count(cell => cell.Figure != null) == 11);
    }

    [Fact]
    public void Analyze_TenTimesTheRowsOfAGluedTable_AllocatesTenTimesAsMuchAtMost() =>
        Allocated(GluedLongTable.Text(5_000)).Should().BeLessThan((long)(TenTimes * Allocated(GluedLongTable.Text(500))));

    [Theory]
    [InlineData("reply-tabs")]
    [InlineData("annual-pipes")]
    [InlineData("reply-glued")]
    [InlineData("reply-spaced")]
    public void Analyze_TenCopiesOfADocument_AllocatesTenTimesAsMuchAtMost(string document)
    {
        string once = File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden", document), "source.*").Single()) + "\n";
        Allocated(string.Concat(Enumerable.Repeat(once, 10))).Should().BeLessThan((long)(TenTimes * Allocated(once)));
    }

    // What the thread allocates is all only where one thread does the work.
    private static long Allocated(string text)
    {
        DisclosureAnalyzer onOneCore = DisclosureAnalyzer.Default.With(options => options with { MaximumTableParallelism = 1 });

        // The first call loads the vocabularies and compiles.
        _ = onOneCore.Analyze(text).Facts.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = onOneCore.Analyze(text).Facts.Length;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
