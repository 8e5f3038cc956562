using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>Says what each row of a table is called: its label, and the class and period that are printed once for several rows.</summary>
internal static class RowDescriber
{
    internal static ImmutableArray<RowView> Describe(Table table, ImmutableArray<ColumnView> columns, TableContext context, int headerRow, DocumentReading reading)
    {
        ImmutableArray<ColumnView> labels = LabelColumns(table, columns);
        ColumnView? category = labels.FirstOrDefault(column => column.Measure == Measure.Category);
        ColumnView? year = labels.FirstOrDefault(column => column.Measure == Measure.Year) ?? (labels.Length > 1 ? labels.FirstOrDefault(column => HoldsPeriods(table, column)) : null);
        ImmutableArray<ColumnView> names = [.. labels.Where(column => column != category && column != year && column.Measure is not (Measure.Rank or Measure.Year))];
        if (names.IsEmpty && category is not null)
        {
            (names, category) = ([category], null);
        }

        bool areLabelsPeriods = year is null && AreLabelsPeriods(table, names, labels);
        string? lastCategory = null;
        ReportingPeriod? lastPeriod = null;
        ImmutableArray<RowView>.Builder rows = ImmutableArray.CreateBuilder<RowView>(table.Rows.Length);
        for (int i = 0; i < table.Rows.Length; i++)
        {
            reading.Check(i);
            TableRow row = table.Rows[i];
            lastCategory = category is not null && row.Cells[category.Index].Text is { Length: > 0 } text && row.Role is not (RowRole.Total or RowRole.Subtotal) ? text : lastCategory;
            lastPeriod = (year is null ? null : context.PeriodIn(row.Cells[year.Index].Text)) ?? lastPeriod;
            string label = Label(row, names, labels);
            lastPeriod = areLabelsPeriods ? context.PeriodIn(label) : lastPeriod;
            rows.Add(new(
                i,
                row.Line,
                i == headerRow || IsTitle(row) ? RowRole.Heading : row.Role,
                label,
                category is null || row.Role == RowRole.Total || label == lastCategory ? null : lastCategory,
                row.Role == RowRole.Total ? null : lastPeriod,
                AgingBucketParser.TryParse(label, out AgingBucket bucket) ? bucket : null,
                MeasureVocabulary.ClassifyLabel(label)));
        }

        return rows.MoveToImmutable();
    }

    // Stubs and names; where these are ranks alone, the first column of words beside them (序号 | 类别 | 账面价值).
    private static ImmutableArray<ColumnView> LabelColumns(Table table, ImmutableArray<ColumnView> columns)
    {
        ImmutableArray<ColumnView> labels = [.. columns.Where(column => column.Role == ColumnRole.Stub || column.Measure is Measure.Name or Measure.Category)];
        if (labels.Any(column => column.Measure is not (Measure.Rank or Measure.Year)))
        {
            return labels;
        }

        ColumnView? words = columns.FirstOrDefault(column => column.Role == ColumnRole.Value && IsWords(table, column));
        return words is null ? labels : labels.Add(words);
    }

    // 期间 or another head over 2024年度, a blank, 2023年度: periods and nothing else.
    private static bool HoldsPeriods(Table table, ColumnView column)
    {
        int periods = 0;
        foreach (TableRow row in table.Rows.Where(row => row.Role is not (RowRole.Heading or RowRole.Total or RowRole.Subtotal or RowRole.Average) && row.Cells[column.Index].Text.Length > 0))
        {
            if (!PeriodParser.TryParse(row.Cells[column.Index].Text, out _))
            {
                return false;
            }

            periods++;
        }

        return periods > 1;
    }

    // 2024年度, 2023年度 as the labels of all rows, whatever the head over them says.
    private static bool AreLabelsPeriods(Table table, ImmutableArray<ColumnView> names, ImmutableArray<ColumnView> labels)
    {
        int periods = 0;
        foreach (TableRow row in table.Rows.Where(row => row.Role is not (RowRole.Heading or RowRole.Total or RowRole.Average)))
        {
            if (!PeriodParser.TryParse(Label(row, names, labels), out _))
            {
                return false;
            }

            periods++;
        }

        return periods > 1;
    }

    // 分产品 spanning all columns: the same words in every cell.
    private static bool IsTitle(TableRow row) =>
        row.Cells.Length > 2 && row.Cells[0].Text.Length > 0 && row.Cells.All(cell => cell.Text == row.Cells[0].Text && cell.Figure is null);

    private static bool IsWords(Table table, ColumnView column) =>
        table.Rows.Count(row => row.Cells[column.Index].State == CellState.Text) * 2 > table.Rows.Length;

    // The first words in a column of names; a total may stand in any label column, beside a dash under 名称.
    private static string Label(TableRow row, ImmutableArray<ColumnView> names, ImmutableArray<ColumnView> labels)
    {
        string dash = "";
        foreach (ColumnView column in names.Concat(labels))
        {
            TableCell cell = row.Cells[column.Index];
            if (cell.Text.Length > 0 && cell.State is not (CellState.Nil or CellState.NotApplicable))
            {
                return cell.Text;
            }

            dash = dash.Length == 0 ? cell.Text : dash;
        }

        return dash;
    }
}
