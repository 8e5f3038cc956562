using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// What documents of a kind are expected to disclose (<c>Vocabulary/expected.tsv</c>), held against what was read: where nothing was, the document lacks it or it
/// could not be read, and either is said. Replies answer what they were asked, and are expected to disclose nothing else.
/// </summary>
internal static class Expectations
{
    private static readonly FrozenDictionary<DocumentKind, ImmutableArray<(ExpectedDisclosure What, string Name)>> ByKind =
        EmbeddedVocabulary.Rows("expected.tsv")
            .GroupBy(row => Enum.Parse<DocumentKind>(row[0]), row => (Enum.Parse<ExpectedDisclosure>(row[1]), row[2]))
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToImmutableArray());

    /// <summary>What is expected of a kind of document and was not read.</summary>
    internal static ImmutableArray<ExpectedDisclosure> NotMet(DocumentKind kind, DisclosureModels models) =>
        ByKind.TryGetValue(kind, out ImmutableArray<(ExpectedDisclosure What, string Name)> expected) ? [.. expected.Select(one => one.What).Where(what => !IsMet(what, models))] : [];

    /// <summary>What was not found or not read in full, as diagnostics.</summary>
    /// <param name="kind">The kind of the document.</param>
    /// <param name="models">The models.</param>
    /// <param name="tables">The tables.</param>
    internal static IEnumerable<Diagnostic> Diagnose(DocumentKind kind, DisclosureModels models, ImmutableArray<Table> tables)
    {
        foreach (ExpectedDisclosure what in models.Missing)
        {
            yield return new(DiagnosticDescriptors.ExpectedDisclosureNotFound, default, 0, kind.ToString(), ByKind[kind].First(one => one.What == what).Name);
        }

        Dictionary<string, ImmutableArray<string>> gaps = models.All.Where(model => !model.Missing.IsEmpty)
            .GroupBy(model => model.TableId).ToDictionary(group => group.Key, group => group.SelectMany(model => model.Missing).Distinct().ToImmutableArray());
        foreach (Table table in tables)
        {
            if (gaps.TryGetValue(table.Id, out ImmutableArray<string> missing))
            {
                yield return new(DiagnosticDescriptors.ModelIncomplete, table.Region.Span, table.Region.StartLine, table.Id, string.Join(", ", missing));
            }
        }
    }

    private static bool IsMet(ExpectedDisclosure what, DisclosureModels models) => what switch
    {
        ExpectedDisclosure.RevenueByProduct => HasRevenue(models, RevenueDimension.Product) || HasRevenue(models, RevenueDimension.Segment),
        ExpectedDisclosure.RevenueByRegion => HasRevenue(models, RevenueDimension.Region),
        ExpectedDisclosure.GrossMargin => models.GrossMargin.Any(model => model.Entity is null),
        ExpectedDisclosure.ReceivablesAging => models.ReceivablesAging.Any(model => model.Subject == BalanceSubject.TradeReceivables && model.Entity is null),
        ExpectedDisclosure.LossAllowance => models.Allowances.Any(model => model.Subject == BalanceSubject.TradeReceivables),
        ExpectedDisclosure.AllowanceRollforward => models.Rollforwards.Any(model => model.Subject == BalanceSubject.TradeReceivables),
        ExpectedDisclosure.FinancialStatements => models.Statements.Select(model => model.Kind).Distinct().Count() == Enum.GetValues<Statements.StatementKind>().Length,
        _ => true,
    };

    private static bool HasRevenue(DisclosureModels models, RevenueDimension dimension) =>
        models.Revenue.Any(model => model.Entity is null && model.Dimension == dimension && model.Lines.Any(line => line.Role != RowRole.Total && line.Amount?.Value is not null));
}
