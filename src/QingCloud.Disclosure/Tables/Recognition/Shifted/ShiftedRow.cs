using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tables.Structure;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>A row whose values have lost their blanks, with the placements that are still possible.</summary>
internal sealed class ShiftedRow
{
    private const int Lead = 200;

    internal ShiftedRow(GridRow row, RowRole role)
    {
        Row = row;
        Role = role;
        Values = [.. row.Cells.Where(cell => !cell.IsBlank)];
        Figures = [.. Values.Select(value => RowArithmetic.FigureOf(value.Text))];
        foreach (decimal? figure in Figures)
        {
            Scale = Math.Max(Scale, figure?.Scale ?? 0);
            Largest = Math.Max(Largest, Math.Abs(figure ?? 0m));
        }
    }

    internal GridRow Row { get; }

    internal RowRole Role { get; }

    /// <summary>The cells that are printed, in order.</summary>
    internal ImmutableArray<GridCell> Values { get; }

    /// <summary>The number of each value; null for words.</summary>
    internal ImmutableArray<decimal?> Figures { get; }

    /// <summary>The most decimals of a figure.</summary>
    internal int Scale { get; }

    /// <summary>The size of the largest figure.</summary>
    internal decimal Largest { get; }

    /// <summary>The placements that are still possible, the best first.</summary>
    internal ImmutableArray<Placement> Placements { get; set; } = [];

    /// <summary>The placements without those that fit clearly worse than the best: they are no rivals of it.</summary>
    internal ImmutableArray<Placement> Open => Placements[..OpenCount];

    /// <summary>How many placements are open.</summary>
    internal int OpenCount
    {
        get
        {
            int count = 0;
            while (count < Placements.Length && Placements[count].Cost < Placements[0].Cost + Lead)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Why the placement is what it is; null while types alone speak for it.</summary>
    internal LocalizedText? Reason { get; set; }

    /// <summary>The figure that a placement puts into a column; 0 for a blank.</summary>
    internal decimal FigureAt(Placement placement, int column)
    {
        int value = placement.Columns.IndexOf(column);
        return value >= 0 ? Figures[value] ?? 0m : 0m;
    }
}
