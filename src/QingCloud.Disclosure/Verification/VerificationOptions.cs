using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Verification;

/// <summary>What the verification can be told. Immutable: change it with a <c>with</c> expression.</summary>
public sealed record VerificationOptions
{
    /// <summary>The options without any change: all rules, all severities.</summary>
    public static VerificationOptions Default { get; } = new();

    /// <summary>The rules that are not checked, such as <c>[VerificationRules.Share]</c>; empty by default.</summary>
    public ImmutableArray<VerificationRule> Disabled { get; init; } = [];

    /// <summary>The least severity that is reported; by default all are.</summary>
    public FindingSeverity MinimumSeverity { get; init; } = FindingSeverity.Doubtful;

    /// <summary>The language of the findings' messages; null, the default, is that of the analyzer that read the filing.</summary>
    public MessageLanguage? Language { get; init; }

    internal bool Allows(Finding finding) => finding.Severity >= MinimumSeverity && IsOn(finding.Rule);

    internal bool IsOn(VerificationRule rule)
    {
        foreach (VerificationRule disabled in Disabled)
        {
            if (disabled.Id == rule.Id)
            {
                return false;
            }
        }

        return true;
    }
}
