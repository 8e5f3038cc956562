using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>
/// Reads roll-forwards across columns: a table with opening, closing and at least one change between; and tables that list the write-offs or recoveries of
/// the period alone.
/// </summary>
internal static class AllowanceRollforwardReader
{
    private static readonly WordList AllowanceWords = NameWords.Of("allowance");

    internal static IEnumerable<AllowanceRollforward> Read(TableView view)
    {
        if (!IsAboutAllowances(view))
        {
            return [];
        }

        if (view.IsTransposed)
        {
            return StageRollforwardReader.Read(view).Select(WithGaps);
        }

        ColumnView? opening = view.Find(Measure.Opening);
        ColumnView? closing = view.Columns.LastOrDefault(column => column.Measure == Measure.Closing);
        bool isWhole = opening is not null && closing is not null;
        bool isPart = opening is null && closing is null && view.Table.Kind is TableKind.Allowance or TableKind.AllowanceRollforward;
        return HasChanges(view, isWhole) && (isWhole || isPart) ? ReadRows(view, opening, closing).Select(WithGaps) : [];
    }

    // 期初, 计提, 期末 of intangible assets are no allowance: some word at the table must name one.
    private static bool IsAboutAllowances(TableView view) =>
        view.Columns.SelectMany(column => column.Path).Concat(view.Rows.Select(row => row.Label)).Append(view.Context.Caption).Append(view.Context.SectionPath.LastOrDefault() ?? "")
            .Any(text => AllowanceWords.IsIn(text));

    private static bool HasChanges(TableView view, bool isWhole) =>
        view.Has(Measure.Recovery) || view.Has(Measure.WriteOff) || (isWhole && (view.Has(Measure.Charge) || view.Has(Measure.ReversalOrWriteOff) || view.Has(Measure.Utilization)));

    private static IEnumerable<AllowanceRollforward> ReadRows(TableView view, ColumnView? opening, ColumnView? closing)
    {
        FigureReader figures = new(view);
        PeriodGroup all = new(TableView.Between(opening, closing) ?? PeriodOf(view), [.. view.Columns.Where(column => column.Role == ColumnRole.Value)]);
        foreach (RowView row in view.Rows.Where(row => row.Role != RowRole.Heading))
        {
            LineReader line = new(view, all, row);
            yield return new()
            {
                TableId = view.Table.Id,
                Subject = Surroundings.SubjectIn(row.Label) ?? view.BalanceSubject,
                Scope = view.Scope,
                Period = row.Period ?? all.Period,
                Label = row.Label,
                Method = ImpairmentReader.MethodOf(row),
                Stage = StageRollforwardReader.StageIn(row.Label),
                Opening = figures.Amount(row, opening),
                Charge = line.Amount(Measure.Charge),
                Recovery = line.Amount(Measure.Recovery),
                WriteOff = line.Amount(Measure.WriteOff, Measure.ReversalOrWriteOff),
                Utilization = line.Amount(Measure.Utilization),
                OtherIncrease = line.Amount(Measure.OtherIncrease),
                OtherDecrease = line.Amount(Measure.OtherDecrease),
                Other = line.Amount(Measure.OtherChange),
                Closing = figures.Amount(row, closing),
            };
        }
    }

    private static AllowanceRollforward WithGaps(AllowanceRollforward line) => line with { Missing = Gaps.Of(line.Period, [line.Opening, line.Charge, line.WriteOff, line.Closing]) };

    // 期初 and 期末 are instants; the changes between them are of the document's own period.
    internal static ReportingPeriod? PeriodOf(TableView view) =>
        view.Columns.FirstOrDefault(column => column.Period is { IsInstant: false })?.Period ?? view.Context.DocumentPeriod;
}
