using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>A table along one of its directions, with what each line measures: columns over rows, or rows over columns.</summary>
internal sealed class MeasuredAxis
{
    private readonly TableFigures _table;
    private readonly GridAxis _axis;
    private readonly ImmutableArray<Measure> _measures;

    private MeasuredAxis(TableFigures table, GridAxis axis)
    {
        (_table, _axis) = (table, axis);
        _measures = Measures();
    }

    internal NumericGrid Grid => _axis.Grid;

    internal bool IsDown => _axis.IsDown;

    internal int LineCount => _axis.LineCount;

    internal int PositionCount => _axis.PositionCount;

    internal GridCell this[int line, int position] => _axis[line, position];

    internal static MeasuredAxis Across(TableFigures table) => new(table, GridAxis.Across(table.Grid, rates: null));

    internal static MeasuredAxis Down(TableFigures table) => new(table, GridAxis.Down(table.Grid, rates: null));

    internal CellAddress Address(int line, int position) => _axis.Address(line, position);

    internal string Label(int line) => _axis.Label(line);

    internal RowRole Role(int line) => _axis.Role(line);

    internal Measure Measure(int line) => _measures[line];

    internal bool? IsOfRates(int line) => _axis.IsOfRates(line);

    internal ImmutableArray<string> Path(int line) => IsDown ? [Label(line)] : _table.Table.Columns[Column(line)].Path;

    internal ReportingPeriod? Period(int line) => IsDown ? _table.View.Rows[line].Period : _table.View.Columns[Column(line)].Period;

    /// <summary>The row of a position looking across, the column of one looking down.</summary>
    internal bool IsAverage(int position) => !IsDown && _table.Table.Rows[Address(0, position).Row].Role == RowRole.Average;

    /// <summary>The first words of a position looking across.</summary>
    internal string Name(int position) => IsDown ? "" : _table.Table.Rows[Address(0, position).Row].Cells[0].Text;

    internal bool IsTotal(int position) => !IsDown && _table.Table.Rows[Address(0, position).Row].Role is RowRole.Total;

    /// <summary>The lines of a measure that can belong to a line: those of its group of columns where there are such, else all; the nearest first.</summary>
    internal ImmutableArray<int> Near(int line, Measure measure)
    {
        ImmutableArray<int> all = [.. Enumerable.Range(0, LineCount).Where(other => other != line && Matches(other, measure)).OrderBy(other => Math.Abs(other - line))];
        ImmutableArray<int> same = [.. all.Where(other => IsSameGroup(line, other))];
        return same.IsEmpty ? all.Length > 4 ? all[..4] : all : same;
    }

    /// <summary>Whether two columns stand under the same head, or belong to the same period.</summary>
    internal bool IsSameGroup(int line, int other)
    {
        if (IsDown)
        {
            return Math.Abs(line - other) < 12;
        }

        (ImmutableArray<string> a, ImmutableArray<string> b) = (Path(line), Path(other));
        return a.Length > 1 && b.Length > 1 ? a[0] == b[0] : Period(line) is { } own && own == Period(other);
    }

    private int Column(int line) => _axis.Address(line, 0).Column;

    private bool Matches(int line, Measure measure) => _axis.IsOfRates(line) == false && _measures[line] == measure;

    private ImmutableArray<Measure> Measures()
    {
        if (LineCount == 0 || PositionCount == 0)
        {
            return [];
        }

        if (!IsDown)
        {
            return [.. Enumerable.Range(0, LineCount).Select(line => _table.View.Columns[Column(line)].Measure)];
        }

        Measure[] measures = [.. Enumerable.Range(0, LineCount).Select(line => _table.View.Rows[line].Measure)];
        NameGrossAndNet(measures);
        return [.. measures];
    }

    // 小计, 减:坏账准备, 合计: what an allowance is taken from is the gross balance.
    private void NameGrossAndNet(Measure[] measures)
    {
        for (int line = 1; line + 1 < LineCount; line++)
        {
            if (measures[line] == Disclosures.Measure.Allowance && Role(line) == RowRole.Less && Role(line - 1) is RowRole.Subtotal or RowRole.Total && measures[line - 1] == Disclosures.Measure.None)
            {
                measures[line - 1] = Disclosures.Measure.Balance;
                measures[line + 1] = measures[line + 1] == Disclosures.Measure.None ? Disclosures.Measure.Carrying : measures[line + 1];
            }
        }
    }
}
