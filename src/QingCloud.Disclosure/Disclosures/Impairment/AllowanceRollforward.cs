using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>An allowance from opening to closing (期初, 计提, 收回或转回, 转销或核销, 其他, 期末). A figure is null where the table has no such column.</summary>
public sealed record AllowanceRollforward : IDisclosureModel
{
    /// <inheritdoc/>
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

    /// <summary>The stage of the general model (第一阶段 to 第三阶段), 1 to 3; null where the label names none.</summary>
    public int? Stage { get; init; }

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

    /// <summary>Other increases (本期增加, 其他).</summary>
    public Figure<MonetaryAmount>? OtherIncrease { get; init; }

    /// <summary>Other decreases (本期减少, 其他).</summary>
    public Figure<MonetaryAmount>? OtherDecrease { get; init; }

    /// <summary>Utilized: sold or derecognized with its allowance (转销), where it stands beside a write-off.</summary>
    public Figure<MonetaryAmount>? Utilization { get; init; }

    /// <summary>Transfers between stages (转入第二阶段), in the order of the page.</summary>
    public ImmutableArray<StageTransfer> Transfers { get; init; } = [];

    /// <summary>Closing balance (期末余额).</summary>
    public Figure<MonetaryAmount>? Closing { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> Missing { get; init; } = [];
}

/// <summary>A transfer between the stages of the general model.</summary>
/// <param name="Label">The label as printed, such as --转入第二阶段.</param>
/// <param name="Amount">What the stage of the roll-forward gains or loses by it.</param>
public sealed record StageTransfer(string Label, Figure<MonetaryAmount> Amount);
