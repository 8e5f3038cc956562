using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Structure;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// Rebuilds a table whose blank cells were dropped, so that the rest of each row moved left: the header by counting, each row by what its columns hold,
/// by the relations across the row, and by the totals of the columns.
/// </summary>
internal static class ShiftedTableBuilder
{
    private const int Margin = 350;

    /// <summary>Whether the rows look as if their blanks were dropped: rows are short, and no blank stands before a value.</summary>
    internal static bool IsShifted(ImmutableArray<GridRow> rows)
    {
        int width = rows.Max(row => row.Cells.Length);
        return rows.Any(row => row.Filled < width) && !rows.Any(HasBlankBeforeValue);
    }

    /// <summary>Whether a blank cell of the row stands before a filled one.</summary>
    internal static bool HasBlankBeforeValue(GridRow row)
    {
        int filled = row.Filled;
        foreach (GridCell cell in row.Cells.AsSpan(0, filled))
        {
            if (cell.IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The table; null where the header's cells and the width do not fit together.</summary>
    internal static RecognizedTable? Build(TableRegion region, ImmutableArray<GridRow> rows, LabelledValues elsewhere, ShiftedMemory memory, DocumentReading reading)
    {
        // The lines below a second header may end in blanks of the first one's columns.
        int printed = rows.Max(row => row.Cells.Length);
        int filled = rows.Max(row => row.Filled);
        return Build(region, rows, elsewhere, printed, memory, reading) ?? (filled < printed && filled > 1 ? Build(region, rows, elsewhere, filled, memory, reading) : null);
    }

    /// <summary>The table where nothing fits together: rows that lack cells are open, since any of them may have lost its place.</summary>
    internal static RecognizedTable? Unsettled(TableRegion region, ImmutableArray<GridRow> rows) =>
        GridAssembler.Assemble(region, rows) is not { } table ? null : table with { Rows = [.. table.Rows.Select(row => row.Cells[^1].Text.Length > 0 ? row : Opened(row))] };

    private static RecognizedRow Opened(RecognizedRow row) => row with
    {
        Cells = [.. row.Cells.Select((cell, column) => column == 0 || cell.Text.Length == 0 ? cell : cell with { Reading = CellReading.Ambiguous, Alternatives = [cell.Text, ""] })],
    };

    private static RecognizedTable? Build(TableRegion region, ImmutableArray<GridRow> rows, LabelledValues elsewhere, int width, ShiftedMemory memory, DocumentReading reading)
    {
        int title = TitleRows(rows, width);
        ImmutableArray<GridRow> grid = [.. rows.Skip(title).Select(row => row.Resized(width))];
        List<ImmutableArray<string>> candidates =
            [.. grid.TakeWhile(row => !HeaderRowDetector.HasFigures(row)).Take(4).Select(row => row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToImmutableArray())];
        if (HeaderTree.Read(candidates, width) is not { } header || header.Rows >= grid.Length || IsWidenedByOneRow(header.Paths, rows, width))
        {
            return null;
        }

        List<Repair> repairs = [];
        (_, ImmutableArray<GridRow> body) = PageBreakMender.Mend(grid, header.Rows, repairs);
        SumBudget budget = new(reading, memory);
        ImmutableArray<ShiftedRow> placed = Place(header.Paths, body, elsewhere, budget);
        int stub = StubColumnDetector.Count(header.Paths, [.. placed.Select(row => Padded(row, width))]);
        return new()
        {
            Region = title > 0 ? GridAssembler.Titled(region, rows[0]) : region,
            Columns = header.Paths,
            StubColumns = stub,
            Rows = [.. placed.Select(row => ToRow(row, width, repairs))],
            Repairs = [.. repairs],
            Diagnostics = budget.Diagnostics,
        };
    }

    // A row with a cell too many makes the table wider by one, and its header seem to lack the head of the labels: then all columns would be wrong by one.
    private static bool IsWidenedByOneRow(ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<GridRow> rows, int width) =>
        paths[0].IsEmpty && rows.Count(row => row.Filled == width) == 1 && rows.Count(row => row.Filled == width - 1) > 2;

    // A title over the table, in its first row, names no column.
    private static int TitleRows(ImmutableArray<GridRow> rows, int width) =>
        rows.Length > 2 && width > 2 && rows[0].Filled == 1 && rows[1].Filled >= width - 1 ? 1 : 0;

    private static ImmutableArray<ShiftedRow> Place(ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<GridRow> body, LabelledValues elsewhere, SumBudget budget)
    {
        List<GridRow> full = [.. body.Where(row => row.Filled == paths.Length)];
        ShiftedColumnModel model = ShiftedColumnModel.Learn(paths, full, elsewhere);
        RowArithmetic arithmetic = RowArithmetic.Of(paths);
        TwinGroups twins = TwinGroups.Of(paths);
        ImmutableArray<ShiftedRow> rows = [.. body.Select(row => new ShiftedRow(row, RowRoleClassifier.RoleOf(row.Cells[0].Text) ?? RowRole.Item))];
        ImmutableArray<Placement>[] first = new ImmutableArray<Placement>[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            budget.Check();
            rows[i].Placements = first[i] = PlaceRow(rows[i], ColumnEchoes.None);
        }

        ColumnTotals.Settle(rows, MoneyColumns(paths, rows), budget);
        ColumnEchoes echoes = ColumnEchoes.Of(rows, paths.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].OpenCount > 1)
            {
                budget.Check();
                rows[i].Placements = echoes.HasAny(rows[i].Figures) ? PlaceRow(rows[i], echoes) : first[i];
            }
        }

        ColumnTotals.Settle(rows, MoneyColumns(paths, rows), budget);
        return rows;

        ImmutableArray<Placement> PlaceRow(ShiftedRow row, ColumnEchoes known) => row.Values.Length == 1
            ? [new([0], 0)]
            : arithmetic.Filter(twins.Weigh(Pinned(row, RowPlacer.Place(row, model, known, Margin, rows.Length, budget.Memory.Rows))), row.Figures);
    }

    // Words in front of a row are its label; figures in front of one may have lost a blank label.
    private static ImmutableArray<Placement> Pinned(ShiftedRow row, ImmutableArray<Placement> placements)
    {
        ImmutableArray<Placement> pinned = row.Figures[0] is null ? [.. placements.Where(placement => placement.Columns[0] == 0)] : placements;
        return pinned.IsEmpty ? placements : pinned;
    }

    // Columns that add up: most of their figures are money.
    private static ImmutableArray<int> MoneyColumns(ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<ShiftedRow> rows)
    {
        bool[] hasFigures = new bool[paths.Length];
        foreach (ShiftedRow row in rows)
        {
            foreach (int value in Enumerable.Range(0, row.Figures.Length).Where(value => row.Figures[value] is not (null or 0m)))
            {
                foreach (Placement placement in row.Placements)
                {
                    hasFigures[placement.Columns[value]] = true;
                }
            }
        }

        return [.. Enumerable.Range(1, paths.Length - 1).Where(column => hasFigures[column] && !MeasureWords.IsRate(paths[column].IsEmpty ? "" : paths[column][^1], string.Concat(paths[column])))];
    }

    private static GridRow Padded(ShiftedRow row, int width)
    {
        GridCell[] cells = [.. Enumerable.Repeat(GridCell.Blank(row.Row.Line), width)];
        if (!row.Placements.IsEmpty)
        {
            for (int i = 0; i < row.Values.Length; i++)
            {
                cells[row.Placements[0].Columns[i]] = row.Values[i];
            }
        }

        return row.Row with { Cells = [.. cells] };
    }

    private static RecognizedRow ToRow(ShiftedRow row, int width, List<Repair> repairs)
    {
        ImmutableArray<Placement> open = row.Open;
        if (open.IsEmpty || row.Values.Length == width)
        {
            return new(row.Row.Line, [.. row.Row.Cells.Select(GridAssembler.Recognize)]);
        }

        bool isMoved = open[0].Columns.Where((column, index) => column != index).Any();
        if (isMoved && open.Length == 1)
        {
            repairs.Add(new(RepairKind.Shift, row.Row.Line, row.Values[0].Span, RepairMessages.PlacedValues.With(row.Values[0].Text, row.Values.Length - 1, width - 1, row.Reason ?? RepairMessages.OnePlaceEach)));
        }

        ImmutableArray<string>[] readings = ReadingsOf(row, open, width);
        return new(row.Row.Line, [.. Enumerable.Range(0, width).Select(column => Cell(row, open[0].Columns.IndexOf(column), column, readings[column]))]);
    }

    // The texts that each column has in any of the open placements, in their order.
    private static ImmutableArray<string>[] ReadingsOf(ShiftedRow row, ImmutableArray<Placement> open, int width)
    {
        int values = row.Values.Length;
        bool[] isSeen = new bool[width * (values + 1)];
        ImmutableArray<string>[] readings = new ImmutableArray<string>[width];
        Array.Fill(readings, []);
        foreach (Placement placement in open)
        {
            int value = 0;
            for (int column = 0; column < width; column++)
            {
                bool isFilled = value < values && placement.Columns[value] == column;
                ref bool isKnown = ref isSeen[(column * (values + 1)) + (isFilled ? value : values)];
                string text = isFilled ? row.Values[value++].Text : "";
                readings[column] = isKnown || readings[column].Contains(text) ? readings[column] : readings[column].Add(text);
                isKnown = true;
            }
        }

        return readings;
    }

    private static RecognizedCell Cell(ShiftedRow row, int value, int column, ImmutableArray<string> readings)
    {
        GridCell cell = value >= 0 ? row.Values[value] : GridCell.Blank(row.Row.Line);
        CellReading reading = readings.Length > 1 ? CellReading.Ambiguous : column == 0 ? CellReading.Explicit : CellReading.Inferred;
        return new(cell.Text, cell.IsBlank ? default : cell.Span, cell.Line, reading) { Alternatives = readings.Length > 1 ? readings : [] };
    }
}
