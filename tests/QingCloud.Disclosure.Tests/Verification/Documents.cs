using System.Collections.Immutable;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>Small documents, verified.</summary>
internal static class Documents
{
    internal static ImmutableArray<Finding> Findings(params string[] lines) => DisclosureAnalyzer.Default.Analyze(string.Join('\n', lines)).Findings;

    internal static Finding Error(params string[] lines) => Findings(lines).Where(finding => finding.Severity == FindingSeverity.Error).Should().ContainSingle().Subject;

    /// <summary>A table with tabs between its cells, which the rows give separated by blanks.</summary>
    internal static string[] Table(string caption, string unit, params string[] rows) =>
        [caption, "", $"单位：{unit}", "", .. rows.Select(row => row.Replace(' ', '\t')), "", "以上为本期情况。"];
}
