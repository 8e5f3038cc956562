using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>One case of a relation that a rule expects to hold.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Instance">The equation with its verdict.</param>
/// <param name="Support">What says that the relation is meant.</param>
internal sealed record RelationCase(VerificationRule Rule, RelationInstance Instance, CaseSupport Support)
{
    /// <summary>What would explain it, where that is known beforehand.</summary>
    internal Correction? Explanation { get; init; }

    /// <summary>Whether it counts only with a slip that leaves no room for chance: the columns that show the relation say nothing of some of its items.</summary>
    internal bool NeedsSlip { get; init; }

    internal bool IsRule => !NeedsSlip && Support.IsRule;

    internal bool IsRuleBarSlips => NeedsSlip ? Support.Held > 0 || Support.IsNamed : Support.IsRuleBarSlips;

    internal bool IsViolated => Instance.Verdict == RelationVerdict.Inconsistent;

    internal bool IsHeld => Instance.Verdict == RelationVerdict.Consistent;
}

/// <summary>What says that a relation is meant where it does not hold.</summary>
/// <param name="Held">The telling cases of the same relation that hold.</param>
/// <param name="Violated">Its cases that do not.</param>
/// <param name="IsNamed">Whether labels and headers name the relation.</param>
/// <param name="Bits">How unlikely it is that the cases that hold do so by chance, as a power of two; 0 where nobody asked.</param>
internal readonly record struct CaseSupport(int Held, int Violated, bool IsNamed, int Bits = 0)
{
    private const int NoChance = 14;

    /// <summary>Whether the relation is a rule of the table: named and mostly kept.</summary>
    internal bool IsRule => IsNamed && Held >= 1 && Held >= Violated;

    /// <summary>
    /// Whether the relation may be a rule, so that a case that breaks it counts if a slip explains it: named and kept nowhere, or not named and kept by
    /// most of the other cases, or by figures too long for chance.
    /// </summary>
    internal bool IsRuleBarSlips => IsRule || (IsNamed && Held == 0) || (Held >= Violated && (Bits >= NoChance || Held >= Math.Max(3, 3 * Violated)));
}
