using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Navigation;

/// <summary>What a filing says of revenue (收入构成) and gross margins (毛利率).</summary>
public sealed class RevenueDisclosure
{
    private readonly DisclosureModels _models;

    internal RevenueDisclosure(DisclosureModels models) => _models = models;

    /// <summary>All breakdowns, in the order of the document.</summary>
    public ImmutableArray<RevenueBreakdown> All => _models.Revenue;

    /// <summary>Revenue by product or service (分产品).</summary>
    /// <param name="period">The period.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <param name="entity">Whose revenue; null takes the issuer's.</param>
    /// <returns>The breakdown of the table with the most figures; null where no table gives it.</returns>
    public RevenueBreakdown? ByProduct(ReportingPeriod period, Scope? scope = null, string? entity = null) => Disclosed(RevenueDimension.Product, period, scope, entity)?.Model;

    /// <summary>Revenue by industry or segment (分行业).</summary>
    /// <inheritdoc cref="ByProduct"/>
    public RevenueBreakdown? BySegment(ReportingPeriod period, Scope? scope = null, string? entity = null) => Disclosed(RevenueDimension.Segment, period, scope, entity)?.Model;

    /// <summary>Revenue by region (分地区).</summary>
    /// <inheritdoc cref="ByProduct"/>
    public RevenueBreakdown? ByRegion(ReportingPeriod period, Scope? scope = null, string? entity = null) => Disclosed(RevenueDimension.Region, period, scope, entity)?.Model;

    /// <summary>Revenue by sales channel (分销售模式).</summary>
    /// <inheritdoc cref="ByProduct"/>
    public RevenueBreakdown? ByChannel(ReportingPeriod period, Scope? scope = null, string? entity = null) => Disclosed(RevenueDimension.Channel, period, scope, entity)?.Model;

    /// <summary>Revenue by kind of customer (客户类型).</summary>
    /// <inheritdoc cref="ByProduct"/>
    public RevenueBreakdown? ByCustomerKind(ReportingPeriod period, Scope? scope = null, string? entity = null) => Disclosed(RevenueDimension.CustomerKind, period, scope, entity)?.Model;

    /// <summary>Revenue by quarter (分季度).</summary>
    /// <inheritdoc cref="ByProduct"/>
    public RevenueBreakdown? ByQuarter(ReportingPeriod period, Scope? scope = null, string? entity = null) => Disclosed(RevenueDimension.Quarter, period, scope, entity)?.Model;

    /// <summary>A breakdown, reconciled over all tables that give it.</summary>
    /// <param name="dimension">By what.</param>
    /// <param name="period">The period.</param>
    /// <param name="scope">The group or the parent; null takes the group's, or the one that does not say.</param>
    /// <param name="entity">Whose revenue; null takes the issuer's.</param>
    /// <returns>The breakdown with all its sources; null where no table gives it.</returns>
    public Reconciled<RevenueBreakdown>? Disclosed(RevenueDimension dimension, ReportingPeriod period, Scope? scope = null, string? entity = null)
    {
        ImmutableArray<RevenueBreakdown> found =
        [
            .. _models.Revenue.Where(model => model.Dimension == dimension && model.Period == period && model.Entity == entity && (scope is null ? model.Scope != Scope.Parent : model.Scope == scope)),
        ];
        return Reconciliation.Of(found, model => model.TableId, model => model.Lines.Select(line => (line.Name, (IFigure?)line.Amount)));
    }

    /// <summary>Gross margins of a period, in the order of the document.</summary>
    /// <param name="period">The period.</param>
    /// <param name="entity">Whose margins; null takes the issuer's.</param>
    /// <returns>The schedules.</returns>
    public ImmutableArray<GrossMarginSchedule> Margins(ReportingPeriod period, string? entity = null) =>
        [.. _models.GrossMargin.Where(model => model.Period == period && model.Entity == entity)];

    /// <summary>The largest customers of a period (前五大客户), in the order of the document.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The lists.</returns>
    public ImmutableArray<ConcentrationSchedule> Customers(ReportingPeriod period) =>
        [.. _models.Concentration.Where(list => list.Side == ConcentrationSide.Customers && list.Period == period)];
}
