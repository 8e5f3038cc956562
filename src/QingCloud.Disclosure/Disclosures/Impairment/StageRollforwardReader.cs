using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures.Impairment;

/// <summary>Reads roll-forwards down rows, as the three-stage table gives them: 1月1日余额, 转入第二阶段, 本期计提 ... 期末余额, a column for each stage.</summary>
internal static class StageRollforwardReader
{
    private static readonly ImmutableArray<(int Stage, string Word)> Stages =
        [.. EmbeddedVocabulary.Rows("stages.tsv").Select(row => (row[0][0] - '0', row[1]))];

    internal static IEnumerable<AllowanceRollforward> Read(TableView view)
    {
        RowView? opening = view.Rows.FirstOrDefault(IsBalance);
        RowView? closing = view.Rows.LastOrDefault(IsBalance);
        bool changes = view.Rows.Any(row => row.Measure is Measure.Charge or Measure.Recovery or Measure.WriteOff or Measure.Utilization or Measure.ReversalOrWriteOff);
        // More balances than two are several roll-forwards in one table (账面原值, 累计折旧): not this form.
        if (opening is null || opening == closing || !changes || view.Rows.Count(row => IsBalance(row) && HasFigure(view, row)) > 2)
        {
            yield break;
        }

        foreach (PeriodGroup group in view.PeriodGroups)
        {
            yield return ReadColumn(view, group, opening, closing!);
        }
    }

    /// <summary>The stage that a label names; null where it names none.</summary>
    internal static int? StageIn(string label)
    {
        foreach ((int stage, string word) in Stages)
        {
            if (label.Contains(word, StringComparison.Ordinal))
            {
                return stage;
            }
        }

        return null;
    }

    private static AllowanceRollforward ReadColumn(TableView view, PeriodGroup group, RowView opening, RowView closing)
    {
        FigureReader figures = new(view);
        ColumnView column = group.Columns[0];
        Figure<MonetaryAmount>? Amount(params ReadOnlySpan<Measure> measures) => Row(view, opening, closing, measures) is { } row ? figures.Amount(row, column) : null;
        string label = string.Concat(column.Path);
        return new()
        {
            TableId = view.Table.Id,
            Subject = view.BalanceSubject,
            Scope = view.Scope,
            // 2024年度 | 2023年度: each column is a year of its own.
            Period = column.Period is { IsInstant: false } year ? year : AllowanceRollforwardReader.PeriodOf(view),
            Label = label,
            Method = Surroundings.IsTotal(label) ? AssessmentMethod.Total : null,
            Stage = StageIn(label),
            Opening = figures.Amount(opening, column),
            Charge = Amount(Measure.Charge),
            Recovery = Amount(Measure.Recovery),
            WriteOff = Amount(Measure.WriteOff, Measure.ReversalOrWriteOff),
            Utilization = Amount(Measure.Utilization),
            OtherIncrease = Amount(Measure.OtherIncrease),
            OtherDecrease = Amount(Measure.OtherDecrease),
            Other = Amount(Measure.OtherChange),
            Transfers =
            [
                .. view.Rows.Where(row => row.Measure == Measure.StageTransfer && view.CellAt(row, column).Figure is not null)
                    .Select(row => new StageTransfer(row.Label, figures.Amount(row, column)!)),
            ],
            Closing = figures.Amount(closing, column),
        };
    }

    private static RowView? Row(TableView view, RowView opening, RowView closing, params ReadOnlySpan<Measure> measures)
    {
        foreach (RowView row in view.Rows)
        {
            if (row.Index > opening.Index && row.Index < closing.Index && LineReader.Has(measures, row.Measure))
            {
                return row;
            }
        }

        return null;
    }

    private static bool HasFigure(TableView view, RowView row) => view.Columns.Any(column => view.CellAt(row, column).Figure is not null);

    private static bool IsBalance(RowView row) => row.Role != RowRole.Heading && row.Measure is Measure.Balance or Measure.Opening or Measure.Closing;
}
