using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification;

/// <summary>Counts the checks of a run and the cells that they needed.</summary>
internal sealed class CheckTally(DocumentReading reading)
{
    private readonly Dictionary<TableFigures, bool[]> _checked = [];
    private int _consistent;
    private int _inconsistent;
    private int _undecided;
    private int _steps;

    private readonly List<CheckLimit> _limits = [];

    /// <summary>What was left unchecked, in the order of the text.</summary>
    internal ImmutableArray<CheckLimit> Limits => [.. _limits.OrderBy(limit => limit.Document).ThenBy(limit => limit.Line)];

    internal CheckCounts Counts => new(_consistent + _inconsistent + _undecided, _consistent, _inconsistent, _undecided);

    internal void Add(TableFigures table, RelationCase @case)
    {
        Step();
        if (@case.Instance.Verdict == RelationVerdict.Undecided)
        {
            _undecided++;
            return;
        }

        if (@case.IsViolated && !@case.IsRule)
        {
            return;
        }

        _consistent += @case.IsHeld ? 1 : 0;
        _inconsistent += @case.IsViolated ? 1 : 0;
        foreach (CellAddress cell in @case.Instance.Equation.Cells())
        {
            Mark(table, cell);
        }
    }

    /// <summary>Counts a check of two figures that stand in different places.</summary>
    internal void Add(bool isConsistent, params ReadOnlySpan<(TableFigures Table, CellAddress Cell)> cells)
    {
        Step();
        _consistent += isConsistent ? 1 : 0;
        _inconsistent += isConsistent ? 0 : 1;
        foreach ((TableFigures table, CellAddress cell) in cells)
        {
            Mark(table, cell);
        }
    }

    /// <summary>Says that the verification goes on, and ends it where it is not wanted any more.</summary>
    internal void Step() => reading.Check(_steps++);

    internal void AddLimit(DocumentFigures document, int line, LocalizedText message) => _limits.Add(new(document.Index, line, message));

    internal Coverage CoverageOf(ImmutableArray<DocumentFigures> documents)
    {
        (int numeric, int covered) = (0, 0);
        foreach (TableFigures table in documents.SelectMany(document => document.Tables))
        {
            bool[] ofTable = _checked.GetValueOrDefault(table) ?? [];
            for (int row = 0; row < table.Table.Rows.Length; row++)
            {
                for (int column = 0; column < table.Table.Columns.Length; column++)
                {
                    if (IsNumeric(table, row, column))
                    {
                        numeric++;
                        covered += ofTable.Length > 0 && ofTable[(row * table.Table.Columns.Length) + column] ? 1 : 0;
                    }
                }
            }
        }

        return new(numeric, covered);
    }

    private void Mark(TableFigures table, CellAddress cell)
    {
        if (!_checked.TryGetValue(table, out bool[]? ofTable))
        {
            _checked.Add(table, ofTable = new bool[table.Table.Rows.Length * table.Table.Columns.Length]);
        }

        ofTable[(cell.Row * table.Table.Columns.Length) + cell.Column] = true;
    }

    private static bool IsNumeric(TableFigures table, int row, int column) =>
        table.Table.Columns[column].Role == ColumnRole.Value && table.Grid[row, column].IsNumber;
}
