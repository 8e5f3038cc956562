using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>A figure of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Cell">Its place there.</param>
internal readonly record struct Figure(TableFigures Table, CellAddress Cell)
{
    internal Interval Value => RequiredValue.Read(Table.Grid, Cell);
}

/// <summary>The tables of the notes by the item that a heading above them names, each item's figures gathered once.</summary>
internal sealed class NoteIndex
{
    /// <summary>The tables that one item's notes are taken to have; an annual report has a dozen for its receivables.</summary>
    internal const int MostTables = 64;

    /// <summary>The figures of one item's notes that are looked through.</summary>
    internal const int MostFigures = 4_000;

    private const int LongestAddition = 6;
    private const string ListOf = "列示";

    private readonly Dictionary<string, ImmutableArray<string>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TableFigures>> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, Scope), ImmutableArray<Figure>> _charges = [];
    private readonly Dictionary<(string, Scope), ImmutableArray<Figure>> _totals = [];
    private readonly Dictionary<(string, Scope), FigureIndex> _money = [];

    internal NoteIndex(ImmutableArray<TableFigures> tables)
    {
        foreach (TableFigures table in tables)
        {
            foreach (string heading in table.View.Context.SectionPath)
            {
                if (!_names.TryGetValue(heading, out ImmutableArray<string> of))
                {
                    _names.Add(heading, of = [.. NamesIn(CharacterFolding.Fold(heading))]);
                }

                foreach (string name in of)
                {
                    Add(name, table);
                }
            }
        }
    }

    /// <summary>The tables under 应收账款, or under 其他应收款项目列示.</summary>
    internal IReadOnlyList<TableFigures> Of(string name) => _tables.GetValueOrDefault(name) ?? [];

    /// <summary>Whether a heading above a table names an item.</summary>
    internal bool Names(TableFigures table, string name) =>
        table.View.Context.SectionPath.Any(heading => _names[heading].Contains(name));

    /// <summary>The money in an item's notes, by size.</summary>
    internal FigureIndex Money(string name, Scope scope)
    {
        if (!_money.TryGetValue((name, scope), out FigureIndex? index))
        {
            index = new(Figures(name, scope, static (_, _) => true));
            _money.Add((name, scope), index);
        }

        return index;
    }

    /// <summary>The charges in the roll-forwards of an item's notes, in order.</summary>
    internal ImmutableArray<Figure> Charges(string name, Scope scope) =>
        Gathered(_charges, name, scope, static (table, cell) => table.Grid[cell].IsTelling
            && (table.View.Columns[cell.Column].Measure == Measure.Charge || table.View.Rows[cell.Row].Measure == Measure.Charge));

    /// <summary>The gross closing totals that an item's notes print, in order.</summary>
    internal ImmutableArray<Figure> Totals(string name, Scope scope) =>
        Gathered(_totals, name, scope, static (table, cell) => table.Table.Rows[cell.Row].Role == RowRole.Total
            && table.View.Columns[cell.Column].Measure is Measure.Balance or Measure.Closing or Measure.None or Measure.Amount);

    private ImmutableArray<Figure> Gathered(Dictionary<(string, Scope), ImmutableArray<Figure>> known, string name, Scope scope, Func<TableFigures, CellAddress, bool> takes)
    {
        if (!known.TryGetValue((name, scope), out ImmutableArray<Figure> figures))
        {
            figures = Figures(name, scope, takes);
            known.Add((name, scope), figures);
        }

        return figures;
    }

    private ImmutableArray<Figure> Figures(string name, Scope scope, Func<TableFigures, CellAddress, bool> takes)
    {
        ImmutableArray<Figure>.Builder figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (TableFigures table in Of(name).Where(table => table.Scope == scope))
        {
            for (int row = 0; row < table.Grid.RowCount && figures.Count < MostFigures; row++)
            {
                for (int column = 0; column < table.Grid.Columns.Length; column++)
                {
                    if (table.CellAt(new(row, column)).Figure is { Unit: FigureUnit.Money } && takes(table, new(row, column)))
                    {
                        figures.Add(new(table, new(row, column)));
                    }
                }
            }
        }

        return figures.DrainToImmutable();
    }

    private void Add(string name, TableFigures table)
    {
        if (!_tables.TryGetValue(name, out List<TableFigures>? tables))
        {
            _tables.Add(name, tables = []);
        }

        if (tables.Count < MostTables && (tables.Count == 0 || tables[^1] != table))
        {
            tables.Add(table);
        }
    }

    // 应收账款项目列示 names 应收账款, or whatever a few letters before its end make.
    private static IEnumerable<string> NamesIn(string heading)
    {
        yield return heading;
        for (int length = Math.Max(2, heading.Length - LongestAddition); heading.EndsWith(ListOf, StringComparison.Ordinal) && length < heading.Length; length++)
        {
            yield return heading[..length];
        }
    }
}

/// <summary>Figures of money by size, so that those that a range may stand for are found at once.</summary>
internal sealed class FigureIndex
{
    private const int MostFound = 64;

    private readonly (Interval Range, int Order, Figure Figure)[] _bySize;
    private readonly decimal _widest;

    internal FigureIndex(ImmutableArray<Figure> figures)
    {
        _bySize = [.. figures.Select((figure, order) => (figure.Table.CellAt(figure.Cell).Figure!.Range, order, figure)).OrderBy(entry => entry.Range.Low)];
        _widest = _bySize.Length == 0 ? 0 : _bySize.Max(entry => entry.Range.Width);
    }

    /// <summary>The figures that may be a value, in the order of the page.</summary>
    internal ImmutableArray<Figure> Of(Interval value)
    {
        List<(int Order, Figure Figure)> found = [];
        for (int i = FirstFrom(DecimalBounds.AddDown(value.Low, -_widest)); i < _bySize.Length && _bySize[i].Range.Low <= value.High && found.Count < MostFound; i++)
        {
            if (_bySize[i].Range.Intersects(value))
            {
                found.Add((_bySize[i].Order, _bySize[i].Figure));
            }
        }

        return [.. found.OrderBy(entry => entry.Order).Select(entry => entry.Figure)];
    }

    private int FirstFrom(decimal least)
    {
        (int low, int high) = (0, _bySize.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _bySize[middle].Range.Low < least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
