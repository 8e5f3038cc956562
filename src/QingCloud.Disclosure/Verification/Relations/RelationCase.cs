using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>One case of a relation that a rule expects to hold.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Instance">The equation with its verdict.</param>
/// <param name="Support">What says that the relation is meant.</param>
internal sealed record RelationCase(VerificationRule Rule, RelationInstance Instance, CaseSupport Support)
{
    internal bool IsViolated => Instance.Verdict == RelationVerdict.Inconsistent;

    internal bool IsHeld => Instance.Verdict == RelationVerdict.Consistent;
}

/// <summary>What says that a relation is meant where it does not hold.</summary>
/// <param name="Held">The telling cases of the same relation that hold.</param>
/// <param name="Violated">Its cases that do not.</param>
/// <param name="IsNamed">Whether labels and headers name the relation, so that it needs no support.</param>
internal readonly record struct CaseSupport(int Held, int Violated, bool IsNamed)
{
    /// <summary>Whether the relation is a rule of the table: named and mostly kept, or kept often enough by the other cases.</summary>
    internal bool IsRule => IsNamed ? Held >= Violated || Held >= 2 : Held >= 3 && Held >= 3 * Violated;
}
