using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>One section of lines to a table: header, rows, then the cells of each row.</summary>
internal sealed class SpacedTableBuilder
{
    private const int MaxAlternatives = 12;

    private readonly List<Repair> _repairs = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly SpacedSection _section;
    private readonly SpacedHeader _header;
    private readonly SpacedBodyShape _shape;
    private readonly SpacedAssembly _assembly;
    private ImmutableArray<string> _unplaced = [];

    private SpacedTableBuilder(SpacedSection section, SpacedBodyShape shape, SpacedHeader header)
    {
        _section = section;
        _header = header;
        _shape = shape;
        _assembly = SpacedRowAssembler.Assemble(section.Body, shape, header.Stubs, header.Values.Count);
    }

    internal static RecognizedTable? Build(TableRegion region, SpacedSection section, HeaderExpectations expectations)
    {
        SpacedBodyShape shape = SpacedBodyShape.Of(section.Body);
        if (shape.Mode == 0)
        {
            return null;
        }

        SpacedTableBuilder builder = new(section, shape, SpacedHeaderReader.Read(section.Header, shape, expectations));
        return builder.Build(region);
    }

    private RecognizedTable Build(TableRegion region)
    {
        ReportHeader();
        ReportRepeated();
        bool placed = SpacedGroupLabels.Assign(_assembly.Rows, _assembly.Groups, _assembly.Lost.Count == 0);
        if (!placed)
        {
            _unplaced = [.. _assembly.Groups.Select(g => g.Piece.Text).Distinct(StringComparer.Ordinal).Take(MaxAlternatives)];
            Report(DiagnosticDescriptors.UnplacedGroupLabel, _section.Body[_assembly.Groups[0].Index], string.Join(", ", _assembly.Groups.Select(g => g.Piece.Text)));
        }

        foreach (List<SpacedPiece> label in _assembly.Lost)
        {
            _diagnostics.Add(new(DiagnosticDescriptors.LostRowValues, Span(label), label[0].Line, SpacedText.Join(label)));
        }

        SpacedValuePlacer placer = new(_header, _shape, _assembly.Rows, _repairs, _diagnostics);
        ImmutableArray<RecognizedRow> rows = [.. _assembly.Rows.Select((row, i) => ToRow(row, i, placer))];
        return new()
        {
            Region = region with
            {
                Span = TextSpan.FromBounds(_section.First.Span.Start, _section.Last.Span.End),
                StartLine = _section.First.Number,
                EndLine = _section.Last.Number,
            },
            Columns = [.. _header.Stubs.Select(ToPath), .. _header.Values.Select(p => p.ToImmutableArray())],
            StubColumns = _header.Stubs.Count,
            Rows = rows,
            Repairs = [.. _repairs],
            Diagnostics = [.. _diagnostics],
        };
    }

    private static ImmutableArray<string> ToPath(string stub) => stub.Length == 0 ? [] : [stub];

    private RecognizedRow ToRow(SpacedRow row, int index, SpacedValuePlacer placer)
    {
        ImmutableArray<RecognizedCell>.Builder cells = ImmutableArray.CreateBuilder<RecognizedCell>(_header.ColumnCount);
        cells.AddRange(SpacedStubPlacer.Place(row, _header.Stubs, index == _assembly.Rows.Count - 1, _unplaced));
        cells.AddRange(placer.Place(row));
        int lines = row.Label.Select(p => p.Line).Distinct().Count();
        if (lines > 1)
        {
            _repairs.Add(new(RepairKind.Join, row.Line.Number, Span(row.Label), RepairMessages.WrappedLabel.With(row.LabelText, lines)));
        }

        foreach (SpacedPiece piece in row.Values.Where(v => v.IsRejoined))
        {
            _repairs.Add(new(RepairKind.Join, row.Line.Number, piece.Span, RepairMessages.TailBelow.With(piece.Text)));
        }

        return new(row.Line.Number, cells.MoveToImmutable());
    }

    private void ReportHeader()
    {
        // Two columns of one name have lost what tells them apart.
        HashSet<string> names = new(StringComparer.Ordinal);
        int open = _header.Values.Count(path => path.Count == 0 || !names.Add(string.Join('|', path)));
        SpacedLine first = _section.First;
        if (open > 0)
        {
            Report(DiagnosticDescriptors.LostHeader, first, Invariant(open), Invariant(_header.Values.Count));
        }

        foreach (LocalizedText assumption in _header.Assumptions)
        {
            _repairs.Add(new(RepairKind.Inference, first.Number, first.Span, RepairMessages.Header.With(assumption)));
        }

        string named = string.Concat(_header.Stubs.Concat(_header.Values.SelectMany(path => path)).Concat(_header.Assumptions.Select(assumption => assumption.English)));
        foreach (SpacedLine line in _section.Header)
        {
            string[] unnamed = [.. line.Pieces.Select(piece => piece.Text).Where(text => !named.Contains(text, StringComparison.Ordinal))];
            if (unnamed.Length > 0)
            {
                _repairs.Add(new(RepairKind.Inference, line.Number, line.Span, RepairMessages.UnusedHeaderWords.With(string.Join(' ', unnamed))));
            }
        }
    }

    private void ReportRepeated()
    {
        foreach (SpacedLine line in _section.Repeated)
        {
            _repairs.Add(new(RepairKind.RepeatedHeader, line.Number, line.Span, RepairMessages.RepeatsHeader.With(string.Join(' ', line.Pieces.Select(piece => piece.Text)))));
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SpacedLine line, params ImmutableArray<LocalizedText> arguments) =>
        _diagnostics.Add(new(descriptor, line.Span, line.Number, arguments));

    private static TextSpan Span(List<SpacedPiece> pieces) => TextSpan.FromBounds(pieces.Min(p => p.Span.Start), pieces.Max(p => p.Span.End));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
