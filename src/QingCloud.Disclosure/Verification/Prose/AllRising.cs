using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A、B、C的毛利率均较2022年度上升: every row that is named goes that way in the table nearby.</summary>
internal static class AllRising
{
    private const char All = '均';
    private const int Reach = 14;

    internal static IEnumerable<Finding> Find(DocumentFigures document, Sentence sentence)
    {
        for (int at = sentence.Text.IndexOf(All); at > 0; at = sentence.Text.IndexOf(All, at + 1))
        {
            if (Claim(document, sentence, at) is not { } claim)
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

    private static RisingClaim? Claim(DocumentFigures document, Sentence sentence, int at)
    {
        string after = sentence.Between(at + 1, Math.Min(sentence.Text.Length, at + 1 + Reach));
        int end = after.IndexOfAny([',', '。', '(', ';']);
        after = end >= 0 ? after[..end] : after;
        bool rises = VerificationWords.Says(after, "rise");
        bool falls = VerificationWords.Says(after, "fall");
        string before = sentence.Text[..at];
        string names = before[(before.LastIndexOfAny([',', '。', ':', ';']) + 1)..];
        int measured = names.LastIndexOf('的');
        if (rises == falls || measured <= 0 || !names.Contains('、', StringComparison.Ordinal))
        {
            return null;
        }

        Measure measure = MeasureVocabulary.Classify(names[(measured + 1)..]);
        ReportingPeriod? than = PeriodParser.FindCompared(after, out ParsedPeriod period) || PeriodParser.FindFirst(after, out period) ? period.Resolve(document.Period) : null;
        return measure == Measure.None || than is null ? null : new(names[..measured], measure, than, rises ? 1 : -1, TextSpan.FromBounds(at - names.Length, Math.Min(sentence.Text.Length, at + 1 + after.Length)));
    }

    private static Judged? Judge(Sentence sentence, TableFigures table, RisingClaim claim)
    {
        ImmutableArray<ColumnView> columns = [.. table.View.Columns.Where(column => column.Measure == claim.Measure && column.Period is not null)];
        ColumnView? than = columns.FirstOrDefault(column => column.Period == claim.Than);
        ColumnView? now = columns.Where(column => column.Period!.End > claim.Than.End).MinBy(column => column.Period!.End);
        ImmutableArray<RowView> rows = [.. table.View.Rows.Where(row => row.Label.Length >= 2 && claim.Names.Contains(CharacterFolding.Fold(row.Label), StringComparison.Ordinal))];
        if (than is null || now is null || rows.Length < 2)
        {
            return null;
        }

        foreach (RowView row in rows)
        {
            (CellAddress before, CellAddress after) = (new(row.Index, than.Index), new(row.Index, now.Index));
            if (table.Grid[before].IsNumber && table.Grid[after].IsNumber && GoesOtherWay(table, before, after, claim.Direction))
            {
                return new(new()
                {
                    Rule = VerificationRules.DirectionWords,
                    Severity = FindingSeverity.Error,
                    Place = sentence.Place(claim.Span),
                    Wording = (claim.Direction > 0 ? FindingMessages.AllRise : FindingMessages.AllFall).With(row.Label, table.CellAt(before).Text, table.CellAt(after).Text, table.Table.Id),
                    Related = [RelationFinding.PlaceOf(table, before), RelationFinding.PlaceOf(table, after)],
                });
            }
        }

        return new(null);
    }

    private static bool GoesOtherWay(TableFigures table, CellAddress before, CellAddress after, int direction)
    {
        (Interval a, Interval b) = (RequiredValue.Read(table.Grid, before), RequiredValue.Read(table.Grid, after));
        return direction > 0 ? b.High < a.Low : b.Low > a.High;
    }

    private sealed record RisingClaim(string Names, Measure Measure, ReportingPeriod Than, int Direction, TextSpan Span);

    private sealed record Judged(Finding? Finding);
}
