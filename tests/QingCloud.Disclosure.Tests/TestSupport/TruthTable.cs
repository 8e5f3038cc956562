using System.Collections.Immutable;
using System.Text.Json;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>A table of the hand-made truth beside the corpus.</summary>
internal sealed record TruthTable(string Id, int StartLine, int EndLine, string Kind, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>The truth of a document, by the first three digits of its file's name.</summary>
    internal static ImmutableArray<TruthTable> Of(string document)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Truth, document + ".tables.json")));
        return [.. json.RootElement.GetProperty("tables").EnumerateArray().Select(Read)];
    }

    /// <summary>A text as the score compares it: folded, without white space and tags, one dash for several.</summary>
    internal static string Normal(string text)
    {
        string folded = CharacterFolding.Fold(text);
        List<char> kept = [];
        for (int i = 0; i < folded.Length; i++)
        {
            int end = folded[i] == '<' ? folded.IndexOf('>', i) : -1;
            if (end > i)
            {
                i = end;
            }
            else if (!char.IsWhiteSpace(folded[i]))
            {
                kept.Add(folded[i]);
            }
        }

        string joined = string.Concat(kept);
        string trimmed = joined.TrimEnd('-');
        return joined.Length - trimmed.Length > 1 ? trimmed + "-" : joined;
    }

    /// <summary>The rows of tables that overlap this one, paired with its own rows by their joined text.</summary>
    internal IEnumerable<(ImmutableArray<string> Want, TableRow? Got)> Pair(IEnumerable<Table> tables)
    {
        List<TableRow> rows = [.. tables.Where(table => table.Region.StartLine <= EndLine && table.Region.EndLine >= StartLine).SelectMany(table => table.Rows)];
        foreach (ImmutableArray<string> want in Rows)
        {
            string key = string.Concat(want.Select(Normal));
            TableRow? got = rows.Find(row => string.Concat(row.Cells.Select(cell => Normal(cell.Text))) == key);
            if (got is not null)
            {
                rows.Remove(got);
            }

            yield return (want, got);
        }
    }

    /// <summary>How many figures there are, how many of them are read right, and how many wrongly where the reader calls no cell of the row ambiguous.</summary>
    internal (int All, int Right, int Silent) Figures(IEnumerable<Table> tables)
    {
        (int all, int right, int silent) = (0, 0, 0);
        foreach ((ImmutableArray<string> want, TableRow? got) in Pair(tables))
        {
            for (int i = 0; i < want.Length; i++)
            {
                if (!NumberParser.TryParse(want[i], out _))
                {
                    continue;
                }

                all++;
                bool isRight = got is not null && got.Cells.Length == want.Length && Normal(got.Cells[i].Text) == Normal(want[i]);
                right += isRight ? 1 : 0;
                silent += !isRight && got is not null && !got.Cells.Any(cell => cell.Reading == CellReading.Ambiguous) ? 1 : 0;
            }
        }

        return (all, right, silent);
    }

    /// <summary>The figures that the reader calls proven; of these the ones that are wrong, with their places; and of those the number that the row does not print at all.</summary>
    internal (int All, ImmutableArray<string> Wrong, int Unprinted) Proven(IEnumerable<Table> tables)
    {
        (int all, int unprinted) = (0, 0);
        List<string> wrong = [];
        foreach ((ImmutableArray<string> want, TableRow? got) in Pair(tables))
        {
            for (int i = 0; i < got?.Cells.Length; i++)
            {
                if (got.Cells[i].Reading == CellReading.Proven)
                {
                    all++;
                    bool isRight = got.Cells.Length == want.Length && Normal(got.Cells[i].Text) == Normal(want[i]);
                    unprinted += isRight || want.Any(text => Normal(text) == Normal(got.Cells[i].Text)) ? 0 : 1;
                    wrong.AddRange(isRight ? [] : [$"line {got.Line}, column {i}: {got.Cells[i].Text}"]);
                }
            }
        }

        return (all, [.. wrong], unprinted);
    }

    /// <summary>Which columns have the right header path in the table that overlaps this one most; none where it has other columns.</summary>
    internal ImmutableArray<bool> RightColumns(IEnumerable<Table> tables)
    {
        Table? best = tables.MaxBy(table => Math.Min(table.Region.EndLine, EndLine) - Math.Max(table.Region.StartLine, StartLine));
        return [.. Columns.Select((column, i) => best is not null && best.Columns.Length == Columns.Length
            && Normal(column.Replace("|", "", StringComparison.Ordinal)) == Normal(string.Concat(best.Columns[i].Path)))];
    }

    private static TruthTable Read(JsonElement table) => new(
        table.GetProperty("id").GetString()!,
        table.GetProperty("startLine").GetInt32(),
        table.GetProperty("endLine").GetInt32(),
        table.GetProperty("kind").GetString()!,
        [.. table.GetProperty("columns").EnumerateArray().Select(column => column.GetString()!)],
        [.. table.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToImmutableArray())]);
}
