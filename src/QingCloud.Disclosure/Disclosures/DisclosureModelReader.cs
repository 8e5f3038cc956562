using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Contracts;
using QingCloud.Disclosure.Disclosures.Costs;
using QingCloud.Disclosure.Disclosures.FixedAssets;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Tables to typed models: each subject's reader looks at each table.</summary>
internal static class DisclosureModelReader
{
    /// <summary>The tables with what stands around them, in order.</summary>
    internal static ImmutableArray<TableView> Views(SourceText source, ImmutableArray<Table> tables, DocumentOutline outline, DocumentReading reading)
    {
        ReportingPeriod? period = outline.Header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End) : null;
        ContextMarks marks = ContextMarks.Of(source, tables);
        UnitsElsewhere elsewhere = UnitsElsewhere.Of(tables);
        Issuer issuer = Issuer.Of(outline.Header);
        bool isPeriodic = outline.Kind is DocumentKind.AnnualReport or DocumentKind.InterimReport or DocumentKind.QuarterlyReport;
        ImmutableArray<TableView>.Builder views = ImmutableArray.CreateBuilder<TableView>(tables.Length);
        foreach (Table table in reading.Each(tables))
        {
            TableContext context = new(
                outline.HeadingsAt(table.Region.Span.Start), table.Region.Caption ?? "", issuer, period, isPeriodic, marks, table.Region.Span.Start, source);
            views.Add(new(table, context, reading, views.Count > 0 ? views[^1] : null, elsewhere));
        }

        return views.MoveToImmutable();
    }

    /// <summary>The models, and all their figures as facts.</summary>
    internal static CollectedModels Read(ImmutableArray<TableView> views, DocumentKind kind, DocumentReading reading)
    {
        DisclosureModels models = AroundReader.Read(ReadSubjects(views, reading), views, reading);
        reading.Check();
        FactCollector facts = new();
        facts.AddModels(models);
        HashSet<(string, CellAddress)> taken = facts.Cells();
        ImmutableArray<Schedule> schedules = [.. reading.Each(views).Select(view => ScheduleReader.Read(view, taken)).OfType<Schedule>()];
        facts.AddSchedules(schedules);
        models = models with
        {
            Schedules = schedules,
            Missing = Expectations.NotMet(kind, models),
            Assumptions = [.. views.Where(view => view.UnitAssumption is not null).Select(view => new Assumption(view.Table.Id, view.UnitAssumption!))],
        };
        return new(models, facts.Drain());
    }

    // A statement's lines are no breakdown of anything else: what the statements' reader takes, the others leave.
    private static DisclosureModels ReadSubjects(ImmutableArray<TableView> all, DocumentReading reading)
    {
        ImmutableArray<FinancialStatement> statements = [.. reading.Each(all).SelectMany(view => view.Models.Statements)];
        HashSet<string> taken = [.. statements.Select(statement => statement.TableId)];
        ImmutableArray<TableView> left = [.. all.Where(view => !taken.Contains(view.Table.Id))];
        IEnumerable<TableView> views = reading.Each(left);
        return new()
        {
            Revenue = [.. views.SelectMany(view => QuarterlyRevenueReader.Read(view) is { } quarters ? [quarters] : view.Models.Revenue)],
            GrossMargin = [.. views.SelectMany(view => view.Models.GrossMargin)],
            Costs = [.. views.SelectMany(CostBreakdownReader.Read)],
            Concentration = [.. views.SelectMany(ConcentrationReader.Read)],
            ReceivablesAging = [.. views.SelectMany(view => view.Models.Aging)],
            ProvisionRates = [.. views.SelectMany(RateReader.ProvisionRates)],
            Allowances = [.. views.SelectMany(view => view.Models.Allowances)],
            Individual = [.. views.SelectMany(IndividualProvisionReader.Read)],
            Rollforwards = [.. views.SelectMany(view => view.Models.Rollforwards)],
            Migration = [.. views.Select(RateReader.Migration).OfType<MigrationRateTable>()],
            InventoryWriteDowns = [.. views.SelectMany(InventoryWriteDownReader.Read)],
            FixedAssets = [.. views.SelectMany(FixedAssetScheduleReader.Read)],
            AssetMovements = [.. views.SelectMany(AssetMovementReader.Read)],
            Contracts = [.. views.Select(ContractScheduleReader.Read).OfType<ContractSchedule>()],
            Statements = statements,
        };
    }
}
