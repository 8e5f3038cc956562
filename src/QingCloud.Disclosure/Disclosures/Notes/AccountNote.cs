using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Notes;

/// <summary>
/// An account of a statement by its parts (附注) for one date or period: cash (库存现金, 银行存款), borrowings by security (质押借款, 信用借款), contract liabilities,
/// payables, taxes, other income and whatever else a filing lists by line.
/// </summary>
public sealed record AccountNote : IDisclosureModel
{
    /// <inheritdoc/>
    public required string TableId { get; init; }

    /// <summary>The line of a statement that the note explains; null where neither caption nor headings name one, as over a note about several (受限资产).</summary>
    public StatementConcept? Account { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The date of balances, the period of flows.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The lines in the order of the page, totals included.</summary>
    public required ImmutableArray<AccountLine> Lines { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The first line of that name or part; null where there is none.</summary>
    /// <param name="name">The name as printed (银行存款), or the part's name (<c>BankDeposits</c>).</param>
    public AccountLine? this[string name] => Lines.FirstOrDefault(line => line.Name == name || line.Part == name);
}

/// <summary>A part of an account. A figure is null where the table has no such column.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Part">What the part is by the vocabulary, such as <c>BankDeposits</c>; null where it is not known.</param>
/// <param name="Role">What it is to the lines around it.</param>
public sealed record AccountLine(string Name, string? Part, RowRole Role)
{
    /// <summary>The amount, gross where an allowance stands beside it (期末余额, 账面余额, 本期发生额).</summary>
    public Figure<MonetaryAmount>? Amount { get; init; }

    /// <summary>Loss allowance or impairment (坏账准备, 减值准备).</summary>
    public Figure<MonetaryAmount>? Allowance { get; init; }

    /// <summary>Carrying amount (账面价值).</summary>
    public Figure<MonetaryAmount>? Carrying { get; init; }

    /// <summary>Share of a total (占比).</summary>
    public Figure<Rate>? Share { get; init; }

    /// <summary>Growth over the period before.</summary>
    public Figure<Rate>? Growth { get; init; }

    /// <summary>The figures of columns that no field above is for.</summary>
    public ImmutableArray<ScheduleFigure> Others { get; init; } = [];

    internal bool HasFigures => Amount is not null || Allowance is not null || Carrying is not null || Share is not null || Growth is not null || !Others.IsEmpty;
}
