using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Reads items of inventory with their write-downs: one line for each item and date.</summary>
internal static class InventoryWriteDownReader
{
    internal static IEnumerable<InventoryWriteDown> Read(TableView view)
    {
        if (view.IsTransposed || view.Table.Kind is not (TableKind.Inventory or TableKind.InventoryWriteDown) || IsRollforward(view) || !IsAboutInventory(view))
        {
            yield break;
        }

        ColumnView? items = AgedItems.ColumnOf(view);
        if (items is null && view.Rows.Count(row => row.Bucket is not null) > 1)
        {
            yield break;
        }

        string?[] ages = items is null ? [] : AgedItems.AgesOf(view);

        foreach (PeriodGroup group in view.PeriodGroups)
        {
            foreach (RowView row in view.Rows.Where(row => row.Role != RowRole.Heading))
            {
                InventoryWriteDown line = ReadLine(view, new(view, group, row));
                if (items is not null)
                {
                    line = line with { Item = new FigureReader(view).Words(row, items) ?? row.Label, Age = ages[row.Index] };
                }

                if (line.Quantity is not null || line.Cost is not null || line.NetRealizableValue is not null || line.WriteDown is not null)
                {
                    yield return line;
                }
            }
        }
    }

    // 存货跌价准备 as one line among differences for deferred taxes is no list of inventory.
    private static bool IsAboutInventory(TableView view) =>
        view.Has(Measure.Allowance) || view.Has(Measure.Charge) || view.Has(Measure.NetRealizableValue) || view.Has(Measure.Quantity)
        || Surroundings.SubjectIn(view.Context.Caption) == BalanceSubject.Inventory;

    private static bool IsRollforward(TableView view) => view.Has(Measure.Opening) && view.Has(Measure.Closing) && view.Columns.Any(column => TableView.MovesBalance(column.Measure));

    // 账面余额 | 跌价准备 | 账面价值 has a cost and a net; 账面价值 | 可变现净值 calls the cost 账面价值.
    private static InventoryWriteDown ReadLine(TableView view, LineReader line)
    {
        bool hasCost = line.Column(Measure.Balance, Measure.Cost) is not null;
        InventoryWriteDown read = new()
        {
            TableId = view.Table.Id,
            AsOf = ImpairmentReader.AsOf(line.Group.Period),
            Item = line.Row.Label,
            Category = line.Row.Category,
            Quantity = line.Count(Measure.Quantity),
            Cost = hasCost ? line.Amount(Measure.Balance, Measure.Cost) : line.Amount(Measure.Carrying, Measure.Amount, Measure.Closing, Measure.Opening),
            NetRealizableValue = line.Amount(Measure.NetRealizableValue),
            WriteDown = line.Amount(Measure.Allowance, Measure.Charge),
            Carrying = hasCost ? line.Amount(Measure.Carrying) : null,
            Rate = line.Rate(Measure.ProvisionRate),
            Share = line.Rate(Measure.Share),
            UnitPrice = line.Amount(Measure.UnitPrice),
            EstimatedPrice = line.Amount(Measure.EstimatedPrice),
            SellingCost = line.Amount(Measure.SellingCost),
            Age = new FigureReader(view).Words(line.Row, view.Find(Measure.Age)),
        };
        return read with { Missing = Gaps.Of(read.AsOf, [read.Cost, read.WriteDown]) };
    }
}
