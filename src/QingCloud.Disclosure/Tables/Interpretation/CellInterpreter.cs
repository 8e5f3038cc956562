using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>A cell's string to its state and its number in base units.</summary>
internal static class CellInterpreter
{
    internal static ImmutableArray<TableCell> Interpret(RecognizedRow row, int stubColumns, ImmutableArray<ColumnUnit> units, ImmutableArray<PrintedUnit> tableUnits)
    {
        PrintedUnit? rowUnit = RowUnit(row, stubColumns);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(row.Cells.Length);
        RecognizedCell? blank = null;
        for (int i = 0; i < row.Cells.Length; i++)
        {
            RecognizedCell cell = row.Cells[i];

            // Blank cells are alike: a wide row of them holds one object.
            if (blank is not null && cell.Text.Length == 0 && cell == blank)
            {
                cells.Add(cells[^1]);
                continue;
            }

            blank = cell.Text.Length == 0 ? cell : null;
            CellState state = i < stubColumns && cell.Text.Length > 0 && !NumberParser.TryParse(cell.Text, out _) ? CellState.Text : CellStates.Classify(cell.Text);
            CellFigure? figure = state == CellState.Reported && i >= stubColumns ? Figure(cell.Text, units[i].IsOwn ? units[i].Unit : rowUnit ?? units[i].Unit, tableUnits) : null;
            bool isSettled = cell.Reading != CellReading.Ambiguous;
            cells.Add(new()
            {
                Text = cell.Text,
                State = state,
                Span = cell.Span,
                Line = cell.Line,
                Reading = cell.Reading,
                Figure = isSettled ? figure : null,
                OpenFigure = isSettled ? null : figure,
                Alternatives = cell.Alternatives,
            });
        }

        return cells.MoveToImmutable();
    }

    // 职工薪酬(万元), 人数(人): the row's label names the unit of its figures.
    private static PrintedUnit? RowUnit(RecognizedRow row, int stubColumns)
    {
        for (int i = 0; i < stubColumns; i++)
        {
            if (UnitParser.TryFindInHeader(row.Cells[i].Text, out PrintedUnit unit))
            {
                return unit;
            }

            if (MeasureWords.IsRate(row.Cells[i].Text, row.Cells[i].Text))
            {
                return new(UnitKind.Percent, 0.01m, Currency.Cny, "%");
            }
        }

        return null;
    }

    private static CellFigure? Figure(string text, PrintedUnit? unit, ImmutableArray<PrintedUnit> tableUnits)
    {
        if (!DirectedNumber.TryParse(text, out PrintedNumber number))
        {
            return null;
        }

        if (number.Form == NumberForm.Points)
        {
            return new(number.Value, number.Range, FigureUnit.Points);
        }

        if (number.Form != NumberForm.Plain)
        {
            return new(number.Value, number.Range, FigureUnit.Rate);
        }

        // A number with thousands or decimals in a column without a unit of its own, in a table that has none: a plain number.
        return unit is { } printed ? Scaled(number, printed) : new(number.Value, number.Range, tableUnits.IsEmpty ? FigureUnit.Number : FigureUnit.Count);
    }

    private static CellFigure Scaled(PrintedNumber number, PrintedUnit unit)
    {
        FigureUnit kind = unit.Kind switch
        {
            UnitKind.Money => FigureUnit.Money,
            UnitKind.Percent => FigureUnit.Rate,
            UnitKind.UnitPrice => FigureUnit.UnitPrice,
            _ => FigureUnit.Count,
        };
        Interval factor = Interval.Point(unit.Factor);
        Interval range = number.Range * factor;
        return new(Math.Clamp(number.Value * unit.Factor, range.Low, range.High), range, kind, unit.Currency);
    }
}
