using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// One row of a table whose columns are fields of a model. What a cell holds must fit its field: a rate under 投入金额 is no amount, and stands among the other
/// figures as printed.
/// </summary>
/// <param name="view">The table.</param>
/// <param name="row">The row.</param>
/// <param name="columns">The columns by field.</param>
internal sealed class FieldLine(TableView view, RowView row, Dictionary<Field, ColumnView> columns)
{
    private readonly FigureReader _figures = new(view);
    private readonly HashSet<int> _own = [];

    /// <summary>The columns of a table by the field that each names; the first of a field counts.</summary>
    internal static Dictionary<Field, ColumnView> Columns(IEnumerable<ColumnView> columns, FieldWords words)
    {
        Dictionary<Field, ColumnView> byField = [];
        foreach (ColumnView column in columns)
        {
            if (words.Find(column.Path) is { } field)
            {
                byField.TryAdd(field, column);
            }
        }

        return byField;
    }

    internal Figure<MonetaryAmount>? Amount(Field field) => _figures.Amount(row, Own(field, FigureUnit.Money));

    internal Figure<Rate>? Rate(Field field) => _figures.Rate(row, Own(field, FigureUnit.Rate));

    internal Figure<Count>? Count(Field field) => _figures.Count(row, Own(field, FigureUnit.Count));

    internal IFigure? Any(Field field) => columns.TryGetValue(field, out ColumnView? column) && _own.Add(column.Index) && ScheduleReader.IsFigure(view.CellAt(row, column)) ? _figures.Any(row, column) : null;

    internal string? Words(Field field) => columns.TryGetValue(field, out ColumnView? column) && _own.Add(column.Index) ? _figures.Words(row, column) : null;

    /// <summary>The figures of columns that no field was read from.</summary>
    internal ImmutableArray<ScheduleFigure> Others(IEnumerable<ColumnView> all) =>
    [
        .. all.Where(column => column.Role == ColumnRole.Value && !_own.Contains(column.Index) && ScheduleReader.IsFigure(view.CellAt(row, column)))
            .Select(column => ScheduleReader.Figure(view, row, column)),
    ];

    private ColumnView? Own(Field field, FigureUnit unit)
    {
        if (!columns.TryGetValue(field, out ColumnView? column) || !ScheduleReader.IsFigure(view.CellAt(row, column))
            || (view.CellAt(row, column).Figure is { } figure && figure.Unit != unit && figure.Unit != FigureUnit.Number))
        {
            return null;
        }

        _own.Add(column.Index);
        return column;
    }
}
