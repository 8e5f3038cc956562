using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Reads allowances by method: tables of balances, allowances and nets.</summary>
internal static class ImpairmentReader
{
    private static readonly WordList IndividualWords = NameWords.Of("individual");

    private static readonly WordList PortfolioWords = NameWords.Of("portfolio");

    /// <summary>Balances with their allowances by method: one line for each row and date.</summary>
    internal static IEnumerable<AllowanceLine> Allowances(TableView view)
    {
        BalanceSubject? subject = view.BalanceSubject;
        // Where the rows are ages, the total is the aging's own.
        if (view.IsTransposed || view.Table.Kind != TableKind.Allowance || subject is null || view.Rows.Count(row => row.Bucket is not null) > 1)
        {
            yield break;
        }

        bool isIndividual = IndividualProvisionReader.Applies(view);
        foreach (PeriodGroup group in view.PeriodGroups.Where(group => group.Has(Measure.Allowance) || isIndividual))
        {
            foreach (RowView row in view.Rows)
            {
                if (MethodOf(row) is { } method && ReadLine(view, new(view, group, row), subject.Value, isIndividual ? AssessmentMethod.Individual : method) is var line && HasFigures(line))
                {
                    yield return line;
                }
            }
        }
    }

    private static AllowanceLine ReadLine(TableView view, LineReader line, BalanceSubject subject, AssessmentMethod method)
    {
        AllowanceLine read = new()
        {
            TableId = view.Table.Id,
            Subject = subject,
            Scope = view.Scope,
            AsOf = AsOf(line.Group.Period),
            Label = line.Row.Label,
            Method = method,
            Balance = line.Amount(Measure.Balance, Measure.Closing, Measure.Amount),
            Share = line.Rate(Measure.Share),
            Allowance = line.Amount(Measure.Allowance),
            Rate = line.Rate(Measure.ProvisionRate, Measure.ExpectedLossRate),
            Carrying = line.Amount(Measure.Carrying),
        };
        return read with { Missing = Gaps.Of(read.AsOf, [read.Balance, read.Allowance]) };
    }

    private static bool HasFigures(AllowanceLine line) => line.Balance is not null || line.Allowance is not null || line.Rate is not null || line.Carrying is not null;

    /// <summary>The method that a row's label names; the total is both.</summary>
    internal static AssessmentMethod? MethodOf(RowView row) =>
        IndividualWords.IsIn(row.Label) ? AssessmentMethod.Individual
        : PortfolioWords.IsIn(row.Label) ? AssessmentMethod.Portfolio
        : row.IsTotal ? AssessmentMethod.Total
        : null;

    internal static ReportingPeriod? AsOf(ReportingPeriod? period) => period is null ? null : ReportingPeriod.At(period.End);
}
