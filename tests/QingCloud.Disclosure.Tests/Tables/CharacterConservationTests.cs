using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tests.TestSupport;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Tables;

/// <summary>
/// Every character printed in a table's lines stands in one of its cells, its header, its surroundings or its list of repairs, and no cell holds more than
/// was printed. Header cells that span columns or repeat at page breaks stand once or often: of them only the characters are compared, not their number.
/// </summary>
public sealed class CharacterConservationTests
{
    public static TheoryData<string> Documents => ["000", "001", "002", "003", "004"];

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Characters_OfRealTables_AreNeitherLostNorInvented(string document)
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(Repository.Document(document)));
        List<string> wrong = [];
        foreach (Table table in analysis.Tables)
        {
            Dictionary<char, int> balance = [];
            for (int line = table.Region.StartLine; line <= table.Region.EndLine; line++)
            {
                Add(balance, analysis.Source.GetText(analysis.Source.Lines[line - 1].Span), 1, table.Region.Layout);
            }

            foreach (TableCell cell in table.Rows.SelectMany(row => row.Cells).Where(cell => !cell.Span.IsEmpty).DistinctBy(cell => cell.Span))
            {
                Add(balance, cell.Text, -1, table.Region.Layout);
            }

            string lost = string.Concat(balance.Where(pair => pair.Value > 0).Select(pair => new string(pair.Key, pair.Value)));
            string invented = string.Concat(balance.Where(pair => pair.Value < 0).Select(pair => new string(pair.Key, -pair.Value)));
            string elsewhere = CharacterFolding.Fold(string.Concat(
                [.. table.Columns.SelectMany(column => column.Path), table.Region.Caption ?? "", .. table.Region.Notes, .. table.Repairs.Select(repair => repair.Reason), .. table.Diagnostics.Select(item => item.Message),
                .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Alternatives)]));
            if (lost.Except(elsewhere).Any() || invented.Length > 0)
            {
                wrong.Add($"{table.Id} {table.Region.StartLine}-{table.Region.EndLine} lost {string.Concat(lost.Where(c => !elsewhere.Contains(c, StringComparison.Ordinal)))} invented {invented}");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static void Add(Dictionary<char, int> balance, string text, int sign, TableLayout layout)
    {
        foreach (char character in CharacterFolding.Fold(text))
        {
            if (!char.IsWhiteSpace(character) && !(layout == TableLayout.Pipes && character == '|'))
            {
                balance[character] = balance.GetValueOrDefault(character) + sign;
            }
        }
    }
}
