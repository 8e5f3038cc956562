using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// The figures that a column of the table itself suggests: those of its settled rows, and the difference of its closing and opening balances. A hint for
/// rows that are open, as a change printed again by the rows that make it up.
/// </summary>
internal sealed class ColumnEchoes
{
    private readonly HashSet<(int Column, decimal Figure)> _figures = [];
    private readonly HashSet<decimal> _inAny = [];

    /// <summary>No figures: the first pass over the rows.</summary>
    internal static ColumnEchoes None { get; } = new();

    internal static ColumnEchoes Of(IReadOnlyList<ShiftedRow> rows, int width)
    {
        ColumnEchoes echoes = new();
        ShiftedRow? opening = null;
        foreach (ShiftedRow row in rows.Where(row => row.OpenCount == 1))
        {
            string label = row.Row.Cells[0].Text;
            for (int column = 1; column < width; column++)
            {
                echoes.Add(column, row.FigureAt(row.Placements[0], column));
                if (opening is not null && label.Contains("期末余额", StringComparison.Ordinal))
                {
                    echoes.Add(column, row.FigureAt(row.Placements[0], column) - opening.FigureAt(opening.Placements[0], column));
                }
            }

            opening = label.Contains("期初余额", StringComparison.Ordinal) ? row : opening;
        }

        return echoes;
    }

    internal bool Has(int column, decimal figure) => _figures.Contains((column, figure));

    /// <summary>Whether any column suggests any of some figures.</summary>
    internal bool HasAny(ImmutableArray<decimal?> figures)
    {
        foreach (decimal? figure in figures)
        {
            if (figure is { } value && _inAny.Contains(value))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int column, decimal figure)
    {
        if (figure != 0)
        {
            _figures.Add((column, figure));
            _inAny.Add(figure);
        }
    }
}
