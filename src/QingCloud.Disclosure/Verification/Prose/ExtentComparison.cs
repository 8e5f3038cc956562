using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A、B下降幅度较C稍高: the changes of the rows that are named stand to each other so in the table nearby.</summary>
internal static class ExtentComparison
{
    private const string Extent = "幅度";
    private const int LongestName = 16;

    internal static IEnumerable<Finding> Find(DocumentFigures document, Sentence sentence) => sentence.Text.Contains(Extent, StringComparison.Ordinal) ? FindAll(document, sentence) : [];

    private static IEnumerable<Finding> FindAll(DocumentFigures document, Sentence sentence)
    {
        for (int at = sentence.Text.IndexOf(Extent, StringComparison.Ordinal); at > 0; at = sentence.Text.IndexOf(Extent, at + 1, StringComparison.Ordinal))
        {
            if (Claim(sentence, at) is not { } claim)
            {
                continue;
            }

            foreach (TableFigures table in document.Near(sentence.Line))
            {
                if (Judge(sentence, table, claim) is { } judged)
                {
                    if (judged.Finding is { } finding)
                    {
                        yield return finding;
                    }

                    break;
                }
            }
        }
    }

    private static ExtentClaim? Claim(Sentence sentence, int at)
    {
        string before = sentence.Text[..at];
        string clause = before[(before.LastIndexOfAny([',', '。', ':', ';']) + 1)..];
        string? change = VerificationWords.Of("change").FirstOrDefault(word => clause.EndsWith(word, StringComparison.Ordinal));
        string after = sentence.Text[(at + Extent.Length)..];
        int end = after.IndexOfAny([',', '。', ';', ':']);
        after = end >= 0 ? after[..end] : after;
        if (change is null || after.Any(char.IsAsciiDigit) || Compared(after) is not var (name, direction))
        {
            return null;
        }

        ImmutableArray<string> names = [.. clause[..^change.Length].TrimEnd('的').Split('、', '和', '及', '与').Select(item => item.Trim())];
        return names.Any(item => item.Length is < 3 or > LongestName) ? null
            : new(names, name, direction, TextSpan.FromBounds(at - clause.Length, at + Extent.Length + after.Length));
    }

    // 较C稍高, 比C略低, 高于C.
    private static (string Name, int Direction)? Compared(string after)
    {
        foreach ((string list, int direction) in (ReadOnlySpan<(string, int)>)[("more", 1), ("less", -1)])
        {
            foreach (string word in VerificationWords.Of(list))
            {
                string name = after.Length > 0 && after[0] is '较' or '比' && after.EndsWith(word, StringComparison.Ordinal) ? after[1..^word.Length]
                    : after.StartsWith(word + "于", StringComparison.Ordinal) ? after[(word.Length + 1)..] : "";
                name = name.TrimEnd('稍', '略', '更', '为', '的');
                if (name.Length is >= 3 and <= LongestName)
                {
                    return (name, direction);
                }
            }
        }

        return null;
    }

    private static Judged? Judge(Sentence sentence, TableFigures table, ExtentClaim claim)
    {
        ColumnView? change = table.View.Columns.FirstOrDefault(column => column.Measure is Measure.Growth or Measure.RevenueGrowth or Measure.CostGrowth);
        if (change is null || RowOf(table, claim.Than) is not { } than || claim.Names.Select(name => RowOf(table, name)).ToList() is not { } rows || rows.Contains(null))
        {
            return null;
        }

        CellAddress basis = new(than.Index, change.Index);
        ImmutableArray<CellAddress> cells = [.. rows.Select(row => new CellAddress(row!.Index, change.Index))];
        if (!table.Grid[basis].IsNumber || !cells.All(cell => table.Grid[cell].IsNumber))
        {
            return null;
        }

        Interval other = RequiredValue.Read(table.Grid, basis).Abs();
        bool isWrong = cells.All(cell => RequiredValue.Read(table.Grid, cell).Abs() is var own && (claim.Direction > 0 ? own.High < other.Low : own.Low > other.High));
        return new(!isWrong ? null : new()
        {
            Rule = VerificationRules.DirectionWords,
            Severity = FindingSeverity.Error,
            Place = sentence.Place(claim.Span),
            Wording = (claim.Direction > 0 ? FindingMessages.ChangesMore : FindingMessages.ChangesLess).With(
                string.Join("、", claim.Names), claim.Than, LocalizedText.List(cells.Select(cell => (LocalizedText)table.CellAt(cell).Text)), table.CellAt(basis).Text, table.Table.Id),
            Related = [RelationFinding.PlaceOf(table, basis), .. cells.Select(cell => RelationFinding.PlaceOf(table, cell))],
        });
    }

    // The one row whose label begins with the name.
    private static RowView? RowOf(TableFigures table, string name)
    {
        ImmutableArray<RowView> rows = [.. table.View.Rows.Where(row => CharacterFolding.Fold(row.Label).StartsWith(name, StringComparison.Ordinal))];
        return rows.Length == 1 ? rows[0] : null;
    }

    private sealed record ExtentClaim(ImmutableArray<string> Names, string Than, int Direction, TextSpan Span);

    private sealed record Judged(Finding? Finding);
}
