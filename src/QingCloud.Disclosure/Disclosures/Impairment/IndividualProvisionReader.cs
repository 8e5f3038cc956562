using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Reads debtors assessed individually: rows that are names, in a table that gives reasons or is about 单项; or one debtor's figures at several dates.</summary>
internal static class IndividualProvisionReader
{
    /// <summary>Whether a table lists debtors assessed individually.</summary>
    internal static bool Applies(TableView view) =>
        view.Table.Kind == TableKind.Allowance
        && !view.Rows.Any(row => row.Bucket is not null || ImpairmentReader.MethodOf(row) is AssessmentMethod.Individual or AssessmentMethod.Portfolio)
        && (view.Has(Measure.Reason) || IndividualWords.IsIn(view.Context.Caption));

    private static readonly WordList IndividualWords = NameWords.Of("individual");

    internal static IEnumerable<IndividualProvision> Read(TableView view)
    {
        if (view.IsTransposed)
        {
            return ReadOneDebtor(view);
        }

        return Applies(view) ? view.PeriodGroups.SelectMany(group => ReadGroup(view, group)) : [];
    }

    private static IEnumerable<IndividualProvision> ReadGroup(TableView view, PeriodGroup group)
    {
        foreach (RowView row in view.Rows.Where(row => row.Role == RowRole.Item))
        {
            LineReader line = new(view, group, row);
            IndividualProvision provision = new(
                view.Table.Id,
                view.Scope,
                ImpairmentReader.AsOf(group.Period),
                row.Label,
                line.Amount(Measure.Balance, Measure.Closing, Measure.Opening, Measure.Amount),
                line.Amount(Measure.Allowance),
                line.Rate(Measure.ProvisionRate, Measure.ExpectedLossRate),
                new FigureReader(view).Words(row, view.Find(Measure.Reason)));
            if (provision.Balance is not null || provision.Allowance is not null)
            {
                yield return WithGaps(provision);
            }
        }
    }

    // 账面余额, 坏账准备, 计提比例 as rows, dates as columns; the caption names the debtor.
    private static IEnumerable<IndividualProvision> ReadOneDebtor(TableView view)
    {
        RowView? balance = Row(view, Measure.Balance);
        RowView? allowance = Row(view, Measure.Allowance);
        if (balance is null || allowance is null || (view.Table.Kind != TableKind.Allowance && !Mentions(view)))
        {
            yield break;
        }

        FigureReader figures = new(view);
        RowView? reason = view.Rows.FirstOrDefault(row => MeasureVocabulary.Classify(row.Label) == Measure.Reason);
        foreach (PeriodGroup group in view.PeriodGroups)
        {
            ColumnView column = group.Columns[0];
            yield return WithGaps(new(
                view.Table.Id,
                view.Scope,
                ImpairmentReader.AsOf(group.Period),
                group.Entity ?? Surroundings.CompanyIn(view.Context.Caption) ?? view.Context.Caption,
                figures.Amount(balance, column),
                figures.Amount(allowance, column),
                Row(view, Measure.ProvisionRate) is { } rate ? figures.Rate(rate, column) : null,
                reason is null ? null : figures.Words(reason, column)));
        }
    }

    private static IndividualProvision WithGaps(IndividualProvision provision) => provision with { Missing = Gaps.Of(provision.AsOf, [provision.Balance, provision.Allowance]) };

    private static bool Mentions(TableView view) => view.Context.SectionPath.Append(view.Context.Caption).Any(text => IndividualWords.IsIn(text));

    private static RowView? Row(TableView view, Measure measure) => view.Rows.FirstOrDefault(row => row.Measure == measure);
}
