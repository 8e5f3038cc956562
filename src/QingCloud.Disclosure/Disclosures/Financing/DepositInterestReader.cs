using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Financing;

/// <summary>Reads deposits month by month: lines that are the months of a year, with a balance or interest among the columns.</summary>
internal static class DepositInterestReader
{
    private const int FewestMonths = 3;
    private const int MonthsOfYear = 12;
    private const char MonthMark = '月';

    private static readonly FieldWords Words = FieldWords.Of("deposit");

    internal static DepositInterestSchedule? Read(TableView view)
    {
        Dictionary<Field, ColumnView> columns = FieldLine.Columns(view.Columns.Where(column => column.Role == ColumnRole.Value), Words);
        bool namesMonths = view.Columns.Length > 0 && view.Columns[0].Path.Any(part => part.Contains(MonthMark, StringComparison.Ordinal));
        if (columns.Count < 2 || view.Rows.Count(row => MonthOf(row.Label, namesMonths) > 0) < FewestMonths)
        {
            return null;
        }

        int? year = (view.Context.PeriodOf(view.Table) ?? view.Context.PeriodIn(view.Context.SectionPath.LastOrDefault() ?? ""))?.End.Year;
        ImmutableArray<DepositMonth> lines =
            [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadLine(view, row, columns, PeriodOf(year, MonthOf(row.Label, namesMonths)))).Where(line => line.HasFigures)];
        return new()
        {
            TableId = view.Table.Id,
            Lines = lines,
            Missing = Gaps.Of(lines.FirstOrDefault(line => line.Period is not null)?.Period, lines.SelectMany(line => new[] { line.Balance, line.Interest })),
        };
    }

    private static DepositMonth ReadLine(TableView view, RowView row, Dictionary<Field, ColumnView> columns, ReportingPeriod? month)
    {
        FieldLine line = new(view, row, columns);
        DepositMonth read = new(row.Label, row.Role)
        {
            Period = month,
            Balance = line.Amount(Field.Balance),
            AverageBalance = line.Amount(Field.AverageBalance),
            InterestRate = line.Rate(Field.AnnualRate),
            ComputedInterest = line.Amount(Field.ComputedInterest),
            Interest = line.Amount(Field.Interest),
            Difference = line.Amount(Field.Difference),
        };
        return read with { Others = line.Others(view.Columns) };
    }

    private static ReportingPeriod? PeriodOf(int? year, int month) => year is { } known && month > 0 ? ReportingPeriod.Months(known, month, month) : null;

    // 1月, 12月; bare 1 to 12 below a head that says 月份.
    private static int MonthOf(string label, bool namesMonths)
    {
        string text = CharacterFolding.Fold(label).Trim();
        string digits = text.EndsWith(MonthMark) ? text[..^1] : namesMonths ? text : "";
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= MonthsOfYear ? month : 0;
    }
}
