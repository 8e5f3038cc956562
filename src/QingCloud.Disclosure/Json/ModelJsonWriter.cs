using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Costs;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

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
            Statements = [.. models.Statements.Select(Write)],
            Schedules = [.. models.Schedules.Select(Write)],
            Diagnostics = [.. analysis.Diagnostics.Select(TableJsonWriter.Write)],
        };
    }

    internal static CellJson? Write<T>(Figure<T>? figure)
        where T : class, IQuantity => figure is null ? null : Always(figure);

    internal static CellJson Always<T>(Figure<T> figure)
        where T : class, IQuantity => new()
        {
            Text = figure.Evidence.Text,
            State = JsonNames.Camel(figure.State),
            Value = figure.Value is { } value ? new(value, null) : null,
            Low = figure.Range?.Low,
            High = figure.Range?.High,
            Unit = figure.Quantity is null ? null : UnitOf(figure),
            Line = figure.Evidence.Line > 0 ? figure.Evidence.Line : null,
            Reading = JsonNames.Camel(figure.Evidence.Reading),
            Alternatives = figure.Alternatives.IsEmpty ? null : [.. figure.Alternatives],
        };

    internal static string? Name<T>(T? value)
        where T : struct, Enum => value?.ToString();

    internal static string[]? Missing(ImmutableArray<string> missing) => missing.IsEmpty ? null : [.. missing];

    private static string UnitOf<T>(Figure<T> figure)
        where T : class, IQuantity => figure.Quantity switch
        {
            MonetaryAmount amount => amount.Currency.ToString().ToUpperInvariant(),
            _ => JsonNames.Camel(figure.Unit),
        };

    private static BreakdownJson Write(RevenueBreakdown model) => new(
        model.TableId,
        model.Entity,
        Name(model.Scope),
        model.Period?.ToString(),
        model.Dimension.ToString(),
        [.. model.Lines.Select(line => new LineJson(line.Name, Role(line.Role), Write(line.Amount), Write(line.Share), Write(line.Growth)))],
        Missing(model.Missing));

    private static BreakdownJson Write(CostBreakdown model) => new(
        model.TableId,
        null,
        Name(model.Scope),
        model.Period?.ToString(),
        null,
        [.. model.Lines.Select(line => new LineJson(line.Name, Role(line.Role), Write(line.Amount), Write(line.Share), Write(line.Growth)))],
        Missing(model.Missing));

    private static MarginScheduleJson Write(GrossMarginSchedule model) => new(
        model.TableId,
        model.Entity,
        model.Period?.ToString(),
        [.. model.Lines.Select(line => new MarginLineJson(line.Name, Role(line.Role), Write(line.Revenue), Write(line.Cost), Write(line.GrossProfit), Write(line.Margin), Write(line.MarginChange)))],
        Missing(model.Missing));

    private static ConcentrationJson Write(ConcentrationSchedule model) => new(
        model.TableId, model.Side.ToString(), model.Period?.ToString(), [.. model.Lines.Select(Write)], model.Total is null ? null : Write(model.Total), Missing(model.Missing));

    private static ConcentrationLineJson Write(ConcentrationLine line) => new(line.Rank, line.Name, Write(line.Amount), Write(line.Share));

    private static AgingJson Write(ReceivablesAging model) => new(
        model.TableId,
        model.Subject.ToString(),
        model.Entity,
        Name(model.Scope),
        model.AsOf?.ToString(),
        [.. model.Buckets.Select(Write)],
        model.Subtotals.IsEmpty ? null : [.. model.Subtotals.Select(Write)],
        model.Total is null ? null : Write(model.Total),
        Write(model.Allowance),
        Write(model.Carrying),
        Missing(model.Missing));

    private static AgingLineJson Write(AgingLine line) => new(
        line.Label, line.Bucket?.FromMonths, line.Bucket?.ToMonths, Write(line.Balance), Write(line.Share), Write(line.Allowance), Write(line.Rate), Write(line.Carrying));

    private static StatementJson Write(FinancialStatement model) => new(
        model.TableId,
        model.Kind.ToString(),
        Name(model.Scope),
        model.Period?.ToString(),
        [.. model.Lines.Select(line => new StatementLineJson(line.Name, line.Concept?.Name, Role(line.Role), Always(line.Amount)))]);

    private static ScheduleJson Write(Schedule model) => new(
        model.TableId,
        model.Kind.ToString(),
        Name(model.Scope),
        [
            .. model.Lines.Select(line => new ScheduleLineJson(
                line.Name,
                Role(line.Role),
                [.. line.Figures.Select(figure => new ScheduleFigureJson([.. figure.Path], figure.Period?.ToString(), Any(figure.Figure)))])),
        ]);

    private static CellJson Any(IFigure figure) => figure switch
    {
        Figure<MonetaryAmount> amount => Always(amount),
        Figure<Rate> rate => Always(rate),
        Figure<PercentagePoints> points => Always(points),
        Figure<UnitPrice> price => Always(price),
        Figure<Count> count => Always(count),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    private static string Role(RowRole role) => JsonNames.Camel(role);
}
