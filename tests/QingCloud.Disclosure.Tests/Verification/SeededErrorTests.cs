using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Recognition;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>One digit of one figure changed in tables that add up: nearly every such error is found, and the tables as they were raise nothing.</summary>
public sealed class SeededErrorTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.98;
    private const double MostFalse = 0.01;

    [Fact]
    public void Verify_OneDigitChangedInGeneratedTables_FindsIt()
    {
        FootingTables tables = new(77);

        Measure([.. Enumerable.Range(0, 400).Select(_ => tables.Next())], 2_000, 5);
    }

    [CorpusFact]
    public void Verify_OneDigitChangedInRealTables_FindsIt()
    {
        ImmutableArray<RecognizedTable> real = [.. Repository.TextDocuments.Select(path => Path.GetFileName(path)[..3]).Where(document => File.Exists(Path.Combine(Repository.Truth, document + ".tables.json")))
            .SelectMany(document => TruthTable.Of(document)).Select(table => RecognizedTables.Of(table.Columns.Select(column => column.Replace('|', '>')), table.Rows.Select(row => row.AsEnumerable()), null, table.Id))
            .Where(table => Errors(table).IsEmpty && !Summed(table).IsEmpty)];
        real.Length.Should().BeGreaterThan(40, "so few say little");

        Measure(real, 2_000, 6);
    }

    private void Measure(ImmutableArray<RecognizedTable> tables, int trials, int seed)
    {
        Random random = new(seed);
        int falseAlarms = tables.Count(table => !Errors(table).IsEmpty);
        List<string> missed = [];
        for (int trial = 0; trial < trials; trial++)
        {
            RecognizedTable table = tables[trial % tables.Length];
            ImmutableArray<CellAddress> cells = Summed(table);
            if (cells.IsEmpty)
            {
                continue;
            }

            CellAddress cell = cells[random.Next(cells.Length)];
            string before = table.Rows[cell.Row].Cells[cell.Column].Text;
            string after = Changed(before, random);
            if (!Errors(With(table, cell, after)).Any(finding => Concerns(finding, after, cell)))
            {
                missed.Add($"{table.Region.Caption} {table.Rows[cell.Row].Cells[0].Text}: {before} -> {after}");
            }
        }

        output.WriteLine($"{missed.Count} of {trials} not found; {falseAlarms} of {tables.Length} unchanged tables raise an error");
        missed.ToList().ForEach(output.WriteLine);
        missed.Count.Should().BeLessThan((int)(trials * (1 - LeastFound)));
        falseAlarms.Should().BeLessThanOrEqualTo((int)(tables.Length * MostFalse));
    }

    private static bool Concerns(Finding finding, string after, CellAddress cell) =>
        (finding.Place.Text == after && finding.Line == cell.Row + 2) || finding.Related.Any(place => place.Text == after && place.Line == cell.Row + 2);

    private static ImmutableArray<Finding> Errors(RecognizedTable table) =>
        Verifier.Verify([(SourceText.From(""), new(), DisclosureModelReader.Views(SourceText.From(""), [RelationProver.Prove(table.Interpreted())], new(), new()))], VerificationOptions.Default, new()).Errors;

    // The figures of amounts that some sum of the table needs.
    private static ImmutableArray<CellAddress> Summed(RecognizedTable table)
    {
        Table proven = RelationProver.Prove(table.Interpreted());
        return [.. proven.Relations.Where(relation => relation.Kind is RelationKind.Footing or RelationKind.CrossFooting)
            .SelectMany(relation => relation.Terms.Add(relation.Result)).Distinct()
            .Where(cell => NumberParser.TryParse(table.Rows[cell.Row].Cells[cell.Column].Text, out PrintedNumber number) && number is { Form: NumberForm.Plain, Value: not 0 })];
    }

    private static RecognizedTable With(RecognizedTable table, CellAddress cell, string text)
    {
        RecognizedRow row = table.Rows[cell.Row];
        return table with { Rows = table.Rows.SetItem(cell.Row, row with { Cells = row.Cells.SetItem(cell.Column, row.Cells[cell.Column] with { Text = text }) }) };
    }

    // The last digit may be rounding: it is left alone.
    private static string Changed(string text, Random random)
    {
        int[] digits = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
        int place = digits[random.Next(Math.Max(1, digits.Length - 1))];
        char digit = (char)('0' + ((text[place] - '0' + random.Next(1, 10)) % 10));
        return text[..place] + digit + text[(place + 1)..];
    }
}
