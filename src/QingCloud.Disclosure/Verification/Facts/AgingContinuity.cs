using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;
using LocalDate = NodaTime.LocalDate;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>Aging at two dates: what is older now was younger then, and cannot have grown. The dates stand in one table or in two of the same balances.</summary>
internal static class AgingContinuity
{
    private const int Year = 12;

    // Between the ends of two quarters; more is no continuity that a page shows.
    private const int ShortestGap = 3;
    private const int LongestGap = 24;
    private const int MostDates = 8;

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableAging now in document.Agings.All)
        {
            foreach (Finding finding in Before(document, now) is { } before ? Compare(now, before, tally) : [])
            {
                yield return finding;
            }
        }
    }

    private static TableAging? Before(DocumentFigures document, TableAging now)
    {
        foreach (LocalDate date in document.Agings.DatesBefore(now.Aging.AsOf!.End).Take(MostDates).Where(date => GapOf(date, now) is >= ShortestGap and <= LongestGap))
        {
            IEnumerable<TableAging> earlier = document.Agings.At(date)
                .Where(other => other.Aging.Entity == now.Aging.Entity && other.Aging.Scope == now.Aging.Scope && other.Aging.Basis == now.Aging.Basis);
            if (earlier.Where(other => other.Table == now.Table).Concat(earlier.Where(other => IsOfTheSameBalances(now, other))).Cast<TableAging?>().FirstOrDefault() is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static int GapOf(LocalDate before, TableAging now) => (Year * (now.Aging.AsOf!.End.Year - before.Year)) + now.Aging.AsOf!.End.Month - before.Month;

    // Tables of one section under one header and with one caption but for its dates.
    private static bool IsOfTheSameBalances(TableAging now, TableAging before) =>
        now.Aging.Subject == before.Aging.Subject && now.Aging.Missing.IsEmpty && before.Aging.Missing.IsEmpty
        && now.Table.View.Context.SectionPath.SequenceEqual(before.Table.View.Context.SectionPath)
        && Words(now.Table.View.Context.Caption) == Words(before.Table.View.Context.Caption);

    private static string Words(string caption) => string.Concat(caption.Where(character => char.IsLetter(character) && character is not ('期' or '末' or '初' or '上' or '本' or '年' or '月' or '日')));

    private static IEnumerable<Finding> Compare(TableAging now, TableAging before, CheckTally tally)
    {
        int gap = GapOf(before.Aging.AsOf!.End, now);
        foreach (AgingLine line in now.Aging.Buckets)
        {
            if (line is not { Balance.Range: { } grown, Bucket: { } bucket } || bucket.FromMonths < gap || Sources(before.Aging, bucket, gap) is not { IsEmpty: false } sources)
            {
                continue;
            }

            Interval source = sources.Aggregate(Interval.Point(0), (sum, younger) => sum + younger.Balance!.Range!.Value);
            CellAddress cell = line.Balance.Evidence.Cell;
            bool holds = grown.Low <= source.High;
            tally.Add(holds, [(now.Table, cell), .. sources.Select(younger => (before.Table, younger.Balance!.Evidence.Cell))]);
            if (!holds)
            {
                yield return Finding(now, before, line, sources, source);
            }
        }
    }

    // The buckets of the earlier date that have grown into one: 1至2年 for 2至3年 a year later, 1至2年 and 2至3年 half a year later, 4至5年 and 5年以上
    // for 5年以上. None where they leave a gap.
    private static ImmutableArray<AgingLine> Sources(ReceivablesAging before, AgingBucket bucket, int gap)
    {
        (int from, int? to) = (bucket.FromMonths - gap, bucket.ToMonths - gap);
        ImmutableArray<AgingLine>.Builder sources = ImmutableArray.CreateBuilder<AgingLine>();
        int? end = from;
        foreach (AgingLine line in before.Buckets.Where(line => line.Bucket is not null).OrderBy(line => line.Bucket!.Value.FromMonths))
        {
            AgingBucket younger = line.Bucket!.Value;
            bool takesPart = (younger.ToMonths is null || younger.ToMonths > from) && (to is null || younger.FromMonths < to);
            if (takesPart && line.Balance?.Range is not null && (sources.Count == 0 ? younger.FromMonths <= from : younger.FromMonths == end))
            {
                sources.Add(line);
                end = younger.ToMonths;
            }
        }

        return end is null || end >= to ? sources.DrainToImmutable() : [];
    }

    private static Finding Finding(TableAging now, TableAging before, AgingLine line, ImmutableArray<AgingLine> sources, Interval source)
    {
        CellAddress cell = line.Balance!.Evidence.Cell;
        LocalizedText younger = LocalizedText.List(sources.Select(other => FindingMessages.YoungerBalance.With(other.Label, PrintedScale.Of(now.Table, cell).Quote(before.Table, other.Balance!.Evidence.Cell))));
        return new()
        {
            Rule = VerificationRules.AgingContinuity,
            Severity = line.Balance.Evidence.Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Warning,
            Place = RelationFinding.PlaceOf(now.Table, cell),
            Table = now.Table.Table.Id,
            Row = line.Label,
            Column = now.Table.ColumnLabel(cell.Column),
            Recomputed = new Interval(Math.Min(0, source.High), source.High),
            Gap = line.Balance.Range!.Value.Low - source.High,
            Wording = FindingMessages.AgingContinuity.With(line.Label, line.Balance.Evidence.Text, now.Aging.AsOf!.ToString(), before.Aging.AsOf!.ToString(), younger),
            Related = [.. sources.Select(other => RelationFinding.PlaceOf(before.Table, other.Balance!.Evidence.Cell))],
        };
    }
}
