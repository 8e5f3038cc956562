using System.Collections.Immutable;
using System.Globalization;
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
    private readonly GluedLayoutChooser _chooser;

    /// <summary>A recognizer for a document.</summary>
    /// <param name="names">Words that the document delimits elsewhere, such as companies: headers can consist of them.</param>
    internal GluedTableRecognizer(IReadOnlySet<string> names) => _chooser = new(new(HeaderVocabulary.Default, names), new(HeaderVocabulary.Default, names));

    /// <inheritdoc/>
    public ImmutableArray<RecognizedTable> Recognize(SourceText source, TableRegion region)
    {
        List<GluedLine> lines = GluedLine.Read(source, region);
        if (_chooser.Choose(lines) is not { } choice)
        {
            return [];
        }

        return [GluedTableBuilder.Build(source, region, choice)];
    }
}
