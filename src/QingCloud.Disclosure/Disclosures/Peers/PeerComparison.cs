using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Peers;

/// <summary>A comparison with companies of the same industry (同行业可比公司), a line for each company.</summary>
public sealed record PeerComparison : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The companies and averages in the order of the page.</summary>
    public required ImmutableArray<PeerLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The issuer's own line; null where no line is the issuer's.</summary>
    public PeerLine? Issuer => Lines.FirstOrDefault(line => line.IsIssuer);

    /// <summary>The line of the average of the peers (平均值); null where there is none.</summary>
    public PeerLine? Average => Lines.FirstOrDefault(line => line.Role == RowRole.Average);

    /// <summary>The first line of a company; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public PeerLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A company's line in a comparison.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="IsIssuer">Whether it is the issuer's own line.</param>
/// <param name="Role">What it is to the lines around it: <see cref="RowRole.Average"/> for the peers' average.</param>
/// <param name="Figures">Its figures: what each says, for which period.</param>
public sealed record PeerLine(string Name, bool IsIssuer, RowRole Role, ImmutableArray<ScheduleFigure> Figures)
{
    /// <summary>What the line gives of the company, where a label beside its name says so (项目: 营业收入, 人均收入); null elsewhere.</summary>
    public string? Item { get; init; }

    /// <summary>The first figure of a field; null where the line has none.</summary>
    /// <param name="field">The field, such as <see cref="Field.Rate"/> of a provision.</param>
    /// <param name="period">The period; null takes the first.</param>
    public ScheduleFigure? Figure(Field field, ReportingPeriod? period = null) =>
        Figures.FirstOrDefault(figure => figure.Field == field && (period is null || figure.Period == period));
}
