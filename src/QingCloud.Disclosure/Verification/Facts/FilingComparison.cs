using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Statements of several filings of one company: this year's comparative figures against last year's filing. What differs is told apart by what the totals do and by what
/// slip would explain it: rounded, reclassified, wrong, restated.
/// </summary>
internal static class FilingComparison
{
    // A company's filings hold a dozen statements each.
    private const int MostStatements = 64;

    internal static IEnumerable<Finding> Find(ImmutableArray<DocumentFigures> documents, CheckTally tally)
    {
        for (int i = 1; i < documents.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (AreOfOneCompany(documents[i], documents[j]))
                {
                    bool isLater = documents[i].Period is not { } one || documents[j].Period is not { } other || one.End >= other.End;
                    foreach (Finding finding in isLater ? Compare(documents[j], documents[i], tally) : Compare(documents[i], documents[j], tally))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    // A filing that does not say whose it is belongs to the company of the others.
    private static bool AreOfOneCompany(DocumentFigures one, DocumentFigures other) =>
        one.Outline.Header.SecurityCode is not { } code || other.Outline.Header.SecurityCode is not { } second || code == second;

    private static IEnumerable<Finding> Compare(DocumentFigures earlier, DocumentFigures later, CheckTally tally)
    {
        Dictionary<(StatementKind, Scope, ReportingPeriod), (TableFigures Table, FinancialStatement Statement)> known = [];
        foreach ((TableFigures table, FinancialStatement statement) in Statements(earlier))
        {
            known.TryAdd(KeyOf(statement), (table, statement));
        }

        foreach ((TableFigures table, FinancialStatement statement) in Statements(later))
        {
            if (known.TryGetValue(KeyOf(statement), out (TableFigures Table, FinancialStatement Statement) before))
            {
                foreach (Finding finding in StatementDifferences.Find(before.Table, before.Statement, table, statement, tally))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<(TableFigures Table, FinancialStatement Statement)> Statements(DocumentFigures document) =>
        document.EachTable().SelectMany(table => table.Statements.Where(statement => statement.Period is not null).Select(statement => (table, statement))).Take(MostStatements);

    private static (StatementKind, Scope, ReportingPeriod) KeyOf(FinancialStatement statement) => (statement.Kind, statement.Scope ?? Scope.Consolidated, statement.Period!);
}
