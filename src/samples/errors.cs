#:package QingCloud.Disclosure@0.1.0

// What is wrong in a filing itself, as a table for a spreadsheet: tab-separated, worst first. The exit code says whether there is any error.
using QingCloud.Disclosure;
using QingCloud.Disclosure.Verification;

DisclosureAnalysis filing = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(args[0]));
VerificationReport report = filing.Verify();

Console.WriteLine("line\tseverity\trule\trow\tcolumn\tmessage");
foreach (Finding finding in report.Findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Line))
{
    Console.WriteLine(string.Join('\t', finding.Line, finding.Severity, finding.Rule.Name, finding.Row, finding.Column, finding.Message));
}

return report.Errors.IsEmpty ? 0 : 1;
