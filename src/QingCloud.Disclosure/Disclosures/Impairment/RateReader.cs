using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Reads rates by bucket: provision rates of the issuer and of peers, migration and loss rates.</summary>
internal static class RateReader
{
    /// <summary>Provision rates: each column of rates in a table of buckets is one set.</summary>
    internal static IEnumerable<ProvisionRates> ProvisionRates(TableView view)
    {
        ImmutableArray<RowView> buckets = Buckets(view);
        if (buckets.Length < 2 || view.Has(Measure.MigrationRate) || view.Has(Measure.HistoricalLossRate))
        {
            yield break;
        }

        FigureReader figures = new(view);
        foreach (ColumnView column in view.Columns.Where(column => IsRate(view, buckets, column)))
        {
            bool isNamed = column.Measure == Measure.None;
            yield return new()
            {
                TableId = view.Table.Id,
                Entity = isNamed ? string.Concat(column.Path) : null,
                IsIssuer = isNamed && view.Context.IsIssuer(string.Concat(column.Path)),
                Basis = isNamed ? null : string.Concat(column.Path),
                // A caption's period is not that of a column beside columns with their own: 原计提比例 | 2022年 | 2021年.
                AsOf = ImpairmentReader.AsOf(column.Period ?? (view.Columns.Any(other => other.Period is not null) ? null : view.Context.PeriodOf(view.Table))),
                Buckets = [.. buckets.Select(row => new ProvisionRateLine(row.Label, row.Bucket!.Value, figures.Rate(row, column)!))],
            };
        }
    }

    /// <summary>Migration and loss rates.</summary>
    internal static MigrationRateTable? Migration(TableView view)
    {
        ImmutableArray<ColumnView> yearly = [.. view.Columns.Where(column => column.Measure == Measure.MigrationRate)];
        ImmutableArray<RowView> buckets = Buckets(view);
        if (buckets.Length < 2 || (yearly.IsEmpty && !view.Has(Measure.HistoricalLossRate)))
        {
            return null;
        }

        FigureReader figures = new(view);
        return new()
        {
            TableId = view.Table.Id,
            Buckets =
            [
                .. buckets.Select(row => new MigrationRateLine(
                    row.Label,
                    row.Bucket,
                    [.. yearly.Select(column => YearOf(view, column, figures.Rate(row, column)!))],
                    figures.Rate(row, view.Find(Measure.AverageMigrationRate)),
                    figures.Rate(row, view.Find(Measure.HistoricalLossRate)),
                    figures.Factor(row, view.Find(Measure.ForwardLookingFactor)),
                    figures.Rate(row, view.Find(Measure.ExpectedLossRate)),
                    figures.Rate(row, view.Find(Measure.ProvisionRate)))),
            ],
        };
    }

    // 2022年至2023年迁徙率, 2022-2023年 name both years; 2023年迁徙率 the later.
    private static YearlyMigrationRate YearOf(TableView view, ColumnView column, Figure<Rate> rate)
    {
        string text = CharacterFolding.Fold(string.Concat(column.Path));
        int mark = text.AsSpan().IndexOfAny('至', '到', '~');
        if (mark > 0 && view.Context.PeriodIn(text[..mark]) is { } from && view.Context.PeriodIn(text[(mark + 1)..]) is { } to && from.End < to.End)
        {
            return new(from, to, rate);
        }

        return column.Period is { Start: { } start } years && start.Year < years.End.Year
            ? new(ReportingPeriod.Year(start.Year), ReportingPeriod.Year(years.End.Year), rate)
            : new(column.Period?.YearBefore(), column.Period, rate);
    }

    private static ImmutableArray<RowView> Buckets(TableView view) => [.. view.Rows.Where(row => row.Bucket is not null)];

    private static bool IsRate(TableView view, ImmutableArray<RowView> buckets, ColumnView column) =>
        column.Measure is Measure.ProvisionRate or Measure.ExpectedLossRate
        || (column.Measure == Measure.None && column.Role == ColumnRole.Value
            && buckets.Count(row => view.CellAt(row, column).Figure is { Unit: FigureUnit.Rate }) * 2 > buckets.Length);
}
