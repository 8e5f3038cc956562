using System.Globalization;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>A filing of the report, with the ids of its parts on the page.</summary>
/// <param name="Index">Its index among the filings of the report.</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Analysis">What was read of it.</param>
internal sealed record ReportFiling(int Index, string Name, DisclosureAnalysis Analysis)
{
    internal string Id => string.Create(CultureInfo.InvariantCulture, $"d{Index + 1}");

    internal string SourceId => $"{Id}-source";

    internal string LineId(int line) => string.Create(CultureInfo.InvariantCulture, $"{Id}-L{Math.Clamp(line, 1, Math.Max(1, Analysis.Source.Lines.Length))}");

    /// <summary>The text of a line; empty where there is no such line.</summary>
    internal string LineText(int line) => line >= 1 && line <= Analysis.Source.Lines.Length ? Analysis.Source.GetText(Analysis.Source.Lines[line - 1].Span) : "";
}

/// <summary>A finding of the report, with its number on the page.</summary>
/// <param name="Number">Its 1-based number, the certain ones first.</param>
/// <param name="Finding">The finding.</param>
internal sealed record ReportFinding(int Number, Finding Finding)
{
    internal string Id => string.Create(CultureInfo.InvariantCulture, $"f{Number}");
}
