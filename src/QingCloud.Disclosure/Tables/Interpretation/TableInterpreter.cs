using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tables.Interpretation;

/// <summary>A table of strings to a table with meaning: roles of rows, units and periods of columns, numbers of cells, the kind of the table.</summary>
internal static class TableInterpreter
{
    internal static Table Interpret(RecognizedTable recognized, int number, ReportingPeriod? documentPeriod, string heading = "")
    {
        ImmutableArray<PrintedUnit> tableUnits = recognized.Region.Unit is { } printed ? UnitParser.Parse(printed) : [];
        ImmutableArray<RowRole> roles = RowRoleClassifier.Classify(recognized);
        ImmutableArray<ColumnUnit> units = ColumnUnitResolver.Resolve(recognized, tableUnits);
        ImmutableArray<TableColumn>.Builder columns = ImmutableArray.CreateBuilder<TableColumn>(recognized.Columns.Length);
        for (int i = 0; i < recognized.Columns.Length; i++)
        {
            ImmutableArray<string> path = recognized.Columns[i];
            ColumnRole role = i < recognized.StubColumns ? ColumnRole.Stub : ColumnRole.Value;
            columns.Add(new(path, role, role == ColumnRole.Value ? ColumnPeriod(path, documentPeriod) : null, units[i].Text));
        }

        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>(recognized.Rows.Length);
        for (int i = 0; i < recognized.Rows.Length; i++)
        {
            rows.Add(new(recognized.Rows[i].Line, roles[i], CellInterpreter.Interpret(recognized.Rows[i], recognized.StubColumns, units, tableUnits)));
        }

        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"t{number}"),
            Region = recognized.Region,
            Kind = TableKindClassifier.Classify(recognized, heading),
            Columns = columns.MoveToImmutable(),
            Rows = rows.MoveToImmutable(),
            Repairs = recognized.Repairs,
            Diagnostics = recognized.Diagnostics,
        };
    }

    // The nearest header cell to the figures that names a period; one with dates is preferred to a relative one.
    private static ReportingPeriod? ColumnPeriod(ImmutableArray<string> path, ReportingPeriod? documentPeriod)
    {
        ReportingPeriod? relative = null;
        for (int i = path.Length - 1; i >= 0; i--)
        {
            if (!PeriodParser.FindFirst(path[i], out ParsedPeriod period))
            {
                continue;
            }

            if (period.Absolute is { } absolute)
            {
                return absolute;
            }

            relative ??= period.Resolve(documentPeriod);
        }

        return relative;
    }
}
