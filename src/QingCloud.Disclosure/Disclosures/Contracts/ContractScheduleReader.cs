using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Contracts;

/// <summary>Reads contracts and projects: a table with contract amounts that is no list of customers or suppliers.</summary>
internal static class ContractScheduleReader
{
    internal static ContractSchedule? Read(TableView view)
    {
        if (view.IsTransposed || !view.Has(Measure.ContractAmount) || view.Table.Kind is TableKind.Customers or TableKind.Suppliers)
        {
            return null;
        }

        ReportingPeriod? period = view.Columns.FirstOrDefault(column => column.Period is not null)?.Period ?? view.Context.PeriodOf(view.Table);
        PeriodGroup all = new(period, [.. view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure is not (Measure.Name or Measure.Rank or Measure.Category))]);
        ImmutableArray<ContractLine> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadLine(view, new(view, all, row)))];
        return new()
        {
            TableId = view.Table.Id,
            Period = period,
            Lines = lines,
            Missing = Gaps.Of(period, lines.Select(line => line.ContractAmount)),
        };
    }

    private static ContractLine ReadLine(TableView view, LineReader line)
    {
        FigureReader figures = new(view);
        RowView row = line.Row;
        ReadOnlySpan<Measure> fields = [Measure.ContractAmount, Measure.Revenue, Measure.Amount, Measure.Receivable, Measure.Closing, Measure.Balance, Measure.Collected, Measure.Paid, Measure.Outstanding];
        HashSet<ColumnView> own = [];
        foreach (Measure field in fields)
        {
            if (line.Column(field) is { } column)
            {
                own.Add(column);
            }
        }

        return new(row.Label, row.Role)
        {
            Category = row.Category,
            ContractAmount = line.Amount(Measure.ContractAmount),
            Revenue = line.Amount(Measure.Revenue),
            Amount = line.Amount(Measure.Amount),
            Balance = line.Amount(Measure.Receivable, Measure.Balance, Measure.Closing),
            Collected = line.Amount(Measure.Collected),
            Paid = line.Amount(Measure.Paid),
            Outstanding = line.Amount(Measure.Outstanding),
            Others =
            [
                .. line.Group.Columns.Where(column => !own.Contains(column) && ScheduleReader.IsFigure(view.CellAt(row, column)))
                    .Select(column => new ScheduleFigure(column.Path, column.Period, figures.Any(row, column))),
            ],
        };
    }
}
