using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Costs;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Statements;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Tables to typed models: each subject's reader looks at each table.</summary>
internal static class DisclosureModelReader
{
    internal static DisclosureModels Read(ImmutableArray<TableView> views) => new()
    {
        Revenue = [.. views.SelectMany(RevenueBreakdownReader.Read)],
        GrossMargin = [.. views.SelectMany(GrossMarginScheduleReader.Read)],
        Costs = [.. views.SelectMany(CostBreakdownReader.Read)],
        Concentration = [.. views.SelectMany(ConcentrationReader.Read)],
        ReceivablesAging = [.. views.SelectMany(ReceivablesAgingReader.Read)],
        ProvisionRates = [.. views.SelectMany(RateReader.ProvisionRates)],
        Allowances = [.. views.SelectMany(ImpairmentReader.Allowances)],
        Individual = [.. views.SelectMany(ImpairmentReader.Individual)],
        Rollforwards = [.. views.SelectMany(AllowanceRollforwardReader.Read)],
        Migration = [.. views.Select(RateReader.Migration).OfType<MigrationRateTable>()],
        InventoryWriteDowns = [.. views.SelectMany(ImpairmentReader.WriteDowns)],
        Statements = [.. views.SelectMany(FinancialStatementReader.Read)],
    };
}
