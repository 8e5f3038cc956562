using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// The unit of a table that names none, where other tables of the document print the same figures of the same periods with a unit: 8,400.45 and 12,568.95 as the
/// expenses of two years, in 万元 above and without a unit below. Two such figures are asked for, and no table that gives them in another unit.
/// </summary>
internal sealed class UnitsElsewhere
{
    private const int FewestFigures = 2;
    private const int FewestDigits = 5;

    // The unit line and table of a printed figure; a null unit where tables differ.
    private readonly Dictionary<(string Text, ReportingPeriod Period), (string? Unit, decimal Factor, string Table)> _units;

    private UnitsElsewhere(Dictionary<(string Text, ReportingPeriod Period), (string? Unit, decimal Factor, string Table)> units) => _units = units;

    /// <summary>The figures of a document's tables whose units are known.</summary>
    internal static UnitsElsewhere Of(ImmutableArray<Table> tables)
    {
        Dictionary<(string, ReportingPeriod), (string? Unit, decimal Factor, string Table)> units = [];
        if (tables.Any(LacksUnit))
        {
            foreach (Table table in tables.Where(table => table.Region.Unit is not null))
            {
                Add(table, units);
            }
        }

        return new(units);
    }

    /// <summary>The unit of a table that names none, and the table that it was taken from; null where the others do not tell.</summary>
    internal (string Unit, string Table)? Find(Table table)
    {
        if (!LacksUnit(table))
        {
            return null;
        }

        (string Unit, decimal Factor, string Table) found = ("", 0, "");
        int count = 0;
        foreach ((string text, ReportingPeriod period) in Figures(table, FigureUnit.Number))
        {
            if (!_units.TryGetValue((text, period), out (string? Unit, decimal Factor, string Table) unit))
            {
                continue;
            }

            if (unit.Unit is null || (count > 0 && unit.Factor != found.Factor))
            {
                return null;
            }

            found = (unit.Unit, unit.Factor, unit.Table);
            count++;
        }

        return count >= FewestFigures ? (found.Unit, found.Table) : null;
    }

    private static bool LacksUnit(Table table) => table.Region.Unit is null && table.Columns.Any(column => column is { Role: ColumnRole.Value, Unit: null, Period: not null });

    private static void Add(Table table, Dictionary<(string, ReportingPeriod), (string? Unit, decimal Factor, string Table)> units)
    {
        PrintedUnit unit = UnitParser.Parse(table.Region.Unit!).FirstOrDefault(unit => unit.Kind == UnitKind.Money);
        if (unit.Factor == 0)
        {
            return;
        }

        foreach ((string, ReportingPeriod) figure in Figures(table, FigureUnit.Money))
        {
            if (!units.TryAdd(figure, (table.Region.Unit, unit.Factor, table.Id)) && units[figure].Factor != unit.Factor)
            {
                units[figure] = default;
            }
        }
    }

    private static IEnumerable<(string Text, ReportingPeriod Period)> Figures(Table table, FigureUnit unit)
    {
        foreach (TableRow row in table.Rows)
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                TableCell cell = row.Cells[i];
                if (table.Columns[i].Period is { } period && cell.Figure?.Unit == unit && cell.Reading != CellReading.Ambiguous && cell.Text.Count(char.IsAsciiDigit) >= FewestDigits)
                {
                    yield return (cell.Text, period);
                }
            }
        }
    }
}
