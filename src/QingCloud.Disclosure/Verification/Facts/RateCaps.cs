using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>Rates of a balance that are more than the whole of it: no more can grow older, or be lost, than there is.</summary>
internal static class RateCaps
{
    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally)
    {
        foreach (TableFigures table in document.EachTable())
        {
            foreach (ColumnView column in table.View.Columns.Where(column => column.Role == ColumnRole.Value))
            {
                foreach (RowView row in table.View.Rows)
                {
                    CellAddress cell = new(row.Index, column.Index);
                    if ((IsCapped(column.Measure) || IsCapped(row.Measure)) && table.Grid[cell] is { IsNumber: true, IsRate: true } && Check(table, cell, tally) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private static bool IsCapped(Measure measure) => measure is Measure.MigrationRate or Measure.AverageMigrationRate or Measure.HistoricalLossRate or Measure.ExpectedLossRate or Measure.ProvisionRate;

    // Below the whole nothing is checked: a figure is not right for being possible.
    private static Finding? Check(TableFigures table, CellAddress cell, CheckTally tally)
    {
        Interval rate = RequiredValue.Read(table.Grid, cell);
        if (rate.Low <= 1)
        {
            return null;
        }

        tally.Add(false, (table, cell));
        return RelationFinding.At(
            VerificationRules.RateCap, table, cell, new Interval(0, 1), isSure: false,
            FindingMessages.RateCap.With(table.RowLabel(cell.Row), table.ColumnLabel(cell.Column), table.CellAt(cell).Text)) with
        {
            Severity = table.CellAt(cell).Reading == CellReading.Ambiguous ? FindingSeverity.Doubtful : FindingSeverity.Warning,
            Correction = SlipFinder.Find(table, cell, new Interval(0.0001m, 1)),
        };
    }
}
