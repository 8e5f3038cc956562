using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Reads allowances by method, individual provisions, and write-downs: tables of balances, allowances and nets.</summary>
internal static class ImpairmentReader
{
    /// <summary>Balances with their allowances by method: one line for each row and date.</summary>
    internal static IEnumerable<AllowanceLine> Allowances(TableView view)
    {
        BalanceSubject? subject = Surroundings.SubjectOf(view);
        if (view.Table.Kind != TableKind.Allowance || subject is null)
        {
            yield break;
        }

        FigureReader figures = new(view);
        foreach (PeriodGroup group in view.PeriodGroups())
        {
            AllowanceColumns columns = new(group);
            foreach (RowView row in view.Rows)
            {
                if (columns.Allowance is null || MethodOf(row) is not { } method)
                {
                    continue;
                }

                yield return new()
                {
                    TableId = view.Table.Id,
                    Subject = subject.Value,
                    Scope = Surroundings.ScopeOf(view.Context),
                    AsOf = AsOf(group.Period),
                    Label = row.Label,
                    Method = method,
                    Balance = figures.Amount(row, columns.Balance),
                    Share = figures.Rate(row, columns.Share),
                    Allowance = figures.Amount(row, columns.Allowance),
                    Rate = figures.Rate(row, columns.Rate),
                    Carrying = figures.Amount(row, columns.Carrying),
                };
            }
        }
    }

    /// <summary>Debtors assessed individually: rows that are names, in a table that gives reasons or is about 单项.</summary>
    internal static IEnumerable<IndividualProvision> Individual(TableView view)
    {
        if (view.Table.Kind != TableKind.Allowance || view.Rows.Any(row => row.Bucket is not null) || view.Rows.Any(row => MethodOf(row) is AssessmentMethod.Individual or AssessmentMethod.Portfolio))
        {
            yield break;
        }

        bool isIndividual = view.Has(Measure.Reason) || view.Context.Caption.Contains("单项", StringComparison.Ordinal);
        FigureReader figures = new(view);
        foreach (PeriodGroup group in isIndividual ? view.PeriodGroups() : [])
        {
            AllowanceColumns columns = new(group);
            foreach (RowView row in columns.Balance is null ? [] : view.Rows.Where(row => row.Role == RowRole.Item))
            {
                yield return new(
                    view.Table.Id,
                    Surroundings.ScopeOf(view.Context),
                    AsOf(group.Period),
                    row.Label,
                    figures.Amount(row, columns.Balance),
                    figures.Amount(row, columns.Allowance),
                    figures.Rate(row, columns.Rate),
                    figures.Words(row, view.Find(Measure.Reason)));
            }
        }
    }

    /// <summary>Items of inventory with their write-downs.</summary>
    internal static IEnumerable<InventoryWriteDown> WriteDowns(TableView view)
    {
        if (view.Table.Kind is not (TableKind.Inventory or TableKind.InventoryWriteDown))
        {
            yield break;
        }

        FigureReader figures = new(view);
        foreach (PeriodGroup group in view.PeriodGroups().Where(group => group.Has(Measure.Allowance) || group.Has(Measure.NetRealizableValue)))
        {
            foreach (RowView row in view.Rows.Where(row => row.Role != RowRole.Heading))
            {
                yield return new()
                {
                    TableId = view.Table.Id,
                    AsOf = AsOf(group.Period),
                    Item = row.Label,
                    Quantity = figures.Count(row, group.Find(Measure.Quantity)),
                    Cost = figures.Amount(row, group.Find(Measure.Balance) ?? group.Find(Measure.Cost) ?? group.Find(Measure.Carrying)),
                    NetRealizableValue = figures.Amount(row, group.Find(Measure.NetRealizableValue)),
                    WriteDown = figures.Amount(row, group.Find(Measure.Allowance)),
                    Age = figures.Words(row, view.Find(Measure.Age)),
                };
            }
        }
    }

    /// <summary>The method that a row's label names; the total is both.</summary>
    internal static AssessmentMethod? MethodOf(RowView row) =>
        row.Label.Contains("单项", StringComparison.Ordinal) ? AssessmentMethod.Individual
        : row.Label.Contains("组合", StringComparison.Ordinal) ? AssessmentMethod.Portfolio
        : row.IsTotal ? AssessmentMethod.Total
        : null;

    internal static ReportingPeriod? AsOf(ReportingPeriod? period) => period is null ? null : ReportingPeriod.At(period.End);
}

/// <summary>The columns of balances, allowances and nets of one date.</summary>
internal readonly struct AllowanceColumns(PeriodGroup group)
{
    internal ColumnView? Balance { get; } = group.Find(Measure.Balance) ?? group.Find(Measure.Closing) ?? group.Find(Measure.Amount);

    internal ColumnView? Share { get; } = group.Find(Measure.Share);

    internal ColumnView? Allowance { get; } = group.Find(Measure.Allowance);

    internal ColumnView? Rate { get; } = group.Find(Measure.ProvisionRate) ?? group.Find(Measure.ExpectedLossRate);

    internal ColumnView? Carrying { get; } = group.Find(Measure.Carrying);
}
