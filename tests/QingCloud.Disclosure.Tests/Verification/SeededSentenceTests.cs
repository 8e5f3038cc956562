using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Verification;
using QingCloud.Disclosure.Verification.Prose;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Tests.Verification;

/// <summary>One digit of one figure changed in sentences that tables confirm: most such errors are found, and the sentences as they were raise nothing.</summary>
public sealed class SeededSentenceTests(ITestOutputHelper output)
{
    private const int FewestDigits = 3;

    [Fact]
    public void Verify_OneDigitChangedInGeneratedSentences_FindsIt()
    {
        Random random = new(21);
        (int trials, int found) = (0, 0);
        for (int i = 0; i < 120; i++)
        {
            (string text, string sentence, string[] figures) = Filing(random);
            DisclosureAnalyzer.Default.Analyze(text + sentence).Findings.Should().BeEmpty("{0} is as the table has it", sentence);
            foreach (string figure in figures)
            {
                string changed = Changed(figure, random);
                string wrong = sentence.Replace(figure, changed, StringComparison.Ordinal);
                trials++;
                bool isFound = DisclosureAnalyzer.Default.Analyze(text + wrong).Findings.Any(finding => finding.Severity == FindingSeverity.Error && finding.Place.Text.Contains(changed, StringComparison.Ordinal));
                found += isFound ? 1 : 0;
                if (!isFound)
                {
                    output.WriteLine($"{wrong} {figure}");
                }
            }
        }

        output.WriteLine($"{found} of {trials} found");
        found.Should().BeGreaterThanOrEqualTo(trials * 95 / 100);
    }

    [CorpusFact]
    public void Verify_OneDigitChangedInRealSentences_FindsMost()
    {
        Random random = new(22);
        (int trials, int found) = (0, 0);
        foreach (string path in Repository.TextDocuments)
        {
            DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(path));
            DocumentFigures document = new(0, analysis.Source, analysis.Outline, DisclosureModelReader.Views(analysis.Source, analysis.Tables, analysis.Outline, new()), new());
            Dictionary<OutlineNode, Question> asked = ProseVerifier.Asked(analysis.Outline);
            foreach (OutlineNode node in analysis.Outline.Root.DescendantsAndSelf().Where(node => node.Text is not null))
            {
                (int tried, int seen) = Try(document, node, asked.GetValueOrDefault(node), random);
                (trials, found) = (trials + tried, found + seen);
            }
        }

        output.WriteLine($"{found} of {trials} found");
        trials.Should().BeGreaterThan(100, "so few say little");
        found.Should().BeGreaterThanOrEqualTo(trials * 60 / 100);
    }

    [CorpusFact]
    public void Verify_SentencesAgainstTablesWhoseRowsAreNamedWrongly_HardlyEverAccuses()
    {
        (int differing, int accused) = (0, 0);
        foreach (string path in Repository.TextDocuments)
        {
            DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(path));
            for (int shift = 1; shift <= 3; shift++)
            {
                ImmutableArray<Table> shifted = [.. analysis.Tables.Select(table => WithNamesMoved(table, shift))];
                DocumentFigures document = new(0, analysis.Source, analysis.Outline, DisclosureModelReader.Views(analysis.Source, shifted, analysis.Outline, new()), new());
                foreach (Sentence sentence in document.Sentences)
                {
                    ImmutableArray<TableFigures> tables = [.. StatedChecks.Tables(document, sentence)];
                    differing += StatedChecks.Judge(document, sentence, tables).Count(judged => judged.Verdict == StatedVerdict.Differs);
                    foreach (Finding finding in StatedChecks.Find(document, sentence, new(new())).Where(finding => finding.Severity == FindingSeverity.Error))
                    {
                        accused++;
                        output.WriteLine(finding.ToString());
                    }
                }
            }
        }

        output.WriteLine($"{accused} of {differing} figures that a table has otherwise are called errors");
        differing.Should().BeGreaterThan(200, "so few say little");
        accused.Should().BeLessThanOrEqualTo(differing * 2 / 100);
    }

    // Every row is called as one some rows below it.
    private static Table WithNamesMoved(Table table, int shift) => table with
    {
        Rows = [.. table.Rows.Select((row, index) => row with { Cells = row.Cells.SetItem(0, row.Cells[0] with { Text = table.Rows[(index + shift) % table.Rows.Length].Cells[0].Text }) })],
    };

    private (int Trials, int Found) Try(DocumentFigures document, OutlineNode node, Question? question, Random random)
    {
        (int trials, int found) = (0, 0);
        foreach (Sentence sentence in new SentenceMap(document, node, question).Sentences)
        {
            foreach (StatedFigure stated in StatedChecks.Judge(document, sentence, [.. StatedChecks.Tables(document, sentence)])
                .Where(judged => judged.Verdict == StatedVerdict.Agrees && judged.Stated.Quote.Count(char.IsAsciiDigit) >= FewestDigits).Select(judged => judged.Stated))
            {
                int start = sentence.Start + stated.Quantity.Span.Start;
                string changed = Changed(stated.Quote, random);
                OutlineNode wrong = new() { Kind = node.Kind, Span = node.Span, StartLine = node.StartLine, EndLine = node.EndLine, Pieces = node.Pieces, Text = node.Text![..start] + changed + node.Text[(start + changed.Length)..] };
                Sentence other = new SentenceMap(document, wrong, question).Sentences.Single(other => other.Start == sentence.Start);
                bool isFound = StatedChecks.Find(document, other, new(new())).Concat(StatedArithmetic.Find(other, document.Period, new(new())))
                    .Any(finding => finding.Severity == FindingSeverity.Error && other.SourceStart <= finding.Place.Span.Start);
                trials++;
                found += isFound ? 1 : 0;
                if (!isFound)
                {
                    output.WriteLine($"{sentence.Line} {stated.Kind} {stated.Subject} {stated.Quote} -> {changed}");
                }
            }
        }

        return (trials, found);
    }

    // Expenses of two years with a sentence on one of them, or revenue by product with one on its share.
    private static (string Text, string Sentence, string[] Figures) Filing(Random random)
    {
        string[] items = ["销售费用", "管理费用", "研发费用", "财务费用"];
        decimal[][] rows = [.. items.Select(_ => new[] { Amount(random), Amount(random) })];
        int item = random.Next(items.Length);
        (decimal now, decimal before) = (rows[item][0], rows[item][1]);
        decimal[] totals = [rows.Sum(row => row[0]), rows.Sum(row => row[1])];
        string text = string.Join('\n', Documents.Table("公司期间费用情况如下：", "万元", ["项目 2023年度 2022年度", .. items.Zip(rows, (name, row) => $"{name} {Text(row[0])} {Text(row[1])}"), $"期间费用合计 {Text(totals[0])} {Text(totals[1])}"])) + "\n\n";
        string change = (now > before ? "增长" : "下降") + Percent(Math.Abs((now - before) / before));
        return random.Next(2) == 0
            ? (text, $"2023年度，公司{items[item]}为{Text(now)}万元，同比{change}。", [Text(now), Percent(Math.Abs((now - before) / before))])
            : (text, $"2023年度，公司{items[item]}为{Text(now)}万元，占期间费用的比例为{Percent(now / totals[0])}。", [Text(now), Percent(now / totals[0])]);
    }

    private static decimal Amount(Random random) => random.Next(100_000, 999_999) / 100m;

    private static string Text(decimal value) => value.ToString("N2", CultureInfo.InvariantCulture);

    private static string Percent(decimal fraction) => (100 * fraction).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    // The last digit may be rounding: it is left alone. A first digit does not become 0.
    private static string Changed(string text, Random random)
    {
        int[] digits = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
        int place = digits[random.Next(digits.Length - 1)];
        char digit = (char)('0' + (place == digits[0] ? 1 + ((text[place] - '1' + random.Next(1, 9) + 9) % 9) : (text[place] - '0' + random.Next(1, 10)) % 10));
        return text[..place] + digit + text[(place + 1)..];
    }
}
