using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>
/// A table as strings: what every recognizer hands on, whatever the layout. It knows columns, rows and how sure each cell is, and nothing of units,
/// periods or revenue.
/// </summary>
internal sealed record RecognizedTable
{
    /// <summary>Where it stands; the recognizer may narrow the lines of the region it was given.</summary>
    internal required TableRegion Region { get; init; }

    /// <summary>The header path of each column, from the top down; an empty path where the header was lost.</summary>
    internal required ImmutableArray<ImmutableArray<string>> Columns { get; init; }

    /// <summary>The number of leading label columns.</summary>
    internal required int StubColumns { get; init; }

    /// <summary>The body rows, each with a cell for each column.</summary>
    internal required ImmutableArray<RecognizedRow> Rows { get; init; }

    internal ImmutableArray<Repair> Repairs { get; init; } = [];

    internal ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>A body row as strings.</summary>
/// <param name="Line">The 1-based line where it starts.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record RecognizedRow(int Line, ImmutableArray<RecognizedCell> Cells);

/// <summary>A body cell as a string.</summary>
/// <param name="Text">As printed; empty for a blank.</param>
/// <param name="Span">The place in the source; empty where nothing is printed.</param>
/// <param name="Line">The 1-based line of the place.</param>
/// <param name="Reading">How sure the recognizer is; relations may raise it later.</param>
internal sealed record RecognizedCell(string Text, TextSpan Span, int Line, CellReading Reading)
{
    /// <summary>The readings that remain, where the reading is ambiguous.</summary>
    internal ImmutableArray<string> Alternatives { get; init; } = [];
}
