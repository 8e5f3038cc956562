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

    internal bool IsViolated => Instance.Verdict == RelationVerdict.Inconsistent;

    internal bool IsHeld => Instance.Verdict == RelationVerdict.Consistent;
}

/// <summary>What says that a relation is meant where it does not hold.</summary>
/// <param name="Held">The telling cases of the same relation that hold.</param>
/// <param name="Violated">Its cases that do not.</param>
/// <param name="IsNamed">Whether labels and headers name the relation.</param>
internal readonly record struct CaseSupport(int Held, int Violated, bool IsNamed)
{
    /// <summary>Whether the relation is a rule of the table: named and mostly kept.</summary>
    internal bool IsRule => IsNamed && Held >= 1 && Held >= Violated;

    /// <summary>Whether the relation is kept often enough by the other cases to be a rule without a name, if a slip explains the case that breaks it.</summary>
    internal bool IsRuleBarSlips => IsRule || (Held >= 3 && Held >= 3 * Violated) || (IsNamed && Held == 0 && Violated == 1);
}
