using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Testing.Synthetic;

/// <summary>A table whose content is known: what a reader has to give back.</summary>
public sealed record SyntheticTable
{
    /// <summary>The sentence or title above the table; empty where there is none.</summary>
    public string Caption { get; init; } = "";

    /// <summary>The unit line's unit as printed, such as <c>万元</c>; empty where there is no unit line.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The columns, the label columns first.</summary>
    public required ImmutableArray<SyntheticColumn> Columns { get; init; }

    /// <summary>The body rows.</summary>
    public required ImmutableArray<SyntheticRow> Rows { get; init; }

    /// <summary>What the table is like; null where it was made by hand.</summary>
    public TableFamily? Family { get; init; }

    /// <summary>The number of header rows: the length of the longest path.</summary>
    public int HeaderRows => Columns.IsDefaultOrEmpty ? 0 : Columns.Max(column => column.Path.Length);

    /// <summary>Any rectangular table, by its printed texts; the truth of each cell is read from its text alone.</summary>
    /// <param name="header">The header path of each column, its parts joined by <c>|</c>.</param>
    /// <param name="rows">The printed cells of each row, one for each column; an empty text is a blank.</param>
    /// <param name="stubColumns">How many columns, from the left, hold labels.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row has another number of cells than the header.</exception>
    public static SyntheticTable Of(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows, int stubColumns = 1)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row.Count != header.Count))
        {
            throw new ArgumentException("Each row must have as many cells as the header.", nameof(rows));
        }

        return new()
        {
            Columns = [.. header.Select((path, index) => new SyntheticColumn([.. path.Split('|')], index < stubColumns ? ColumnRole.Stub : ColumnRole.Value))],
            Rows = [.. rows.Select(row => new SyntheticRow([.. row.Select((text, index) => index < stubColumns ? SyntheticCell.Word(text) : SyntheticCell.Printed(text))]))],
        };
    }

    internal SyntheticTable WithCell(int row, int column, SyntheticCell cell) =>
        this with { Rows = Rows.SetItem(row, new(Rows[row].Cells.SetItem(column, cell))) };
}

/// <summary>A column of a synthetic table.</summary>
/// <param name="Path">The header cells from the top down to the column.</param>
/// <param name="Role">Labels or values.</param>
/// <param name="Period">The period of the column; null where it has none.</param>
public sealed record SyntheticColumn(ImmutableArray<string> Path, ColumnRole Role, ReportingPeriod? Period = null);

/// <summary>A row of a synthetic table.</summary>
/// <param name="Cells">One cell for each column.</param>
public sealed record SyntheticRow(ImmutableArray<SyntheticCell> Cells)
{
    /// <summary>The text of the first label cell.</summary>
    public string Label => Cells.IsDefaultOrEmpty ? "" : Cells[0].Text;
}

/// <summary>A cell of a synthetic table.</summary>
/// <param name="Text">The text as printed; empty for a blank.</param>
/// <param name="State">What stands in the cell.</param>
/// <param name="Value">The printed number without its unit, a fraction where a percent sign or 百分点 is printed; null where no number stands there.</param>
public sealed record SyntheticCell(string Text, CellState State, decimal? Value = null)
{
    /// <summary>A blank cell.</summary>
    public static SyntheticCell Blank { get; } = new("", CellState.Blank);

    /// <summary>Whether a number is printed.</summary>
    public bool IsNumeric => State == CellState.Reported;

    /// <summary>A cell of words; a blank for an empty text.</summary>
    /// <param name="text">The text as printed.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SyntheticCell Word(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? Blank : new(text, CellState.Text);
    }

    /// <summary>A cell by its printed text: a number, one of the states that are no number, or words.</summary>
    /// <param name="text">The text as printed.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SyntheticCell Printed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NumberParser.TryParse(text, out PrintedNumber number) ? new(text, CellState.Reported, number.Value) : new(text, CellStates.Classify(text));
    }
}
