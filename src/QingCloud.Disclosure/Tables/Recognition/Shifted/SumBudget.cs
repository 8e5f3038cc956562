using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>How many partial sums are kept while the rows of a table's totals are placed; a total that needs more is reported once.</summary>
internal sealed class SumBudget(DocumentReading reading, ShiftedMemory memory)
{
    private readonly SortedDictionary<int, ImmutableArray<ShiftedRow>> _exceeded = [];

    /// <summary>Where sums are gathered.</summary>
    internal ShiftedMemory Memory => memory;

    internal int MostStates => reading.MaximumCandidates;

    /// <summary>The totals that needed more, where a row of theirs is still open.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics => [.. _exceeded.Values.Where(rows => rows.Any(row => row.OpenCount > 1)).Select(rows => Diagnostic(rows[^1]))];

    internal void Check() => reading.Check();

    /// <summary>Remembers the rows of a sum, the total last, that can be placed in more ways.</summary>
    internal void Exceed(ImmutableArray<ShiftedRow> rows) => _exceeded.TryAdd(rows[^1].Row.Line, rows);

    private Diagnostic Diagnostic(ShiftedRow total) => new(
        DiagnosticDescriptors.TooManyCandidates, total.Values[0].Span, total.Row.Line,
        MostStates.ToString(CultureInfo.InvariantCulture), total.Row.Line.ToString(CultureInfo.InvariantCulture));
}
