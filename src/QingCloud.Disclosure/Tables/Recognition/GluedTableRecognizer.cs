using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// Reads glued tables: header lines are cut into cells in the ways that the field's words allow, the rows choose among them, and each row is cut by the
/// formats that its columns have in the other rows.
/// </summary>
internal sealed class GluedTableRecognizer : ITableRecognizer
{
    private readonly HeaderVocabulary _vocabulary;
    private readonly DocumentNames _names;
    private readonly TextCohesion _cohesion;
    private readonly GluedLayoutChooser _chooser;
    private readonly HeaderExpectations _expectations;
    private readonly TextBorders _borders;

    /// <summary>A recognizer for a document.</summary>
    /// <param name="blocks">The whole document: words that it delimits elsewhere, such as companies, show where header cells end.</param>
    /// <param name="vocabulary">The field's words.</param>
    internal GluedTableRecognizer(ImmutableArray<TextBlock> blocks, HeaderVocabulary vocabulary)
        : this(vocabulary, DelimitedNames.Collect(blocks, vocabulary), TextCohesion.Count(blocks))
    {
    }

    private GluedTableRecognizer(HeaderVocabulary vocabulary, DocumentNames names, TextCohesion cohesion)
    {
        (_vocabulary, _names, _cohesion) = (vocabulary, names, cohesion);
        _expectations = new(vocabulary);
        _chooser = new(new(new(vocabulary, names)), _expectations, new(vocabulary, names, cohesion));
        _borders = new(vocabulary, cohesion, names);
    }

    /// <inheritdoc/>
    public ITableRecognizer WithOwnMemory() => new GluedTableRecognizer(_vocabulary, _names, _cohesion);

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region, DocumentReading reading)
    {
        List<GluedLine> lines = GluedLine.Read(source, region);
        if (_chooser.Choose(lines) is not { } choice)
        {
            return [];
        }

        TableBounds bounds = new(source, reading);
        int columns = choice.Layout.Columns.Length;
        ImmutableArray<GluedRow> rows = [.. choice.Rows.TakeWhile(row => bounds.Admit(row.Line, columns))];
        return bounds.Report(rows.IsEmpty ? [] : [GluedTableBuilder.Build(source, region, choice with { Rows = rows }, new(choice.Layout, choice.Formats, _expectations), _borders, reading)], reading);
    }
}
