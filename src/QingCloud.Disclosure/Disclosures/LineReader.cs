using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The figures of one row among the columns of one group, by what they measure, whether the columns say it or the row does.</summary>
internal readonly struct LineReader(TableView view, PeriodGroup group, RowView row)
{
    private readonly FigureReader _figures = new(view);

    internal RowView Row => row;

    internal PeriodGroup Group => group;

    /// <summary>The column that holds the first of some measures that the line has; null where it has none of them.</summary>
    internal ColumnView? Column(params ReadOnlySpan<Measure> measures)
    {
        if (view.IsTransposed)
        {
            return Has(measures, row.Measure) ? group.Columns.FirstOrDefault() : null;
        }

        foreach (Measure measure in measures)
        {
            if (group.Find(measure) is { } column)
            {
                return column;
            }
        }

        return null;
    }

    internal Figure<MonetaryAmount>? Amount(params ReadOnlySpan<Measure> measures) => _figures.Amount(row, Column(measures));

    internal Figure<Rate>? Rate(params ReadOnlySpan<Measure> measures) => _figures.Rate(row, Column(measures));

    internal Figure<PercentagePoints>? Points(params ReadOnlySpan<Measure> measures) => _figures.Points(row, Column(measures));

    internal Figure<Count>? Count(params ReadOnlySpan<Measure> measures) => _figures.Count(row, Column(measures));

    internal string? Words(params ReadOnlySpan<Measure> measures) => _figures.Words(row, Column(measures));

    /// <summary>Whether a measure is one of some.</summary>
    internal static bool Has(ReadOnlySpan<Measure> measures, Measure measure)
    {
        foreach (Measure one in measures)
        {
            if (one == measure)
            {
                return true;
            }
        }

        return false;
    }
}
