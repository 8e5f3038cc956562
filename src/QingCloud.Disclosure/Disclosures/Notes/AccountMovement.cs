using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Notes;

/// <summary>An account from its opening to its closing, line by line (期初余额, 本期增加, 本期减少, 期末余额): payroll payable, deferred income, capital reserve and so on.</summary>
public sealed record AccountMovement : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The line of a statement that the note explains; null where neither caption nor headings name one.</summary>
    public StatementConcept? Account { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The period between the balances; null where none could be found (see <see cref="Missing"/>).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page, totals included.</summary>
    public required ImmutableArray<AccountMovementLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of that name; null where there is none.</summary>
    /// <param name="name">The name as printed.</param>
    public AccountMovementLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name);
}

/// <summary>A line of a movement. A figure is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Opening">Opening balance (期初余额).</param>
/// <param name="Increase">All increases (本期增加), where one column holds them.</param>
/// <param name="Decrease">All decreases (本期减少), where one column holds them.</param>
/// <param name="Closing">Closing balance (期末余额).</param>
public sealed record AccountMovementLine(
    string Name,
    RowRole Role,
    Figure<MonetaryAmount>? Opening,
    Figure<MonetaryAmount>? Increase,
    Figure<MonetaryAmount>? Decrease,
    Figure<MonetaryAmount>? Closing)
{
    /// <summary>The changes of other columns (追加投资, 本期摊销金额) and figures beside the movement, each with the path of its header.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];
}
