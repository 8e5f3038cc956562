using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Concentration;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>A debtor whose balance is of one age: it is a part of what the balances of that age come to together.</summary>
internal static class DebtorBalances
{
    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.Agings.All.IsEmpty ? [] : document.EachTable())
        {
            BalanceSubject? subject = table.View.BalanceSubject;
            foreach (ConcentrationSchedule schedule in subject is null ? [] : ConcentrationReader.Read(table.View).Where(schedule => schedule.Side != ConcentrationSide.Customers && schedule.Period is not null))
            {
                foreach (ConcentrationLine line in schedule.Lines)
                {
                    foreach (AgedAmount age in line.Ages)
                    {
                        Figure<MonetaryAmount>? amount = age.Amount ?? (line.Ages.Length == 1 ? line.Amount : null);
                        if (amount?.Range is { } balance && Largest(document, table, subject!.Value, schedule.Period!, age.Bucket) is { } whole
                            && Check(table, line, age, amount, balance, whole, tally) is { } finding)
                        {
                            yield return finding;
                        }
                    }
                }
            }
        }
    }

    // Of several tables of the same balances the one that has most of the age: parts of them (按组合计提) have less than all.
    private static (TableFigures Table, AgingLine Line)? Largest(DocumentFigures document, TableFigures table, BalanceSubject subject, ReportingPeriod asOf, AgingBucket bucket) =>
        document.Agings.At(asOf.End)
            .Where(aging => aging.Aging.Subject == subject && aging.Aging.Entity is null && aging.Table.Scope == table.Scope && !aging.Aging.Missing.Contains("subject"))
            .SelectMany(aging => aging.Aging.Buckets.Where(line => line.Bucket is { } whole && (whole == bucket || whole.Covers(bucket)) && line.Balance?.Range is not null).Select(line => (aging.Table, Line: line)))
            .OrderByDescending(found => found.Line.Balance!.Range!.Value.High)
            .Cast<(TableFigures, AgingLine)?>()
            .FirstOrDefault();

    private static Finding? Check(TableFigures table, ConcentrationLine line, AgedAmount age, Figure<MonetaryAmount> amount, Interval balance, (TableFigures Table, AgingLine Line) whole, CheckTally tally)
    {
        CellAddress cell = amount.Evidence.Cell;
        Figure<MonetaryAmount> all = whole.Line.Balance!;
        bool holds = balance.Low <= all.Range!.Value.High;
        tally.Add(holds, (table, cell), (whole.Table, all.Evidence.Cell));
        return holds ? null : new()
        {
            Rule = VerificationRules.DebtorWithinBucket,
            Severity = amount.Evidence.Reading == CellReading.Ambiguous || all.Evidence.Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Warning,
            Place = RelationFinding.PlaceOf(table, cell),
            Table = table.Table.Id,
            Row = table.RowLabel(cell.Row),
            Column = table.ColumnLabel(cell.Column),
            Recomputed = new Interval(Math.Min(0, all.Range!.Value.High), all.Range!.Value.High),
            Gap = balance.Low - all.Range!.Value.High,
            Wording = FindingMessages.DebtorWithinBucket.With(line.Name, amount.Evidence.Text, age.Label, whole.Line.Label, PrintedScale.Of(table, cell).Quote(whole.Table, all.Evidence.Cell), all.Evidence.Line),
            Related = [RelationFinding.PlaceOf(whole.Table, all.Evidence.Cell)],
        };
    }
}
