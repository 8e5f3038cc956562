using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Companies;

/// <summary>Companies that the issuer holds shares of: subsidiaries (子公司), associates (联营企业), joint ventures (合营企业), with holdings and key figures.</summary>
public sealed record CompanySchedule : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The period or date of figures that name none of their own; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The companies in the order of the page.</summary>
    public required ImmutableArray<CompanyLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first company of that name; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public CompanyLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A company that the issuer holds shares of. A figure or text is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record CompanyLine(string Name, RowRole Role)
{
    /// <summary>What it is to the issuer, as printed (公司类型: 子公司, 参股公司).</summary>
    public string? Relation { get; init; }

    /// <summary>Its business as printed (主要业务, 业务性质).</summary>
    public string? Business { get; init; }

    /// <summary>Where it does business, as printed (主要经营地).</summary>
    public string? PlaceOfBusiness { get; init; }

    /// <summary>Where it is registered, as printed (注册地).</summary>
    public string? PlaceOfRegistration { get; init; }

    /// <summary>How it was acquired, as printed (取得方式).</summary>
    public string? Acquisition { get; init; }

    /// <summary>Registered capital (注册资本).</summary>
    public Figure<MonetaryAmount>? RegisteredCapital { get; init; }

    /// <summary>Share held directly (直接持股比例), or the share held where the table does not tell direct from indirect.</summary>
    public Figure<Rate>? DirectShare { get; init; }

    /// <summary>Share held through other companies (间接持股比例).</summary>
    public Figure<Rate>? IndirectShare { get; init; }

    /// <summary>Share of the votes (表决权比例).</summary>
    public Figure<Rate>? VotingShare { get; init; }

    /// <summary>Share held by minority shareholders (少数股东持股比例).</summary>
    public Figure<Rate>? MinorityShare { get; init; }

    /// <summary>Its key figures (总资产, 净资产, 营业收入, 净利润 and so on), in the order of the page.</summary>
    public ImmutableArray<CompanyFigure> Figures { get; init; } = [];

    /// <summary>The figures of columns that nothing above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    /// <summary>The first key figure of a concept, such as <c>TotalAssets</c> or <c>NetProfit</c>; null where there is none.</summary>
    /// <param name="concept">The concept's name.</param>
    /// <param name="period">The period or date; null takes the first of any.</param>
    public CompanyFigure? this[string concept, ReportingPeriod? period = null] =>
        Figures.FirstOrDefault(figure => figure.Concept == concept && (period is null || figure.Period == period));

    internal bool HasFigures =>
        RegisteredCapital is not null || DirectShare is not null || IndirectShare is not null || VotingShare is not null || MinorityShare is not null || !Figures.IsEmpty || !Others.IsEmpty;
}

/// <summary>A key figure of a company.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Concept">The concept, such as <c>NetAssets</c>.</param>
/// <param name="Period">The period or date; null where none could be found.</param>
/// <param name="Figure">The figure with its evidence.</param>
public sealed record CompanyFigure(string Name, string Concept, ReportingPeriod? Period, IFigure Figure);
