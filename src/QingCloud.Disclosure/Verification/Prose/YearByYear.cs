using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>由25.29%逐年下降至4.91%: where a table nearby has a row that begins and ends so, every step between goes the same way.</summary>
internal static class YearByYear
{
    private const int Near = 14;

    internal static IEnumerable<Finding> Find(DocumentFigures document, Sentence sentence) => VerificationWords.Says(sentence, "yearByYear") ? FindAll(document, sentence) : [];

    private static IEnumerable<Finding> FindAll(DocumentFigures document, Sentence sentence)
    {
        foreach (string word in VerificationWords.Of("yearByYear"))
        {
            int at = sentence.Text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || Around(sentence, at, at + word.Length) is not var (first, last) || Direction(sentence, at + word.Length) is not int direction)
            {
                continue;
            }

            foreach (TableFigures table in document.Near(sentence.Line))
            {
                if (Row(table, sentence.Quote(first), sentence.Quote(last)) is { } cells)
                {
                    if (Broken(table, cells, direction) is var (before, after))
                    {
                        yield return Finding(sentence, table, word, first, last, before, after);
                    }

                    yield break;
                }
            }
        }
    }

    private static (Quantity First, Quantity Last)? Around(Sentence sentence, int start, int end)
    {
        Quantity? first = sentence.Quantities.LastOrDefault(quantity => quantity.Range is not null && quantity.Span.End <= start && start - quantity.Span.End <= Near);
        Quantity? last = sentence.Quantities.FirstOrDefault(quantity => quantity.Range is not null && quantity.Span.Start >= end && quantity.Span.Start - end <= Near);
        return first is null || last is null || first.Kind != last.Kind ? null : (first, last);
    }

    private static int? Direction(Sentence sentence, int at)
    {
        string after = sentence.Between(at, Math.Min(sentence.Text.Length, at + 4));
        return VerificationWords.Says(after, "fall") ? -1 : VerificationWords.Says(after, "rise") ? 1 : null;
    }

    // The figures of a row, or of a column, from the one printed so to the other.
    private static ImmutableArray<CellAddress>? Row(TableFigures table, string first, string last)
    {
        for (int row = 0; row < table.Grid.RowCount; row++)
        {
            if (Stretch(table, [.. Enumerable.Range(0, table.Grid.Columns.Length).Select(column => new CellAddress(row, column))], first, last) is { } cells)
            {
                return cells;
            }
        }

        for (int column = 0; column < table.Grid.Columns.Length; column++)
        {
            if (Stretch(table, [.. Enumerable.Range(0, table.Grid.RowCount).Select(row => new CellAddress(row, column))], first, last) is { } cells)
            {
                return cells;
            }
        }

        return null;
    }

    private static ImmutableArray<CellAddress>? Stretch(TableFigures table, ImmutableArray<CellAddress> line, string first, string last)
    {
        ImmutableArray<CellAddress> numbers = [.. line.Where(cell => table.Grid[cell].IsNumber)];
        int start = numbers.ToList().FindIndex(cell => table.CellAt(cell).Text == first);
        int end = numbers.ToList().FindLastIndex(cell => table.CellAt(cell).Text == last);
        return start >= 0 && end > start + 1 && numbers[start..(end + 1)].All(cell => table.Grid[cell].IsRate == table.Grid[numbers[start]].IsRate) ? numbers[start..(end + 1)] : null;
    }

    private static (CellAddress Before, CellAddress After)? Broken(TableFigures table, ImmutableArray<CellAddress> cells, int direction)
    {
        for (int i = 1; i < cells.Length; i++)
        {
            (Interval before, Interval after) = (RequiredValue.Read(table.Grid, cells[i - 1]), RequiredValue.Read(table.Grid, cells[i]));
            if (direction < 0 ? after.Low > before.High : after.High < before.Low)
            {
                return (cells[i - 1], cells[i]);
            }
        }

        return null;
    }

    private static Finding Finding(Sentence sentence, TableFigures table, string word, Quantity first, Quantity last, CellAddress before, CellAddress after) => new()
    {
        Rule = VerificationRules.DirectionWords,
        Severity = FindingSeverity.Error,
        Place = sentence.Place(Text.TextSpan.FromBounds(first.Span.Start, last.Span.End)),
        Wording = FindingMessages.YearByYear.With(
            word, table.Table.Id, table.CellAt(before).Text, table.ColumnLabel(before.Column), table.CellAt(after).Text, table.ColumnLabel(after.Column)),
        Related = [RelationFinding.PlaceOf(table, before), RelationFinding.PlaceOf(table, after)],
    };
}
