using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A、B、C的毛利率均较2022年度上升, and A费用、B费用均同比下降: every row that is named goes that way in the table nearby.</summary>
internal static class AllRising
{
    private const char All = '均';
    private const int Reach = 14;

    internal static IEnumerable<Finding> Find(DocumentFigures document, Sentence sentence) => sentence.Text.Contains(All) ? FindAll(document, sentence) : [];

    private static IEnumerable<Finding> FindAll(DocumentFigures document, Sentence sentence)
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
        if (rises == falls || !names.Contains('、', StringComparison.Ordinal))
        {
            return null;
        }

        Measure measure = measured > 0 ? MeasureVocabulary.Classify(names[(measured + 1)..]) : Measure.None;
        ReportingPeriod? own = sentence.Quantities.LastOrDefault(quantity => quantity.Kind == QuantityKind.Period && quantity.Span.End <= at)?.Period;
        ReportingPeriod? than = PeriodParser.FindCompared(after, out ParsedPeriod period) || PeriodParser.FindFirst(after, out period) ? period.Resolve(own ?? document.Period)
            : VerificationWords.Says(after, "yearBeforeWord") ? (own ?? document.Period)?.YearBefore() : null;
        return than is null || (measure == Measure.None && measured > 0) ? null
            : new(measured > 0 ? names[..measured] : names, measure, own, than, rises ? 1 : -1, TextSpan.FromBounds(at - names.Length, Math.Min(sentence.Text.Length, at + 1 + after.Length)));
    }

    private static Judged? Judge(Sentence sentence, TableFigures table, RisingClaim claim)
    {
        ImmutableArray<(CellAddress Now, CellAddress Before)> pairs = claim.Measure == Measure.None ? Amounts(table, claim) : Measured(table, claim);
        if (pairs.Length < 2)
        {
            return null;
        }

        foreach ((CellAddress after, CellAddress before) in pairs)
        {
            RowView row = table.View.Rows[after.Row];
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

    // The rows that are named, in the columns of the measure.
    private static ImmutableArray<(CellAddress Now, CellAddress Before)> Measured(TableFigures table, RisingClaim claim)
    {
        ImmutableArray<ColumnView> columns = [.. table.View.Columns.Where(column => column.Measure == claim.Measure && column.Period is not null)];
        ColumnView? than = columns.FirstOrDefault(column => column.Period == claim.Than);
        ColumnView? now = columns.FirstOrDefault(column => column.Period == claim.Now) ?? columns.Where(column => column.Period!.End > claim.Than.End).MinBy(column => column.Period!.End);
        return than is null || now is null || than == now ? []
            : [.. table.View.Rows.Where(row => row.Label.Length >= 2 && claim.Names.Contains(CharacterFolding.Fold(row.Label), StringComparison.Ordinal))
                .Select(row => (new CellAddress(row.Index, now.Index), new CellAddress(row.Index, than.Index)))];
    }

    // 销售费用、管理费用均同比下降: each name is a row, and each row has one figure of either period; a loss that grows can be said either way.
    private static ImmutableArray<(CellAddress Now, CellAddress Before)> Amounts(TableFigures table, RisingClaim claim)
    {
        ImmutableArray<ImmutableArray<(CellAddress Now, CellAddress Before)>> each =
            [.. claim.Names.Split('、', '和', '及', '与').Select(name => table.Subjects.Changes(Subjects.Strip(name), claim.Now ?? table.Document.Period, claim.Than))];
        return each.All(pairs => pairs is [var only] && RequiredValue.Read(table.Grid, only.Before).Low > 0) ? [.. each.Select(pairs => pairs[0])] : [];
    }

    private static bool GoesOtherWay(TableFigures table, CellAddress before, CellAddress after, int direction)
    {
        (Interval a, Interval b) = (RequiredValue.Read(table.Grid, before), RequiredValue.Read(table.Grid, after));
        return direction > 0 ? b.High < a.Low : b.Low > a.High;
    }

    private sealed record RisingClaim(string Names, Measure Measure, ReportingPeriod? Now, ReportingPeriod Than, int Direction, TextSpan Span);

    private sealed record Judged(Finding? Finding);
}
