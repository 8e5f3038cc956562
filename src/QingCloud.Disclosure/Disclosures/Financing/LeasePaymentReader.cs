using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Financing;

/// <summary>Reads the payments of a lease: a column of terms (租期, 期数) beside rents or amounts.</summary>
internal static class LeasePaymentReader
{
    internal static LeasePaymentSchedule? Read(TableView view)
    {
        if (view.Table.Kind != TableKind.Lease || !view.Has(Measure.Term) || !(view.Has(Measure.Rent) || view.Has(Measure.Amount)))
        {
            return null;
        }

        PeriodGroup all = new(null, [.. view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure != Measure.Term)]);
        ImmutableArray<LeasePayment> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadLine(view, new(view, all, row)))];
        return new() { TableId = view.Table.Id, Lines = lines, Missing = Gaps.OfUnits(lines.Select(line => line.Rent).OfType<IFigure>()) };
    }

    private static LeasePayment ReadLine(TableView view, LineReader line)
    {
        FigureReader figures = new(view);
        RowView row = line.Row;
        ColumnView? due = view.Find(Measure.DueDate);
        ColumnView?[] own = [due, line.Column(Measure.Rent, Measure.Amount), line.Column(Measure.Principal), line.Column(Measure.Interest)];
        return new(row.Label, row.Role)
        {
            DueDate = figures.Words(row, due),
            Rent = figures.Amount(row, own[1]),
            Principal = figures.Amount(row, own[2]),
            Interest = figures.Amount(row, own[3]),
            Others = [.. Rest(view, line, own)],
        };

        static IEnumerable<ScheduleFigure> Rest(TableView view, LineReader line, ColumnView?[] own) =>
            line.Group.Columns.Where(column => !own.Contains(column) && ScheduleReader.IsFigure(view.CellAt(line.Row, column))).Select(column => ScheduleReader.Figure(view, line.Row, column));
    }
}
