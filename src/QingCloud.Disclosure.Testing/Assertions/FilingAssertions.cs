using System.Collections.Immutable;
using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Testing.Assertions;

/// <summary>Assertions about what is wrong in a filing.</summary>
/// <param name="subject">The report of the filing.</param>
public sealed class FilingAssertions(VerificationReport? subject) : ReferenceTypeAssertions<VerificationReport?, FilingAssertions>(subject)
{
    private const int MostQuoted = 10;

    /// <inheritdoc/>
    protected override string Identifier => "filing";

    /// <summary>Nothing is wrong in the filing, down to a severity.</summary>
    /// <param name="least">The least severity that counts; by default only what is certain.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    [CustomAssertion]
    public AndConstraint<FilingAssertions> HaveNoFinding(FindingSeverity least = FindingSeverity.Error, string because = "", params object[] becauseArgs) =>
        HaveNone(finding => finding.Severity >= least, $"no finding of severity {least}", because, becauseArgs);

    /// <summary>A rule is not broken in the filing, however sure the finding.</summary>
    /// <param name="rule">A rule of <see cref="VerificationRules"/>.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>For more assertions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    [CustomAssertion]
    public AndConstraint<FilingAssertions> HaveNoFinding(VerificationRule rule, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return HaveNone(finding => finding.Rule.Id == rule.Id, $"no finding of {rule}", because, becauseArgs);
    }

    /// <summary>A rule is broken in the filing at least once.</summary>
    /// <param name="rule">A rule of <see cref="VerificationRules"/>.</param>
    /// <param name="because">Why, as in all FluentAssertions.</param>
    /// <param name="becauseArgs">What fills <paramref name="because"/>.</param>
    /// <returns>The first finding in the order of the text, for more assertions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    [CustomAssertion]
    public AndWhichConstraint<FilingAssertions, Finding> HaveFinding(VerificationRule rule, string because = "", params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ImmutableArray<Finding> found = [.. Findings().Where(finding => finding.Rule.Id == rule.Id)];
        _ = Execute.Assertion
            .BecauseOf(because, becauseArgs)
            .ForCondition(!found.IsEmpty)
            .FailWith($"Expected {{context:filing}} to have a finding of {rule}{{reason}}, but found {(Findings().IsEmpty ? "none at all" : "only " + Listed(Findings()))}.");
        return new(this, found);
    }

    [CustomAssertion]
    private AndConstraint<FilingAssertions> HaveNone(Func<Finding, bool> counts, string what, string because, object[] becauseArgs)
    {
        ImmutableArray<Finding> found = [.. Findings().Where(counts)];
        _ = Execute.Assertion
            .BecauseOf(because, becauseArgs)
            .ForCondition(Subject is not null)
            .FailWith($"Expected {{context:filing}} to have {what}{{reason}}, but it is <null>.")
            .Then
            .ForCondition(found.IsEmpty)
            .FailWith($"Expected {{context:filing}} to have {what}{{reason}}, but found {found.Length}: {Listed(found)}.");
        return new(this);
    }

    private ImmutableArray<Finding> Findings() => Subject?.Findings ?? [];

    private static string Listed(ImmutableArray<Finding> findings) => FigureTexts.Escaped(
        string.Join("; ", findings.Take(MostQuoted).Select(finding => finding.ToString().TrimEnd('.'))) + (findings.Length > MostQuoted ? "; and more" : ""));
}
