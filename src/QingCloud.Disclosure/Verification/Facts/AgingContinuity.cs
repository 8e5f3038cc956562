using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>Aging of one table at two dates a year apart: what is older now was younger then, and cannot have grown.</summary>
internal static class AgingContinuity
{
    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.EachTable())
        {
            ImmutableArray<ReceivablesAging> agings = [.. ReceivablesAgingReader.Read(table.View).Where(aging => aging.AsOf is not null)];
            foreach (ReceivablesAging now in agings)
            {
                ReceivablesAging? before = agings.FirstOrDefault(other => other.Entity == now.Entity && other.Scope == now.Scope && other.AsOf!.End == now.AsOf!.End.PlusYears(-1));
                foreach (Finding finding in before is null ? [] : Compare(table, before, now, tally))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Compare(TableFigures table, ReceivablesAging before, ReceivablesAging now, CheckTally tally)
    {
        foreach (AgingLine line in now.Buckets)
        {
            AgingLine? younger = line.Bucket is { ToMonths: not null } bucket
                ? before.Buckets.FirstOrDefault(other => other.Bucket is { } old && old.FromMonths == bucket.FromMonths - 12 && old.ToMonths == bucket.ToMonths - 12)
                : null;
            if (line.Balance?.Range is not { } grown || younger?.Balance?.Range is not { } source)
            {
                continue;
            }

            CellAddress cell = line.Balance.Evidence.Cell;
            bool holds = grown.Low <= source.High;
            tally.Add(holds, (table, cell), (table, younger.Balance.Evidence.Cell));
            if (!holds)
            {
                yield return new()
                {
                    Rule = VerificationRules.AgingContinuity,
                    Severity = line.Balance.Evidence.Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Warning,
                    Place = RelationFinding.PlaceOf(table, cell),
                    Table = table.Table.Id,
                    Row = line.Label,
                    Column = table.ColumnLabel(cell.Column),
                    Recomputed = new Interval(Math.Min(0, source.High), source.High),
                    Gap = grown.Low - source.High,
                    Message = $"{line.Label} is {line.Balance.Evidence.Text} at {now.AsOf}; a year earlier {younger.Label} was {younger.Balance.Evidence.Text}, and no more than that can have grown older.",
                    Related = [RelationFinding.PlaceOf(table, younger.Balance.Evidence.Cell)],
                };
            }
        }
    }
}
