using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>
/// Resolves each column's unit, the nearest first: its own header, what its name says (占比 is a rate, 人数 counts), then the table's unit line.
/// </summary>
internal static class ColumnUnitResolver
{
    private static readonly PrintedUnit Percent = new(UnitKind.Percent, 0.01m, Currency.Cny, "%");

    internal static ImmutableArray<ColumnUnit> Resolve(RecognizedTable table, ImmutableArray<PrintedUnit> tableUnits)
    {
        ImmutableArray<ColumnUnit>.Builder units = ImmutableArray.CreateBuilder<ColumnUnit>(table.Columns.Length);
        for (int i = 0; i < table.Columns.Length; i++)
        {
            units.Add(i < table.StubColumns || !HasFigures(table, i) ? default : ResolveColumn(table, i, tableUnits));
        }

        return units.MoveToImmutable();
    }

    // A column of words has no unit, whatever the unit line says.
    private static bool HasFigures(RecognizedTable table, int column) => table.Rows.Any(row => CellStates.Classify(row.Cells[column].Text) == CellState.Reported);

    private static ColumnUnit ResolveColumn(RecognizedTable table, int column, ImmutableArray<PrintedUnit> tableUnits)
    {
        ImmutableArray<string> path = table.Columns[column];
        for (int i = path.Length - 1; i >= 0; i--)
        {
            if (UnitParser.TryFindInHeader(path[i], out PrintedUnit own))
            {
                return new(own, true);
            }
        }

        string name = string.Concat(path);
        if (MeasureWords.IsRate(path.IsEmpty ? "" : path[^1], name))
        {
            // A rate of a table in 万元 is printed with its sign, or its unit line says %; without both its scale is open.
            return new(PercentOf(table, column, tableUnits), true);
        }

        if (MeasureWords.IsCount(name))
        {
            PrintedUnit? counted = FirstOf(tableUnits, UnitKind.Count);
            return new(counted ?? new PrintedUnit(UnitKind.Count, 1m, Currency.Cny, ""), true);
        }

        return new(FirstOf(tableUnits, UnitKind.Money) ?? (tableUnits.Length == 1 ? tableUnits[0] : null), false);
    }

    private static PrintedUnit? PercentOf(RecognizedTable table, int column, ImmutableArray<PrintedUnit> tableUnits)
    {
        bool printsSign = table.Rows.Any(row => row.Cells[column].Text.AsSpan().IndexOfAny('%', '％') >= 0);
        return printsSign || FirstOf(tableUnits, UnitKind.Percent) is not null || LooksLikePercent(table, column) ? Percent : null;
    }

    // 比例 without a sign: values between 1 and 100 with decimals are percentages, fractions are below 1.
    private static bool LooksLikePercent(RecognizedTable table, int column)
    {
        int large = 0;
        int small = 0;
        foreach (RecognizedRow row in table.Rows)
        {
            if (NumberParser.TryParse(row.Cells[column].Text, out PrintedNumber number) && number.Form == NumberForm.Plain && number.Value != 0)
            {
                bool isLarge = Math.Abs(number.Value) > 1.5m;
                large += isLarge ? 1 : 0;
                small += isLarge ? 0 : 1;
            }
        }

        return large > small;
    }

    private static PrintedUnit? FirstOf(ImmutableArray<PrintedUnit> units, UnitKind kind)
    {
        foreach (PrintedUnit unit in units)
        {
            if (unit.Kind == kind)
            {
                return unit;
            }
        }

        return null;
    }
}
