using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Facts;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>
/// 外购成本为最大的构成部分,占甲产品成本的比例为73.55%, below a table of 乙产品 in which 外购成本 has that share: the figure is right, and the product is another one.
/// </summary>
internal static class SegmentName
{
    private const string Of = "占";
    private const int MostLines = 8;
    private const int ShortestName = 3;
    private const int LongestBase = 25;
    private const int MostRows = 200;
    private const int MostPlaces = 4;

    internal static IEnumerable<Finding> Find(DocumentFigures document, Sentence sentence, CheckTally tally) => sentence.Text.Contains(Of, StringComparison.Ordinal) ? FindAll(document, sentence, tally) : [];

    private static IEnumerable<Finding> FindAll(DocumentFigures document, Sentence sentence, CheckTally tally)
    {
        for (int at = sentence.Text.IndexOf(Of, StringComparison.Ordinal); at > 0; at = sentence.Text.IndexOf(Of, at + 1, StringComparison.Ordinal))
        {
            if (sentence.Quantities.FirstOrDefault(quantity => quantity.Span.Start > at) is { Kind: QuantityKind.Rate, Bound: QuantityBound.None, Range: not null } rate
                && rate.Span.Start - at <= LongestBase && IsSimple(sentence.Between(at, rate.Span.Start))
                && Judge(document, sentence, at, rate, tally) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static bool IsSimple(string @base) => @base.AsSpan().IndexOfAny(",、。;:") < 0;

    private static Finding? Judge(DocumentFigures document, Sentence sentence, int at, Quantity rate, CheckTally tally)
    {
        TableFigures? table = document.Near(sentence.Line).FirstOrDefault(table => table.Table.Region.EndLine < sentence.Line && sentence.Line - table.Table.Region.EndLine <= MostLines);
        if (table is null || Share(table, sentence.Between(0, at), rate) is not { } share)
        {
            return null;
        }

        string said = sentence.Between(at, rate.Span.Start);
        string about = About(table);
        (string Said, string Meant)? names = Names(document, said, about);
        tally.Add(names is null, [(table, share)]);
        return names is var (wrong, right) ? Finding(sentence, table, share, rate, at, wrong, right) : null;
    }

    // Two rows of one table somewhere in the document: the one that the sentence names and the table does not, and the one that only the table names.
    private static (string Said, string Meant)? Names(DocumentFigures document, string said, string about)
    {
        for (int start = 0; start < said.Length; start++)
        {
            for (int length = said.Length - start; length >= ShortestName; length--)
            {
                string name = said.Substring(start, length);
                if (!about.Contains(name, StringComparison.Ordinal) && Sibling(document, name, said, about) is { } meant)
                {
                    return (name, meant);
                }
            }
        }

        return null;
    }

    private static string? Sibling(DocumentFigures document, string name, string said, string about) =>
        document.Rows.Of(RowIndex.NameOf(name)).Where(place => CharacterFolding.Fold(place.Table.RowLabel(place.Row)) == name).Take(MostPlaces)
            .SelectMany(place => place.Table.View.Rows.Take(MostRows)).Select(row => CharacterFolding.Fold(row.Label))
            .FirstOrDefault(label => label.Length >= ShortestName && about.Contains(label, StringComparison.Ordinal) && !said.Contains(label, StringComparison.Ordinal)
                && !label.Contains(name, StringComparison.Ordinal) && !name.Contains(label, StringComparison.Ordinal));

    // The share of a row that the sentence names: printed alike, so that it is this table that is spoken of.
    private static CellAddress? Share(TableFigures table, string before, Quantity rate)
    {
        foreach (RowView row in table.View.Rows.Take(MostRows).Where(row => row.Label.Length >= 2 && before.Contains(CharacterFolding.Fold(row.Label), StringComparison.Ordinal)))
        {
            foreach (ColumnView column in table.View.Columns.Where(column => column.Measure == Measure.Share))
            {
                CellAddress cell = new(row.Index, column.Index);
                if (table.Grid[cell] is { IsTelling: true, IsRate: true } && RequiredValue.Read(table.Grid, cell).Intersects(rate.Range!.Value))
                {
                    return cell;
                }
            }
        }

        return null;
    }

    // What the table says that it is of: its caption and its total.
    private static string About(TableFigures table) => CharacterFolding.Fold(string.Concat(
        [table.Table.Region.Caption ?? "", .. table.View.Rows.Where(row => table.Table.Rows[row.Index].Role == RowRole.Total).Select(row => row.Label)]));

    private static Finding Finding(Sentence sentence, TableFigures table, CellAddress share, Quantity rate, int at, string said, string meant) => new()
    {
        Rule = VerificationRules.ProseAgainstTable,
        Severity = FindingSeverity.Error,
        Place = sentence.Place(TextSpan.FromBounds(at, rate.Span.End)),
        Wording = FindingMessages.SegmentName.With(sentence.Quote(rate), said, table.RowLabel(share.Row), table.Table.Id, table.Table.Rows[share.Row].Line, meant),
        Related = [RelationFinding.PlaceOf(table, share)],
    };
}
