using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Volumes;

/// <summary>Reads quantities and prices: by columns (数量 | 单价 | 金额), or by rows that say what they give (销售量, 单价) with a column for each period.</summary>
internal static class VolumeReader
{
    private const int LongestItem = 8;

    private static readonly FieldWords Words = FieldWords.Of("volume");

    internal static IEnumerable<VolumeSchedule> Read(TableView view)
    {
        bool byColumns = HasVolume(view.Columns.Where(column => column.Role == ColumnRole.Value).Select(column => Words.Find(column.Path)));
        ColumnView? items = byColumns ? null : ItemColumn(view);
        ColumnView? units = view.Columns.FirstOrDefault(column => column.Role == ColumnRole.Stub && Words.Find(column.Path) == Field.Unit);
        bool byUnit = !byColumns && items is null && units is not null && view.Columns.Any(column => column.Period is not null);
        if (!byColumns && items is null && !byUnit)
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups)
        {
            Dictionary<Field, ColumnView> columns = FieldLine.Columns(group.Columns, Words);
            List<VolumeLine> lines = [];
            string name = "";
            foreach (RowView row in view.Rows.Where(row => row.Role != RowRole.Heading))
            {
                // 包装机 stands once beside 销售量, 生产量 and 库存量; where lines may be lost it is not carried on.
                name = NameOf(view, row, items, units) is { Length: > 0 } own ? own : view.Table.Region.Layout == TableLayout.Spaces ? "" : name;
                VolumeLine line = byColumns ? ByColumns(view, row, group, columns) : ByRow(view, row, group, items, units, name);
                if (line.HasFigures)
                {
                    lines.Add(line);
                }
            }

            if (lines.Any(line => line.Quantity is not null || line.UnitPrice is not null))
            {
                yield return new() { TableId = view.Table.Id, Period = group.Period, Lines = [.. lines], Missing = Gaps.Of(group.Period, lines.Select(line => line.Amount)) };
            }
        }
    }

    // A quantity alone is no volume: people and documents are counted too.
    private static bool HasVolume(IEnumerable<Field?> fields)
    {
        HashSet<Field?> found = [.. fields];
        return found.Contains(Field.UnitPrice) && (found.Contains(Field.Quantity) || found.Contains(Field.Amount));
    }

    // The label column whose cells are 销售量, 生产量, 库存量, or 单价.
    private static ColumnView? ItemColumn(TableView view) =>
        view.Columns.FirstOrDefault(column => column.Role == ColumnRole.Stub
            && view.Rows.Count(row => FieldOf(view.CellAt(row, column).Text) is Field.Quantity or Field.UnitPrice) is > 0 and var known
            && view.Rows.Count(row => FieldOf(view.CellAt(row, column).Text) is not null) * 2 > view.Rows.Count(row => view.CellAt(row, column).Text.Length > 0)
            && known > 1);

    // A sentence that ends in 数量 names no item.
    private static Field? FieldOf(string text) => text.Length is 0 or > LongestItem ? null : Words.Find(text);

    private static VolumeLine ByColumns(TableView view, RowView row, PeriodGroup group, Dictionary<Field, ColumnView> columns)
    {
        FieldLine line = new(view, row, columns);
        VolumeLine read = new(row.Label, null, row.Role)
        {
            Quantity = line.Any(Field.Quantity),
            UnitPrice = line.Any(Field.UnitPrice),
            Amount = line.Amount(Field.Amount),
            Share = line.Rate(Field.Share),
            Growth = line.Rate(Field.Growth),
        };
        return read with { Others = line.Others(group.Columns) };
    }

    // 单价 | 弹性计费 | 220.49: what the row gives stands in its item column, or in the unit that its figures have.
    private static VolumeLine ByRow(TableView view, RowView row, PeriodGroup group, ColumnView? items, ColumnView? units, string name)
    {
        FigureReader figures = new(view);
        string item = items is null ? "" : view.CellAt(row, items).Text;
        string? unit = units is null ? null : figures.Words(row, units);
        Field field = FieldOf(item) ?? (unit is not null && unit.Contains('/', StringComparison.Ordinal) ? Field.UnitPrice : Field.Quantity);
        VolumeLine line = new(name.Length > 0 ? name : row.Label, item.Length > 0 ? item : null, row.Role) { Unit = unit };
        foreach (ColumnView column in group.Columns.Where(column => ScheduleReader.IsFigure(view.CellAt(row, column))))
        {
            line = (view.CellAt(row, column).Figure?.Unit, column.Measure) switch
            {
                (FigureUnit.Rate, Measure.Growth) when line.Growth is null => line with { Growth = figures.Rate(row, column) },
                (FigureUnit.Rate, _) when field == Field.Share && line.Share is null => line with { Share = figures.Rate(row, column) },
                (not FigureUnit.Rate, _) when field == Field.UnitPrice && line.UnitPrice is null => line with { UnitPrice = figures.Any(row, column) },
                (not FigureUnit.Rate, _) when field == Field.Quantity && line.Quantity is null => line with { Quantity = figures.Any(row, column) },
                (FigureUnit.Money, _) when field == Field.Amount && line.Amount is null => line with { Amount = figures.Amount(row, column) },
                _ => line with { Others = line.Others.Add(ScheduleReader.Figure(view, row, column)) },
            };
        }

        return line;
    }

    // The last label that is neither the item nor the unit: 计算 | 虚拟主机 | 元/月/台.
    private static string NameOf(TableView view, RowView row, ColumnView? items, ColumnView? units)
    {
        string name = "";
        foreach (ColumnView column in view.Columns.Where(column => column.Role == ColumnRole.Stub && column != items && column != units))
        {
            name = view.CellAt(row, column).Text is { Length: > 0 } text ? text : name;
        }

        return name;
    }
}
