using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A line right below a table that names a row of it again, in nearly the same words, with its amount: the amounts are one.</summary>
internal static class LabelledAmount
{
    private const int ShortestLabel = 7;
    private const int MostLines = 4;

    internal static IEnumerable<Finding> Find(TableFigures table, IEnumerable<Sentence> below)
    {
        foreach (Sentence sentence in below.Where(sentence => sentence.Line > table.Table.Region.EndLine && sentence.Line <= table.Table.Region.EndLine + MostLines))
        {
            Quantity? amount = sentence.Quantities.FirstOrDefault(quantity => quantity.Kind is QuantityKind.Amount or QuantityKind.Number && quantity.Range is not null);
            if (amount is null)
            {
                continue;
            }

            string label = sentence.Text[..amount.Span.Start].TrimEnd('为', ':', ' ');
            if (label.Length < ShortestLabel || label.AsSpan().IndexOfAny(",。;") >= 0)
            {
                continue;
            }

            for (int row = 0; row < table.Grid.RowCount; row++)
            {
                if (IsSame(label, CharacterFolding.Fold(table.RowLabel(row))) && Check(sentence, table, row, amount) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // 与租赁相关的总现金流出 and 与租赁相关的现金流出总额: the characters of one are all in the other, but for one.
    private static bool IsSame(string a, string b)
    {
        if (b.Length < ShortestLabel || Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        List<char> rest = [.. a];
        int missing = b.Count(character => !rest.Remove(character));
        return missing + rest.Count <= 1;
    }

    private static Finding? Check(Sentence sentence, TableFigures table, int row, Quantity amount)
    {
        for (int column = 0; column < table.Grid.Columns.Length; column++)
        {
            CellAddress cell = new(row, column);
            if (!table.Grid[cell].IsTelling || table.Grid[cell].IsRate)
            {
                continue;
            }

            Interval printed = RequiredValue.Read(table.Grid, cell);
            return printed.Intersects(amount.Range!.Value) ? null : new()
            {
                Rule = VerificationRules.ProseAgainstTable,
                Severity = FindingSeverity.Error,
                Place = RelationFinding.PlaceOf(table, cell),
                Table = table.Table.Id,
                Row = table.RowLabel(row),
                Column = table.ColumnLabel(column),
                Recomputed = amount.Range,
                Gap = printed.GapTo(amount.Range.Value),
                Wording = FindingMessages.TableAndSentence.With(
                    table.RowLabel(row), table.CellAt(cell).Text, PrintedScale.Of(table, cell).Quote(sentence.Quote(amount), amount.Range.Value, PrintedScale.Of(amount, sentence.Quote(amount))),
                    sentence.Line),
                Related = [sentence.Place(amount.Span)],
            };
        }

        return null;
    }
}
