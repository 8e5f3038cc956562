using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Statements;

/// <summary>One of the three statements for one period or date, of the group or the parent.</summary>
public sealed record FinancialStatement : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>Which statement it is.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The period, or the date of a balance sheet; null where none could be found.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The lines in the order of the page, also those that the concept dictionary does not know.</summary>
    public required ImmutableArray<StatementLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of a concept, such as <c>TradeReceivables</c>; null where the statement has none.</summary>
    /// <param name="concept">The concept's name in the dictionary.</param>
    public StatementLine? this[string concept] => Lines.FirstOrDefault(line => line.Concept?.Name == concept);
}

/// <summary>A line of a statement.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Concept">The concept; null where the dictionary does not know the name.</param>
/// <param name="Role">What it is to the lines around it.</param>
/// <param name="Amount">The amount.</param>
public sealed record StatementLine(string Name, StatementConcept? Concept, RowRole Role, Figure<MonetaryAmount> Amount)
{
    /// <summary>The amount per share (元/股) of a line that gives one, whose <see cref="Amount"/> has no quantity then; null elsewhere.</summary>
    public Figure<UnitPrice>? PerShare { get; init; }
}

/// <summary>A concept of the dictionary of line items.</summary>
/// <param name="Name">The English name, such as <c>TradeReceivables</c>.</param>
/// <param name="Statement">The statement that it belongs to.</param>
/// <param name="IsSubtracted">Whether it is subtracted from its total.</param>
public sealed record StatementConcept(string Name, StatementKind Statement, bool IsSubtracted);
