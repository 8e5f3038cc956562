using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a table's surroundings say of it: sections, caption, the document's own period and issuer.</summary>
/// <param name="SectionPath">The headings from the top of the document down to the table.</param>
/// <param name="Caption">The caption; empty where it has none.</param>
/// <param name="Issuer">The issuer; null where the document does not say.</param>
/// <param name="DocumentPeriod">The document's reporting period; null where it does not say.</param>
/// <param name="IsPeriodicReport">Whether the document is an annual, interim or quarterly report, whose balances without a date are at its period's end.</param>
/// <param name="Marks">The short lines before the table.</param>
/// <param name="Offset">Where the table begins in the text.</param>
/// <param name="Source">The text.</param>
internal sealed record TableContext(
    ImmutableArray<string> SectionPath, string Caption, Issuer? Issuer, ReportingPeriod? DocumentPeriod, bool IsPeriodicReport, ContextMarks Marks, int Offset, SourceText Source)
{
    private static readonly WordList CurrentPeriodWords = NameWords.Of("currentPeriod");

    /// <summary>
    /// The period of a table whose columns name none: the one in its caption, or the document's where the caption says so (报告期内) or a column compares with the period before it
    /// (营业收入比上年同期增减).
    /// </summary>
    internal ReportingPeriod? PeriodOf(Table table) =>
        PeriodIn(table.Region.Caption ?? "")
        ?? (CurrentPeriodWords.IsIn(table.Region.Caption ?? "") || table.Columns.Any(column => column.Path.Any(IsComparedWithPrior)) ? DocumentPeriod : null);

    /// <summary>Whether a name in a comparison stands for the issuer.</summary>
    internal bool IsIssuer(string? name) => name is not null && Issuer?.Is(name) == true;

    /// <summary>The end of the reporting period, for balances of a periodic report without a date of their own; null elsewhere.</summary>
    internal ReportingPeriod? PeriodEnd => IsPeriodicReport && DocumentPeriod is { } period ? ReportingPeriod.At(period.End) : null;

    /// <summary>The period that a column's header names within other words, such as 2023年度销售金额.</summary>
    internal ReportingPeriod? PeriodOfColumn(TableColumn column)
    {
        foreach (string part in column.Path)
        {
            if (PeriodIn(part) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>The nearest words, from the caption up through the sections, among some that exclude each other.</summary>
    /// <param name="words">The words, the more special first: 其他应收款 before 应收款.</param>
    /// <returns>The index of the word found; -1 where none is.</returns>
    internal int NearestOf(WordList words)
    {
        int found = words.FirstIn(Caption);
        for (int i = SectionPath.Length - 1; i >= 0 && found < 0; i--)
        {
            found = words.FirstIn(SectionPath[i]);
        }

        return found;
    }

    private static bool IsComparedWithPrior(string header) =>
        PeriodParser.FindCompared(header, out ParsedPeriod period) && (period.Relative is RelativePeriod.PriorPeriod or RelativePeriod.PriorYear);

    /// <summary>The first period that a text names; null where it names none.</summary>
    internal ReportingPeriod? PeriodIn(string text) =>
        PeriodParser.FindFirst(text, out ParsedPeriod period) ? period.Resolve(DocumentPeriod) : null;
}
