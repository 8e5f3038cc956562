using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.FixedAssets;

/// <summary>Reads fixed assets by class or item, and the policy of their depreciation.</summary>
internal static class FixedAssetScheduleReader
{
    private static readonly WordList FixedAssetWords = NameWords.Of("fixedAssets");

    internal static IEnumerable<FixedAssetSchedule> Read(TableView view)
    {
        if (view.IsTransposed || !Applies(view) || AssetMovementReader.Applies(view))
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups)
        {
            foreach (LineSection section in LineSection.Split(view))
            {
                ReportingPeriod? period = group.Period ?? section.Period;
                ImmutableArray<FixedAssetLine> lines = [.. section.Rows.Select(row => ReadLine(view, new(view, group, row))).Where(line => line.HasFigures)];
                if (!lines.IsEmpty)
                {
                    yield return new()
                    {
                        TableId = view.Table.Id,
                        Scope = view.Scope,
                        Period = period,
                        Lines = lines,
                        Missing = lines.All(IsPolicy) ? [] : Gaps.Of(period, lines.SelectMany(line => new[] { line.OriginalCost, line.Carrying })),
                    };
                }
            }
        }
    }

    // Inventory that became fixed assets is told by the caption.
    private static bool Applies(TableView view) =>
        view.Table.Kind == TableKind.FixedAssets
        || (view.Table.Kind is TableKind.Inventory or TableKind.ReceivablesAging && view.Rows.All(row => row.Bucket is null) && FixedAssetWords.IsIn(view.Context.Caption));

    private static bool IsPolicy(FixedAssetLine line) => line.UsefulLife is not null || line.ResidualRate is not null || line.DepreciationRate is not null;

    private static FixedAssetLine ReadLine(TableView view, LineReader line)
    {
        FigureReader figures = new(view);
        RowView row = line.Row;
        return new(row.Label, row.Role)
        {
            Category = row.Category,
            Quantity = line.Count(Measure.Quantity),
            OriginalCost = line.Amount(Measure.OriginalCost, Measure.Balance),
            AccumulatedDepreciation = line.Amount(Measure.AccumulatedDepreciation),
            Impairment = line.Amount(Measure.Allowance),
            Carrying = line.Amount(Measure.Carrying, Measure.Closing, Measure.Opening),
            Share = line.Rate(Measure.Share),
            ConditionRate = line.Rate(Measure.ConditionRate),
            UsefulLife = line.Count(Measure.UsefulLife),
            ResidualRate = line.Rate(Measure.ResidualRate),
            DepreciationRate = line.Rate(Measure.DepreciationRate),
            Others =
            [
                .. line.Group.Columns.Where(column => !HasField(column.Measure) && ScheduleReader.IsFigure(view.CellAt(row, column)))
                    .Select(column => new ScheduleFigure(column.Path, column.Period ?? row.Period, figures.Any(row, column))),
            ],
        };
    }

    private static bool HasField(Measure measure) =>
        measure is Measure.Quantity or Measure.OriginalCost or Measure.Balance or Measure.AccumulatedDepreciation or Measure.Allowance or Measure.Carrying
            or Measure.Closing or Measure.Opening or Measure.Share or Measure.ConditionRate or Measure.UsefulLife or Measure.ResidualRate or Measure.DepreciationRate;
}
