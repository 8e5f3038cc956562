using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition;

namespace QingCloud.Disclosure.Tests.Hostile;

/// <summary>A table with a hostile row, and what stands in its other lines: a cell of a row was damaged, or a row was made up of pieces of others.</summary>
/// <param name="Text">The table among prose.</param>
/// <param name="Cells">The cells of each line by header path; for a damaged cell both what was written and what was meant. An invented line has none.</param>
internal sealed record HostileTable(string Text, ImmutableDictionary<int, ILookup<string, string>> Cells)
{
    private const int LinesAbove = 2;
    private const string Digits = "0123456789";

    /// <summary>Whether the cell is one that the table holds there; nothing is known of an invented line.</summary>
    internal bool IsTrue(int line, string path, string text) => !Cells.TryGetValue(line, out ILookup<string, string>? cells) || cells[path].Contains(text);

    internal static HostileTable Of(RecognizedTable table, string layout, Random random)
    {
        (string separator, string edge) = layout switch { "glued" => ("", ""), "pipes" => ("|", "|"), "blanks" => (" ", ""), _ => ("\t", "") };
        List<string> lines = [.. Header(table).Select(Line)];
        ImmutableArray<string> paths = [.. table.Columns.Select(path => string.Join('/', path))];
        int hostile = random.Next(table.Rows.Length);
        bool isInvented = random.Next(2) == 0;
        Dictionary<int, ILookup<string, string>> cells = [];
        for (int row = 0; row < table.Rows.Length; row++)
        {
            string[] texts = [.. table.Rows[row].Cells.Select(cell => cell.Text)];
            List<(string Path, string Text)> known = [.. paths.Zip(texts)];
            if (row == hostile && isInvented)
            {
                lines.Add(edge + Spliced(string.Join(separator, texts), random) + edge);
            }
            else if (row == hostile)
            {
                int column = random.Next(1, texts.Length);
                texts[column] = Damaged(texts[column], random);
                known.Add((paths[column], texts[column]));
            }

            lines.Add(Line(texts));
            cells.Add(LinesAbove + lines.Count, known.ToLookup(cell => cell.Path, cell => cell.Text));
        }

        return new("各期收入列示如下：\n单位：万元\n" + string.Join('\n', lines) + "\n以上列示完毕。\n", cells.ToImmutableDictionary());

        string Line(IEnumerable<string> texts) => edge + string.Join(separator, texts) + edge;
    }

    private static IEnumerable<IEnumerable<string>> Header(RecognizedTable table)
    {
        if (table.Columns.All(path => path.Length == 1))
        {
            return [table.Columns.Select(path => path[0])];
        }

        return
        [
            table.Columns.Select((path, column) => column > 0 && table.Columns[column - 1][0] == path[0] ? "" : path[0]),
            table.Columns.Select(path => path.Length > 1 ? path[1] : ""),
        ];
    }

    // A digit lost, changed or doubled.
    private static string Damaged(string text, Random random)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
        int at = places[random.Next(places.Length)];
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text[..at] + Digits[(text[at] - '0' + random.Next(1, 10)) % 10] + text[(at + 1)..],
            _ => text.Insert(at, text[at].ToString()),
        };
    }

    // The row's own text with a piece of it lost, repeated or moved.
    private static string Spliced(string line, Random random)
    {
        int at = random.Next(line.Length);
        int length = random.Next(1, 9);
        string piece = line[at..Math.Min(line.Length, at + length)];
        return random.Next(3) switch
        {
            0 => line.Remove(at, piece.Length),
            1 => line.Insert(at, piece),
            _ => line.Remove(at, piece.Length) + piece,
        };
    }
}
