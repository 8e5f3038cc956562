using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.FixedAssets;

/// <summary>
/// Reads movements of long-lived assets: rows in blocks (一、账面原值, 二、累计折旧, 三、减值准备, 四、账面价值), each from 期初余额 to 期末余额, and a column for each class.
/// </summary>
internal static class AssetMovementReader
{
    private const int FewestBlocks = 2;

    /// <summary>Whether a table has the form: at least two blocks that open and close.</summary>
    internal static bool Applies(TableView view) =>
        Blocks(view).Count(block => block.Rows.Any(row => StepOf(row) == Step.Opening) && block.Rows.Any(row => StepOf(row) == Step.Closing)) >= FewestBlocks;

    internal static IEnumerable<AssetMovement> Read(TableView view)
    {
        if (!Applies(view))
        {
            yield break;
        }

        ImmutableArray<(Measure Block, ImmutableArray<RowView> Rows)> blocks = Blocks(view);
        ReportingPeriod? period = view.Columns.FirstOrDefault(column => column.Period is { IsInstant: false })?.Period ?? view.Context.DocumentPeriod;
        foreach (ColumnView column in view.Columns.Where(column => column.Role == ColumnRole.Value && view.Rows.Any(row => view.CellAt(row, column).Figure is not null)))
        {
            string name = column.Path.LastOrDefault() ?? "";
            AssetBalance? cost = Balance(view, blocks, Measure.OriginalCost, column);
            yield return new()
            {
                TableId = view.Table.Id,
                Account = AccountFinder.Find(view, StatementKind.BalanceSheet),
                Scope = view.Scope,
                Period = period,
                Class = name,
                IsTotal = Surroundings.IsTotal(name),
                OriginalCost = cost,
                AccumulatedDepreciation = Balance(view, blocks, Measure.AccumulatedDepreciation, column),
                Impairment = Balance(view, blocks, Measure.Allowance, column),
                ClosingCarrying = Carrying(view, blocks, Step.Closing, column),
                OpeningCarrying = Carrying(view, blocks, Step.Opening, column),
                Missing = Gaps.Of(period, [cost?.Opening, cost?.Closing]),
            };
        }
    }

    private enum Step
    {
        None,
        Opening,
        Increase,
        Decrease,
        Closing,
    }

    // 1.期末账面价值: the measure is the carrying amount, and the label says at which end.
    private static Step StepOf(RowView row) =>
        MeasureVocabulary.Names(row.Label, Measure.Opening) ? Step.Opening
        : MeasureVocabulary.Names(row.Label, Measure.Closing) ? Step.Closing
        : row.Measure == Measure.Increase ? Step.Increase
        : row.Measure == Measure.Decrease ? Step.Decrease
        : Step.None;

    private static Measure? BlockOf(RowView row) =>
        StepOf(row) == Step.None && row.Measure is Measure.OriginalCost or Measure.AccumulatedDepreciation or Measure.Allowance or Measure.Carrying ? row.Measure : null;

    private static ImmutableArray<(Measure Block, ImmutableArray<RowView> Rows)> Blocks(TableView view)
    {
        ImmutableArray<(Measure, ImmutableArray<RowView>)>.Builder blocks = ImmutableArray.CreateBuilder<(Measure, ImmutableArray<RowView>)>();
        ImmutableArray<RowView>.Builder rows = ImmutableArray.CreateBuilder<RowView>();
        Measure? block = null;
        foreach (RowView row in view.Rows)
        {
            if (BlockOf(row) is { } next)
            {
                if (block is { } before)
                {
                    blocks.Add((before, rows.DrainToImmutable()));
                }

                rows.Clear();
                block = next;
            }
            else
            {
                rows.Add(row);
            }
        }

        if (block is { } last)
        {
            blocks.Add((last, rows.DrainToImmutable()));
        }

        return blocks.DrainToImmutable();
    }

    private static AssetBalance? Balance(TableView view, ImmutableArray<(Measure Block, ImmutableArray<RowView> Rows)> blocks, Measure measure, ColumnView column)
    {
        ImmutableArray<RowView> rows = blocks.FirstOrDefault(block => block.Block == measure).Rows;
        if (rows.IsDefaultOrEmpty)
        {
            return null;
        }

        FigureReader figures = new(view);
        AssetBalance balance = new();
        Step side = Step.None;
        foreach (RowView row in rows)
        {
            Step step = StepOf(row);
            Figure<MonetaryAmount> amount = figures.Amount(row, column)!;
            balance = step switch
            {
                Step.Opening => balance with { Opening = amount },
                // (3)企业合并增加 below 本期增加金额 is a kind of it.
                Step.Increase when side != Step.Increase => balance with { Increase = amount },
                Step.Decrease when side != Step.Decrease => balance with { Decrease = amount },
                Step.Closing => balance with { Closing = amount },
                _ when side == Step.Increase => balance with { Increases = balance.Increases.Add(new(row.Label, amount)) },
                _ when side == Step.Decrease => balance with { Decreases = balance.Decreases.Add(new(row.Label, amount)) },
                _ => balance,
            };
            side = step == Step.None ? side : step;
        }

        return balance;
    }

    private static Figure<MonetaryAmount>? Carrying(TableView view, ImmutableArray<(Measure Block, ImmutableArray<RowView> Rows)> blocks, Step step, ColumnView column)
    {
        ImmutableArray<RowView> rows = blocks.FirstOrDefault(block => block.Block == Measure.Carrying).Rows;
        return rows.IsDefaultOrEmpty || rows.FirstOrDefault(row => StepOf(row) == step) is not { } found ? null : new FigureReader(view).Amount(found, column);
    }
}
