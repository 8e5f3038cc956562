using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// Raises readings to <see cref="CellReading.Proven"/> where a relation of the table's own figures confirms them and every near rival fails. It changes
/// no text: an ambiguous cell is settled only if what it says now is what the relations confirm.
/// </summary>
internal static class RelationProver
{
    internal static Table Prove(Table table, DocumentReading? reading = null)
    {
        TableArithmetic arithmetic = TableArithmetic.Of(table, reading);
        Table proven = Prove(table, arithmetic);
        arithmetic.Grid.EndReading();
        return proven;
    }

    private static Table Prove(Table table, TableArithmetic arithmetic)
    {
        NumericGrid grid = arithmetic.Grid;
        InstanceIndex index = new(grid, arithmetic.Relations);
        if (index.Held.IsEmpty)
        {
            // Where there is no number, nothing is to be found again: a wide table of words would keep a cell for each of its blanks.
            return grid.HasNumbers ? table with { Arithmetic = arithmetic } : table;
        }

        ImmutableArray<TableRelation> relations = [.. index.Held.Select(held => held.Instance.ToTableRelation(held.Kind))];
        bool[] isDoubtful = DoubtfulColumns.Of(table);
        if (Array.TrueForAll(isDoubtful, column => column))
        {
            return table with { Relations = relations, Arithmetic = arithmetic };
        }

        RowRivals rivals = new(table, grid);
        RivalTrial trial = new(grid, index, rivals);
        ProofDoubts doubts = new(table, grid, arithmetic.Relations);
        ColumnFigures figures = new(table);
        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>(table.Rows.Length);
        for (int row = 0; row < table.Rows.Length; row++)
        {
            grid.Check(row);
            ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(table.Columns.Length);
            for (int column = 0; column < table.Columns.Length; column++)
            {
                CellAddress place = new(row, column);
                TableCell cell = table.Rows[row].Cells[column];
                bool canBeProven = !isDoubtful[column] && grid[place].IsTelling && IsSettled(cell) && !trial.IsBlocked(place) && !rivals.IsLooselyCut(row, column) && !doubts.Includes(place);
                ImmutableArray<int> proofs = canBeProven ? index.Confirming(place) : [];
                cells.Add(proofs.IsEmpty ? cell : Proven(cell, proofs, figures.Read(row, column, cell.Text)));
            }

            rows.Add(table.Rows[row] with { Cells = cells.MoveToImmutable() });
        }

        ImmutableArray<TableRow> confirmed = WithoutOpenProofs(rows, table, index);
        return table with { Rows = confirmed, Relations = relations, Arithmetic = arithmetic.For(confirmed) };
    }

    // A sum of which one figure stays open may be the sum of another column: it confirms none of the others.
    private static ImmutableArray<TableRow> WithoutOpenProofs(ImmutableArray<TableRow>.Builder rows, Table table, InstanceIndex index)
    {
        bool[] isOpen = new bool[index.Held.Length];
        bool isChanged;
        do
        {
            for (int i = 0; i < isOpen.Length; i++)
            {
                isOpen[i] = isOpen[i] || IsOpen([.. index.Held[i].Instance.Equation.Cells()], rows, table);
            }

            isChanged = false;
            for (int row = 0; row < rows.Count; row++)
            {
                ImmutableArray<TableCell> cells = rows[row].Cells;
                for (int column = 0; column < cells.Length; column++)
                {
                    if (cells[column].Reading == CellReading.Proven && cells[column].Proofs.Any(proof => isOpen[proof]))
                    {
                        ImmutableArray<int> left = cells[column].Proofs.RemoveAll(proof => isOpen[proof]);
                        cells = cells.SetItem(column, left.IsEmpty ? table.Rows[row].Cells[column] : cells[column] with { Proofs = left });
                        rows[row] = rows[row] with { Cells = cells };
                        isChanged = true;
                    }
                }
            }
        }
        while (isChanged);

        return rows.MoveToImmutable();
    }

    // Down a column the place of each figure counts as well: where a neighbour's place is open and a column is blank, the others may stand elsewhere with it.
    private static bool IsOpen(ImmutableArray<CellAddress> cells, ImmutableArray<TableRow>.Builder rows, Table table)
    {
        bool isAcross = cells.All(cell => cell.Row == cells[0].Row);
        return cells.Any(cell => rows[cell.Row].Cells[cell.Column] is { Reading: CellReading.Ambiguous, Text.Length: > 0 } || !isAcross && IsPlaceOpen(rows[cell.Row], cell.Column, table));
    }

    private static bool IsPlaceOpen(TableRow row, int column, Table table)
    {
        if (table.Region.Layout != TableLayout.Glued)
        {
            return false;
        }

        // Words hold the figures on both sides of them apart.
        (int first, int last) = (column, column);
        while (first > 0 && row.Cells[first - 1].State != CellState.Text)
        {
            first--;
        }

        while (last + 1 < row.Cells.Length && row.Cells[last + 1].State != CellState.Text)
        {
            last++;
        }

        bool hasOpen = false;
        bool hasBlank = false;
        for (int other = first; other <= last; other++)
        {
            hasOpen |= row.Cells[other] is { Reading: CellReading.Ambiguous, Text.Length: > 0 } cell && cell.Alternatives.Contains("");
            hasBlank |= table.Columns[other].Role == ColumnRole.Value && row.Cells[other].Text.Length == 0;
        }

        return hasOpen && hasBlank;
    }

    // Where a recognizer leaves a cell open without saying what else it could be, there is nothing to refute.
    private static bool IsSettled(TableCell cell) => cell.Reading != CellReading.Ambiguous || !cell.Alternatives.IsEmpty;

    private static TableCell Proven(TableCell cell, ImmutableArray<int> proofs, CellFigure? figure) =>
        cell with { Reading = CellReading.Proven, Proofs = proofs, Figure = cell.Figure ?? cell.OpenFigure ?? figure, OpenFigure = null, Alternatives = [] };
}
