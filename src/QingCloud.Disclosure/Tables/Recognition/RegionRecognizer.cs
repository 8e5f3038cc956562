using System.Collections.Concurrent;
using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Recognition.Shifted;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Reads the regions of a document, each by the recognizer of its layout. Those of glued text take milliseconds each, so that they are read side by side.</summary>
internal sealed class RegionRecognizer(SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<TableRegion> regions, HeaderVocabulary vocabulary, DocumentReading reading)
{
    private const int FewestSideBySide = 4;

    private readonly Dictionary<TableLayout, ITableRecognizer> _recognizers = [];
    private readonly ImmutableArray<RecognizedTable>[] _tables = new ImmutableArray<RecognizedTable>[regions.Length];
    private readonly ImmutableArray<Diagnostic>[] _diagnostics = new ImmutableArray<Diagnostic>[regions.Length];

    /// <summary>The tables of all regions, in order.</summary>
    internal ImmutableArray<RecognizedTable> Recognize()
    {
        int[] glued = reading.MaximumTableParallelism > 1 ? [.. Enumerable.Range(0, regions.Length).Where(index => regions[index].Layout == TableLayout.Glued)] : [];
        if (glued.Length >= FewestSideBySide)
        {
            RecognizeSideBySide(glued);
        }

        ImmutableArray<RecognizedTable>.Builder recognized = ImmutableArray.CreateBuilder<RecognizedTable>();
        for (int index = 0; index < regions.Length; index++)
        {
            reading.Check();
            if (_tables[index].IsDefault)
            {
                _tables[index] = RecognizerOf(regions[index].Layout).Recognize(source, regions[index]);
            }
            else
            {
                reading.ReportAll(_diagnostics[index]);
            }

            recognized.AddRange(_tables[index]);
        }

        return recognized.DrainToImmutable();
    }

    // The long ones first, so that no worker is left with one at the end. What they report waits for its turn.
    private void RecognizeSideBySide(int[] glued)
    {
        GluedTableRecognizer first = (GluedTableRecognizer)RecognizerOf(TableLayout.Glued);
        ParallelOptions options = new() { MaxDegreeOfParallelism = reading.MaximumTableParallelism, CancellationToken = reading.Cancellation };
        Partitioner<int> longestFirst = Partitioner.Create(glued.OrderByDescending(index => regions[index].Span.Length), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(longestFirst, options, first.WithOwnMemory, (index, _, recognizer) =>
        {
            DocumentReading own = reading.Part();
            _tables[index] = recognizer.Recognize(source, regions[index], own);
            _diagnostics[index] = own.Diagnostics;
            return recognizer;
        }, static _ => { });
    }

    private ITableRecognizer RecognizerOf(TableLayout layout)
    {
        if (!_recognizers.TryGetValue(layout, out ITableRecognizer? recognizer))
        {
            _recognizers.Add(layout, recognizer = Make(layout));
        }

        return recognizer;
    }

    private ITableRecognizer Make(TableLayout layout) => layout switch
    {
        TableLayout.Tabs => new TabTableRecognizer(reading),
        TableLayout.Glued => new GluedTableRecognizer(blocks, vocabulary, reading),
        TableLayout.Spaces => new SpacedTableRecognizer(new(vocabulary), reading),
        TableLayout.Html or TableLayout.Ruled or TableLayout.Aligned => new HtmlTableRecognizer(reading),
        TableLayout.CellLines => new CellLineTableRecognizer(LabelledValues.Collect(blocks), reading),
        _ => new PipeTableRecognizer(source, regions, LabelledValues.Collect(blocks), reading),
    };
}
