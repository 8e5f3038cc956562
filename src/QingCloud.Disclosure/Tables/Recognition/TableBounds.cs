using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Holds the rows of a region within the limits of a reading; what is left out is reported with the table.</summary>
internal sealed class TableBounds(SourceText source, DocumentReading reading)
{
    private static readonly LocalizedText Cells = new("cells", "个单元格");

    private static readonly LocalizedText CellsInLine = new("cells in a line", "个单元格（一行之内）");

    private int _rows;
    private int _width = 1;
    private Diagnostic? _exceeded;

    internal int MostColumns => reading.MaximumTableColumns;

    /// <summary>Whether another row of so many cells is read.</summary>
    internal bool Admit(int line, int cells)
    {
        reading.Check(_rows);
        _width = Math.Max(_width, Math.Min(cells, MostColumns));
        if ((long)++_rows * _width <= reading.MaximumTableCells)
        {
            return true;
        }

        Exceed(line, reading.MaximumTableCells, Cells);
        return false;
    }

    /// <summary>Reports that a row has more cells than are read.</summary>
    internal void CutRow(int line) => Exceed(line, MostColumns, CellsInLine);

    /// <summary>The tables of the region, the limit they met reported with the first; where there is none, with the document.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="to">The reading that reports it.</param>
    internal ImmutableArray<RecognizedTable> Report(ImmutableArray<RecognizedTable> tables, DocumentReading to)
    {
        if (_exceeded is null)
        {
            return tables;
        }

        if (tables.IsEmpty)
        {
            to.Report(_exceeded);
            return tables;
        }

        return tables.SetItem(0, tables[0] with { Diagnostics = [.. tables[0].Diagnostics, _exceeded] });
    }

    private void Exceed(int line, int limit, LocalizedText what) =>
        _exceeded ??= new(DiagnosticDescriptors.TableTooLarge, source.Lines[line - 1].Span, line, limit, what);
}
