using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Financing;

/// <summary>Reads instruments one by one: a table with a rate, a limit or dates beside an amount that words call borrowed, invested or guaranteed.</summary>
internal static class InstrumentReader
{
    private static readonly ImmutableArray<(InstrumentKind Kind, string Word)> Words =
        [.. EmbeddedVocabulary.Rows("instruments.tsv").Select(row => (Enum.Parse<InstrumentKind>(row[0]), row[1]))];

    internal static InstrumentSchedule? Read(TableView view)
    {
        bool hasTerms = view.Has(Measure.AnnualRate) || view.Has(Measure.CreditLimit) || view.Has(Measure.Start) || view.Has(Measure.End);
        bool hasAmount = view.Has(Measure.Principal) || view.Has(Measure.Amount) || view.Has(Measure.Balance) || view.Has(Measure.Closing) || view.Has(Measure.CreditLimit);
        if (view.IsTransposed || !hasTerms || !hasAmount || KindOf(view) is not { } kind)
        {
            return null;
        }

        ReportingPeriod? period = view.Context.PeriodOf(view.Table) ?? view.Context.DocumentPeriod;
        PeriodGroup all = new(period, [.. view.Columns.Where(column => column.Role == ColumnRole.Value && column.Measure is not (Measure.Name or Measure.Rank))]);
        ImmutableArray<InstrumentLine> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadLine(view, new(view, all, row))).Where(line => line.HasFigures)];
        return lines.IsEmpty ? null : new() { TableId = view.Table.Id, Kind = kind, Period = period, Lines = lines, Missing = Gaps.Of(period, lines.SelectMany(line => new[] { line.Amount, line.Balance, line.Limit })) };
    }

    // The header decides, then the caption: 贷款银行 | 贷款金额 | 利率.
    private static InstrumentKind? KindOf(TableView view) =>
        KindIn(string.Join('|', view.Columns.SelectMany(column => column.Path))) ?? KindIn(view.Context.Caption);

    private static InstrumentKind? KindIn(string text)
    {
        foreach ((InstrumentKind kind, string word) in Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    private static InstrumentLine ReadLine(TableView view, LineReader line)
    {
        FigureReader figures = new(view);
        RowView row = line.Row;
        HashSet<ColumnView> own = [];
        ColumnView? Own(params ReadOnlySpan<Measure> measures)
        {
            ColumnView? column = line.Column(measures);
            FigureUnit? unit = column is null ? null : view.CellAt(row, column).Figure?.Unit;
            if (column is null || (unit is not null && (unit == FigureUnit.Rate) != (measures[0] == Measure.AnnualRate)))
            {
                // 担保总额占净资产的比例(%) among amounts is none.
                return null;
            }

            own.Add(column);
            return column;
        }

        InstrumentLine read = new(row.Label, row.Role)
        {
            Amount = figures.Amount(row, Own(Measure.Principal, Measure.Amount)),
            Balance = figures.Amount(row, Own(Measure.Balance, Measure.Closing)),
            AnnualRate = figures.Rate(row, Own(Measure.AnnualRate)),
            Interest = figures.Amount(row, Own(Measure.Interest)),
            Limit = figures.Amount(row, Own(Measure.CreditLimit)),
            Used = figures.Amount(row, Own(Measure.CreditUsed)),
            Unused = figures.Amount(row, Own(Measure.CreditUnused)),
            Start = figures.Words(row, Own(Measure.Start)),
            End = figures.Words(row, Own(Measure.End)),
        };
        return read with
        {
            Others = [.. line.Group.Columns.Where(column => !own.Contains(column) && ScheduleReader.IsFigure(view.CellAt(row, column))).Select(column => ScheduleReader.Figure(view, row, column))],
        };
    }
}
