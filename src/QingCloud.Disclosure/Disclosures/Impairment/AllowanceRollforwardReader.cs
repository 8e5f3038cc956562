using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Reads roll-forwards across columns: a table with opening, closing and at least one change between.</summary>
internal static class AllowanceRollforwardReader
{
    internal static IEnumerable<AllowanceRollforward> Read(TableView view)
    {
        ColumnView? opening = view.Find(Measure.Opening);
        ColumnView? closing = view.Columns.LastOrDefault(column => column.Measure == Measure.Closing);
        bool changes = view.Has(Measure.Charge) || view.Has(Measure.Recovery) || view.Has(Measure.WriteOff) || view.Has(Measure.ReversalOrWriteOff);
        if (opening is null || closing is null || !changes)
        {
            yield break;
        }

        FigureReader figures = new(view);
        foreach (RowView row in view.Rows.Where(row => row.Role != RowRole.Heading))
        {
            yield return new()
            {
                TableId = view.Table.Id,
                Subject = Surroundings.SubjectIn(row.Label) ?? Surroundings.SubjectOf(view),
                Scope = Surroundings.ScopeOf(view.Context),
                Period = PeriodOf(view),
                Label = row.Label,
                Method = ImpairmentReader.MethodOf(row),
                Opening = figures.Amount(row, opening),
                Charge = figures.Amount(row, view.Find(Measure.Charge)),
                Recovery = figures.Amount(row, view.Find(Measure.Recovery)),
                WriteOff = figures.Amount(row, view.Find(Measure.WriteOff) ?? view.Find(Measure.ReversalOrWriteOff)),
                Other = figures.Amount(row, view.Find(Measure.OtherChange)),
                Closing = figures.Amount(row, closing),
            };
        }
    }

    // 期初 and 期末 are instants; the changes between them are of the document's own period.
    private static ReportingPeriod? PeriodOf(TableView view) =>
        view.Columns.FirstOrDefault(column => column.Period is { IsInstant: false })?.Period ?? view.Context.DocumentPeriod;
}
