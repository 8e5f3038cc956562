using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>An allowance from opening to closing (期初, 计提, 收回或转回, 转销或核销, 其他, 期末). A figure is null where the table has no such column.</summary>
public sealed record AllowanceRollforward
{
    /// <summary>The id of the table that discloses it.</summary>
    public required string TableId { get; init; }

    /// <summary>What the allowance is for; null where the document does not say.</summary>
    public BalanceSubject? Subject { get; init; }

    /// <summary>The group or the parent; null where the document does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The period; null where none could be found.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The label as printed.</summary>
    public required string Label { get; init; }

    /// <summary>How it was assessed; null for a stage or a class that says nothing of it.</summary>
    public AssessmentMethod? Method { get; init; }

    /// <summary>Opening balance (期初余额).</summary>
    public Figure<MonetaryAmount>? Opening { get; init; }

    /// <summary>Charge of the period (计提).</summary>
    public Figure<MonetaryAmount>? Charge { get; init; }

    /// <summary>Recovered or reversed (收回或转回).</summary>
    public Figure<MonetaryAmount>? Recovery { get; init; }

    /// <summary>Written off (转销或核销).</summary>
    public Figure<MonetaryAmount>? WriteOff { get; init; }

    /// <summary>Other changes (其他变动).</summary>
    public Figure<MonetaryAmount>? Other { get; init; }

    /// <summary>Closing balance (期末余额).</summary>
    public Figure<MonetaryAmount>? Closing { get; init; }
}
