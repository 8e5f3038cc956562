using System.Collections.Immutable;
using System.Text.Json;
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

    private static TruthTable Read(JsonElement table) => new(
        table.GetProperty("id").GetString()!,
        table.GetProperty("startLine").GetInt32(),
        table.GetProperty("endLine").GetInt32(),
        table.GetProperty("kind").GetString()!,
        [.. table.GetProperty("columns").EnumerateArray().Select(column => column.GetString()!)],
        [.. table.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToImmutableArray())]);
}
