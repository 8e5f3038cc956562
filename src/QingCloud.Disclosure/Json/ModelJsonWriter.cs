using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Costs;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Tables;
using static QingCloud.Disclosure.Json.FigureJsonWriter;

namespace QingCloud.Disclosure.Json;

/// <summary>Typed models to their JSON.</summary>
internal static class ModelJsonWriter
{
    internal static ExtractDocument Write(DisclosureAnalysis analysis)
    {
        DisclosureModels models = analysis.Models;
        return new()
        {
            Schema = DisclosureJson.Schema,
            Document = TableJsonWriter.Document(analysis.Outline),
            Revenue = [.. models.Revenue.Select(Write)],
            GrossMargin = [.. models.GrossMargin.Select(Write)],
            Costs = [.. models.Costs.Select(Write)],
            Concentration = [.. models.Concentration.Select(Write)],
            ReceivablesAging = [.. models.ReceivablesAging.Select(Write)],
            Impairment = ImpairmentJsonWriter.Write(models),
            FixedAssets = [.. models.FixedAssets.Select(AssetJsonWriter.Write)],
            Contracts = [.. models.Contracts.Select(AssetJsonWriter.Write)],
            Statements = [.. models.Statements.Select(Write)],
            Around = AroundJsonWriter.Write(models),
            Schedules = [.. models.Schedules.Select(Write)],
            Assumptions = [.. models.Assumptions.Select(assumption => new AssumptionJson(assumption.TableId, assumption.What))],
            Missing = [.. models.Missing.Select(what => what.ToString())],
            Sources = SourceJsonWriter.Write(analysis.Facts),
            Diagnostics = [.. analysis.Diagnostics.Select(TableJsonWriter.Write)],
        };
    }

    internal static string? Name<T>(T? value)
        where T : struct, Enum => value?.ToString();

    internal static bool? Flag(bool flag) => flag ? true : null;

    internal static string[]? Missing(ImmutableArray<string> missing) => missing.IsEmpty ? null : [.. missing];

    private static BreakdownJson Write(RevenueBreakdown model) => new(
        model.TableId,
        model.Entity,
        Name(model.Scope),
        model.Period?.ToString(),
        model.Dimension.ToString(),
        [.. model.Lines.Select(line => new LineJson(line.Name, Role(line.Role), line.Period?.ToString(), Number(line.Amount), Number(line.Share), Number(line.Growth), null, null, null, null))],
        Missing(model.Missing));

    private static BreakdownJson Write(CostBreakdown model) => new(
        model.TableId,
        null,
        Name(model.Scope),
        model.Period?.ToString(),
        null,
        [.. model.Lines.Select(line => new LineJson(line.Name, Role(line.Role), null, Number(line.Amount), Number(line.Share), Number(line.Growth), Number(line.Headcount), Number(line.ShareChange), line.Category, Others(line.Others)))],
        Missing(model.Missing));

    private static MarginScheduleJson Write(GrossMarginSchedule model) => new(
        model.TableId,
        model.Entity,
        model.Period?.ToString(),
        [.. model.Lines.Select(Write)],
        Missing(model.Missing));

    private static MarginLineJson Write(GrossMarginLine line) =>
        new(line.Name, Role(line.Role), Number(line.Revenue), Number(line.Cost), Number(line.GrossProfit), Number(line.Margin), Number(line.MarginChange))
        {
            Share = Number(line.Share),
            ShareChange = Number(line.ShareChange),
            RevenueGrowth = Number(line.RevenueGrowth),
            CostGrowth = Number(line.CostGrowth),
            AverageMargin = Number(line.AverageMargin),
            IsIssuer = Flag(line.IsIssuer),
            Others = Others(line.Others),
        };

    private static ConcentrationJson Write(ConcentrationSchedule model) => new(
        model.TableId, model.Side.ToString(), model.Period?.ToString(), [.. model.Lines.Select(Write)], model.Total is null ? null : Write(model.Total), Missing(model.Missing));

    private static ConcentrationLineJson Write(ConcentrationLine line) => new(line.Rank, line.Name, Number(line.Amount), Number(line.Share))
    {
        ContractAmount = Number(line.ContractAmount),
        ContractAssets = Number(line.ContractAssets),
        ReceivablesAndContractAssets = Number(line.ReceivablesAndContractAssets),
        Balance = Number(line.Balance),
        Allowance = Number(line.Allowance),
        Collected = Number(line.Collected),
        Paid = Number(line.Paid),
        Outstanding = Number(line.Outstanding),
        RegisteredCapital = Number(line.RegisteredCapital),
        Ages = Ages(line.Ages),
        Others = Others(line.Others),
    };

    private static AgingJson Write(ReceivablesAging model) => new(
        model.TableId,
        model.Subject.ToString(),
        model.Entity,
        Flag(model.IsIssuer),
        model.Basis,
        Name(model.Scope),
        model.AsOf?.ToString(),
        [.. model.Buckets.Select(Write)],
        model.Subtotals.IsEmpty ? null : [.. model.Subtotals.Select(Write)],
        model.Total is null ? null : Write(model.Total),
        Number(model.Allowance),
        Number(model.Carrying),
        Missing(model.Missing));

    private static AgingLineJson Write(AgingLine line) => new(
        line.Label, line.Bucket?.FromMonths, line.Bucket?.ToMonths, Number(line.Balance), Number(line.Share), Number(line.Allowance), Number(line.Rate), Number(line.Carrying));

    private static StatementJson Write(FinancialStatement model) => new(
        model.TableId,
        model.Kind.ToString(),
        Name(model.Scope),
        model.Period?.ToString(),
        [.. model.Lines.Select(line => new StatementLineJson(line.Name, line.Concept?.Name, Role(line.Role), Always(line.Amount), Number(line.PerShare)))],
        Missing(model.Missing));

    private static ScheduleJson Write(Schedule model) => new(
        model.TableId,
        model.Kind.ToString(),
        Name(model.Scope),
        [
            .. model.Lines.Select(line => new ScheduleLineJson(
                line.Name,
                Role(line.Role),
                [.. line.Figures.Select(Other)])),
        ]);

    internal static string Role(RowRole role) => JsonNames.Camel(role);
}
