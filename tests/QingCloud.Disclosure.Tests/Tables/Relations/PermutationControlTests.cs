using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Tests.TestSupport;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Tests.Tables.Relations;

/// <summary>
/// The control of the prover: figures that stand where they do not belong must not be proven. The values of a total row change places, among the columns of
/// the table or with those of another table; of the cells that hold another value then, fewer than three in a thousand may become proven.
/// </summary>
public sealed class PermutationControlTests(ITestOutputHelper output)
{
    private const double Allowed = 0.003;

    [Fact]
    public void Prove_TotalsShuffledAmongColumns_AreNotProven()
    {
        FootingTables tables = new(2024);
        Random random = new(1);

        Count(Enumerable.Range(0, 1_000).Select(_ => tables.Next()).Select(table => (table, Shuffled(Totals(table), random)))).Should().BeLessThan(Allowed);
    }

    [Fact]
    public void Prove_TotalsOfOtherTables_AreNotProven()
    {
        FootingTables tables = new(2025);
        Random random = new(2);
        List<RecognizedTable> all = [.. Enumerable.Range(0, 600).Select(_ => tables.Next())];

        Count(all.Select((table, index) => (table, Exchanged(Totals(table), Totals(all[(index + 1) % all.Count]), random)))).Should().BeLessThan(Allowed);
    }

    [CorpusFact]
    public void Prove_TotalsOfRealTablesShuffled_AreNotProven()
    {
        Random random = new(3);
        List<RecognizedTable> all = [.. Repository.TextDocuments.Select(path => Path.GetFileName(path)[..3]).Where(document => File.Exists(Path.Combine(Repository.Truth, document + ".tables.json")))
            .SelectMany(document => TruthTable.Of(document)).Select(table => RecognizedTables.Of(table.Columns.Select(column => column.Replace('|', '>')), table.Rows.Select(row => row.AsEnumerable()))).Where(Foots)];
        all.Should().NotBeEmpty();

        Count(Enumerable.Range(0, 400).Select(trial => all[trial % all.Count]).Select(table => (table, Shuffled(Totals(table), random)))).Should().BeLessThan(Allowed);
    }

    [Fact]
    public void Prove_TotalsInTheirPlaces_AreProven()
    {
        FootingTables tables = new(2024);

        double proven = Enumerable.Range(0, 200).Select(_ => tables.Next()).SelectMany(table => RelationProver.Prove(table.Interpreted()).Rows[^1].Cells.Skip(1))
            .Where(cell => !cell.Text.EndsWith('%')).Average(cell => cell.Reading == CellReading.Proven ? 1 : 0);

        output.WriteLine($"{proven:P1} of the true totals are proven");
        proven.Should().BeGreaterThan(0.95);
    }

    // The share of proven cells among those of the last row that hold another value than before.
    private double Count(IEnumerable<(RecognizedTable Table, ImmutableArray<string> Totals)> trials)
    {
        (int moved, int proven) = (0, 0);
        foreach ((RecognizedTable table, ImmutableArray<string> totals) in trials)
        {
            RecognizedRow last = table.Rows[^1];
            RecognizedRow changed = last with { Cells = [.. last.Cells.Select((cell, column) => column == 0 ? cell : cell with { Text = totals[column - 1] })] };
            Table shuffled = RelationProver.Prove((table with { Rows = table.Rows.SetItem(table.Rows.Length - 1, changed) }).Interpreted());
            for (int column = 1; column < last.Cells.Length; column++)
            {
                bool isMoved = last.Cells[column].Text != totals[column - 1];
                moved += isMoved ? 1 : 0;
                proven += isMoved && shuffled.Rows[^1].Cells[column].Reading == CellReading.Proven ? 1 : 0;
            }
        }

        output.WriteLine($"{proven} of {moved} moved totals are proven");
        moved.Should().BeGreaterThan(400, "so few say little");
        return (double)proven / moved;
    }

    // Two totals or more foot, no two are equal, and nothing else holds in their row: exchanged, 期末 and 期初 with their allowances would still be net of them.
    private static bool Foots(RecognizedTable table)
    {
        Table proven = RelationProver.Prove(table.Interpreted());
        int last = proven.Rows.Length - 1;
        List<TableRelation> ofTotals = [.. proven.Relations.Where(relation => relation.Result.Row == last)];
        return proven.Rows[last].Role == RowRole.Total && ofTotals.Count >= 2 && AreDistinct(Totals(table)) && ofTotals.TrueForAll(relation => relation.Kind is RelationKind.Footing or RelationKind.Share);
    }

    private static bool AreDistinct(ImmutableArray<string> totals) => totals.Where(IsFigure).Distinct().Count() == totals.Count(IsFigure);

    private static ImmutableArray<string> Totals(RecognizedTable table) => [.. table.Rows[^1].Cells.Skip(1).Select(cell => cell.Text)];

    // Amounts change places with amounts, rates with rates.
    private static ImmutableArray<string> Shuffled(ImmutableArray<string> totals, Random random)
    {
        string[] shuffled = [.. totals];
        foreach (bool isRate in (bool[])[false, true])
        {
            int[] places = [.. Enumerable.Range(0, totals.Length).Where(place => IsFigure(totals[place]) && totals[place].EndsWith('%') == isRate)];
            int shift = places.Length > 1 ? random.Next(1, places.Length) : 0;
            for (int i = 0; i < places.Length; i++)
            {
                shuffled[places[i]] = totals[places[(i + shift) % places.Length]];
            }
        }

        return [.. shuffled];
    }

    private static ImmutableArray<string> Exchanged(ImmutableArray<string> totals, ImmutableArray<string> others, Random random)
    {
        string[] amounts = [.. others.Where(text => IsFigure(text) && !text.EndsWith('%'))];
        return [.. totals.Select(text => text.EndsWith('%') ? text : amounts[random.Next(amounts.Length)])];
    }

    private static bool IsFigure(string text) => NumberParser.TryParse(text, out _);
}
