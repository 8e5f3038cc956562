using System.Collections.Immutable;
using NodaTime;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Disclosures.Coverage;

/// <summary>How the figures of a table of the truth stand in the typed models.</summary>
/// <param name="Table">The table's id in the truth.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Figures">Figures that the table stage reads right.</param>
/// <param name="Held">Those of them that a typed model holds in the right field, period and row.</param>
/// <param name="Wrong">Those that a model holds in another field, period or row without a flag.</param>
/// <param name="Misses">The figures that are not held, in words.</param>
/// <param name="Headless">Figures whose header the table stage has not, or has differently: no model can place them.</param>
/// <param name="IsFlagged">Whether a diagnostic of the table says that something of it could not be read.</param>
internal sealed record TableCoverage(string Table, string Kind, int Figures, int Held, int Wrong, ImmutableArray<string> Misses, int Headless, bool IsFlagged);

/// <summary>Holds the typed models against the hand-made truth.</summary>
internal static class TypedCoverage
{
    /// <summary>The kinds of the four subjects.</summary>
    internal static readonly string[] SubjectKinds =
    [
        "revenue", "grossMargin", "cost", "customers", "suppliers", "receivablesAging", "provision", "provisionRates", "provisionRollforward", "migration", "inventory",
        "inventoryImpairment", "fixedAssets",
    ];

    /// <summary>The kinds of what stands around them; other kinds have no form of their own.</summary>
    internal static readonly string[] AroundKinds = ["expense", "peer", "headcount", "cash", "borrowing", "lease", "financialStatement", "forecast", "other"];

    private const string InNoModel = "in no model";

    private const string NoQuantity = "no quantity";

    internal static IEnumerable<TableCoverage> Of(string document, string[] kinds)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document)));
        ReportingPeriod? period = analysis.Outline.Header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End) : null;
        ILookup<(string, CellAddress), Fact> facts = analysis.Facts.Where(fact => fact.Subject != Subject.Schedules).ToLookup(fact => (fact.Evidence.TableId, fact.Evidence.Cell));
        foreach (TruthTable truth in TruthTable.Of(document).Where(table => kinds.Contains(table.Kind)))
        {
            yield return Cover(truth, analysis.Tables, facts, period);
        }
    }

    private static TableCoverage Cover(TruthTable truth, ImmutableArray<Table> tables, ILookup<(string, CellAddress), Fact> facts, ReportingPeriod? period)
    {
        int figures = 0;
        int held = 0;
        int wrong = 0;
        int headless = 0;
        bool isFlagged = true;
        List<string> misses = [];
        foreach ((ImmutableArray<string> want, Table? table, int row) in Pair(truth, tables))
        {
            for (int i = 0; i < want.Length; i++)
            {
                if (!IsFigure(want[i]) || truth.Columns[i].Contains("序号", StringComparison.Ordinal) || truth.Columns[i] is "月份" || truth.Columns[i].Contains("代码", StringComparison.Ordinal) || table is null || !IsRight(want, table.Rows[row], i))
                {
                    continue;
                }

                if (!HasHeader(table, i, truth.Columns[i]))
                {
                    headless++;
                    isFlagged = !table.Diagnostics.IsEmpty;
                    continue;
                }

                figures++;
                ImmutableArray<Fact> found = [.. facts[(table.Id, new(row, i))]];
                string? miss = Miss(truth, want, i, found, period);
                held += miss is null ? 1 : 0;
                wrong += miss is null or InNoModel or NoQuantity ? 0 : 1;
                if (miss is not null)
                {
                    misses.Add($"{want[0]} | {truth.Columns[i]} = {want[i]} ({table.Id} {table.Kind}, read as {string.Join("/", table.Columns[i].Path)}): {miss}");
                }
            }
        }

        return new(truth.Id, truth.Kind, figures, held, wrong, [.. misses], headless, isFlagged);
    }

    private static string? Miss(TruthTable truth, ImmutableArray<string> want, int column, ImmutableArray<Fact> found, ReportingPeriod? period)
    {
        if (found.IsEmpty)
        {
            return InNoModel;
        }

        string header = truth.Columns[column];
        Field[] fields = ExpectedFields.Of(header) is { Length: > 0 } byHeader ? byHeader : ExpectedFields.OfLabel(want[0]);
        // A forecast and a key figure are told apart by their lines.
        fields = truth.Kind == "forecast" ? [.. fields, Field.Forecast, Field.Amount, Field.Quantity, Field.AsPrinted]
            : found.All(fact => fact.Subject is Subject.KeyFigures or Subject.Companies) ? [.. fields, Field.Rate, Field.Amount, Field.Value, Field.Growth, Field.KeyFigure]
            : fields;
        LocalDate? end = ExpectedPeriods.EndOf(header, period) ?? ExpectedPeriods.EndOf(want[0], null);
        if (found.All(fact => fact.Value is null && fact.Evidence.Reading != CellReading.Ambiguous))
        {
            return NoQuantity;
        }

        HashSet<string> names = [.. want.Where((cell, i) => i == 0 || !IsFigure(cell)).Append(truth.Columns[column].Replace("|", "", StringComparison.Ordinal)).Append(truth.Columns[column].Split('|')[^1]).Select(TruthTable.Normal)];
        return found.All(fact => fields.Length > 0 && !fields.Contains(fact.Field) && fact.Field is not (Field.Opening or Field.Closing)) ? $"field {string.Join(",", found.Select(fact => fact.Field))}, not {fields[0]}"
            : found.All(fact => end is not null && fact.Period?.End != end && fact.Field is not (Field.Opening or Field.Closing)) ? $"period {found[0].Period}, not {end}"
            : found.All(fact => !names.Contains(TruthTable.Normal(fact.Item)) && fact.Item.Length > 0 && !names.Any(name => name.Contains(fact.Item, StringComparison.Ordinal)) && fact.Evidence.Caption?.Contains(fact.Item, StringComparison.Ordinal) != true) ? $"row {found[0].Item}"
            : !fields.Contains(Field.AsPrinted) && (fields.Length > 0 || SubjectKinds.Contains(truth.Kind)) && found.All(fact => fact.Field == Field.AsPrinted) ? "as printed only"
            : null;
    }

    private static bool IsFigure(string text) => NumberParser.TryParse(text, out _);

    // A column whose header or period was lost is not right in the table stage, which says so.
    private static bool HasHeader(Table table, int column, string header) =>
        TruthTable.Normal(string.Concat(table.Columns[column].Path)) == TruthTable.Normal(header.Replace("|", "", StringComparison.Ordinal));

    private static bool IsRight(ImmutableArray<string> want, TableRow got, int column) =>
        got.Cells.Length == want.Length && IsSame(want, got, column) && Enumerable.Range(0, want.Length).TakeWhile(i => !IsFigure(want[i])).All(i => IsSame(want, got, i));

    private static bool IsSame(ImmutableArray<string> want, TableRow got, int column) => TruthTable.Normal(got.Cells[column].Text) == TruthTable.Normal(want[column]);

    private static IEnumerable<(ImmutableArray<string> Want, Table? Table, int Row)> Pair(TruthTable truth, ImmutableArray<Table> tables)
    {
        List<(Table Table, int Row)> rows =
        [
            .. tables.Where(table => table.Region.StartLine <= truth.EndLine && table.Region.EndLine >= truth.StartLine)
                .SelectMany(table => Enumerable.Range(0, table.Rows.Length).Select(row => (table, row))),
        ];
        foreach (ImmutableArray<string> want in truth.Rows)
        {
            string key = string.Concat(want.Select(TruthTable.Normal));
            int at = rows.FindIndex(row => string.Concat(row.Table.Rows[row.Row].Cells.Select(cell => TruthTable.Normal(cell.Text))) == key);
            yield return at < 0 ? (want, null, 0) : (want, rows[at].Table, rows[at].Row);
            if (at >= 0)
            {
                rows.RemoveAt(at);
            }
        }
    }
}
