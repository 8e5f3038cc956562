using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>A table as the readers of the typed models look at it: what each column measures and for which period, and what each row is called.</summary>
internal sealed class TableView
{
    private const int LongestUnit = 3;

    private static readonly ImmutableArray<string> DoubtfulHeaders =
        [DiagnosticDescriptors.LostHeader.Id, DiagnosticDescriptors.InferredHeader.Id, DiagnosticDescriptors.UncertainGluedColumns.Id];

    // 单位 or 公司 alone over the first column names companies; over another it is a unit or whose something is.
    private static readonly WordList CompanyHeaders = NameWords.Of("companyHeader");

    internal TableView(Table table, TableContext context, DocumentReading reading, TableView? before, UnitsElsewhere elsewhere)
    {
        Table = table;
        Context = context;
        HeaderDoubts = [.. table.Diagnostics.Select(diagnostic => diagnostic.Id).Where(DoubtfulHeaders.Contains).Distinct()];
        (Unit, UnitAssumption) = FindUnit(table, context, before, elsewhere);
        int headerRow = SecondHeader.Find(table);
        Columns = DescribeColumns(table, context, headerRow);
        Rows = RowDescriber.Describe(table, Columns, context, headerRow, reading);
        IsTransposed = Transposition.IsTransposed(this);
        PeriodGroups = GroupByPeriod();
        BalanceSubject = Surroundings.SubjectOf(Columns, context);
        Scope = Surroundings.ScopeOf(context);
        Models = new(this);
    }

    internal Table Table { get; }

    /// <summary>The ids of the diagnostics that doubt the table's header.</summary>
    internal ImmutableArray<string> HeaderDoubts { get; }

    internal TableContext Context { get; }

    /// <summary>The unit line that holds for the table; null where none is known.</summary>
    internal string? Unit { get; }

    /// <summary>Where the unit was taken from, if not from the table's own surroundings; null otherwise.</summary>
    internal string? UnitAssumption { get; }

    internal ImmutableArray<ColumnView> Columns { get; }

    internal ImmutableArray<RowView> Rows { get; }

    /// <summary>Whether the rows say what is measured, and the columns only for which period, company or class.</summary>
    internal bool IsTransposed { get; }

    /// <summary>
    /// The value columns by period, in the order of the page. Where the table has one period or none, all columns belong to it. A column of changes that
    /// names no period belongs to the latest one; shares and rates that stand behind the columns of each period to that period.
    /// </summary>
    internal ImmutableArray<PeriodGroup> PeriodGroups { get; }

    /// <summary>What its balances are balances of; null where nothing says.</summary>
    internal BalanceSubject? BalanceSubject { get; }

    /// <summary>Group or parent; null where nothing says.</summary>
    internal Scope? Scope { get; }

    /// <summary>The models that the rules compare with those of other tables.</summary>
    internal TableModels Models { get; }

    internal bool Has(Measure measure) => Find(measure) is not null;

    internal ColumnView? Find(Measure measure) => Find(Columns, measure);

    /// <summary>The first of some columns that measures something; null where none does.</summary>
    internal static ColumnView? Find(ImmutableArray<ColumnView> columns, Measure measure)
    {
        foreach (ColumnView column in columns)
        {
            if (column.Measure == measure)
            {
                return column;
            }
        }

        return null;
    }

    internal TableCell CellAt(RowView row, ColumnView column) => Table.Rows[row.Index].Cells[column.Index];

    private ImmutableArray<PeriodGroup> GroupByPeriod()
    {
        if (IsTransposed)
        {
            return Transposition.Groups(this);
        }

        List<ColumnView> values = [.. Columns.Where(column => column.Role == ColumnRole.Value && column.Measure is not (Measure.Name or Measure.Rank))];
        List<ReportingPeriod> periods = [];
        foreach (ColumnView column in values)
        {
            if (column.Period is { } period && !periods.Contains(period))
            {
                periods.Add(period);
            }
        }

        if (periods.Count == 0)
        {
            return Context.PeriodOf(Table) is { } whole ? [new(whole, [.. values])] : [.. Repeated(values).Select(columns => new PeriodGroup(null, columns))];
        }

        ReportingPeriod latest = periods.MaxBy(period => period.End)!;
        return [.. periods.Select(period => new PeriodGroup(
            period,
            [.. values.Where(column => (column.Period ?? InferredPeriod(values, column, periods, latest)) == period)]))];
    }

    // 金额 | 占比 | 金额 | 占比 whose periods were lost: each pair is of a period of its own, though nothing says of which.
    private static IEnumerable<ImmutableArray<ColumnView>> Repeated(List<ColumnView> values)
    {
        int start = 0;
        for (int i = 1; i <= values.Count; i++)
        {
            if (i == values.Count || (values[0].Path.Length > 0 && values[i].Path.SequenceEqual(values[0].Path)))
            {
                yield return [.. values[start..i]];
                start = i;
            }
        }
    }

    // A unit line above the heading of a list's first table holds for the list; so does that of the table before under the same header.
    private static (string? Unit, string? Assumption) FindUnit(Table table, TableContext context, TableView? before, UnitsElsewhere elsewhere)
    {
        if (table.Region.Unit is { } own)
        {
            return (own, null);
        }

        if (context.Caption.Length is > 0 and <= LongestUnit && UnitParser.Parse(context.Caption) is { IsEmpty: false })
        {
            // A caption that is only 元: the rest of 单位 was lost.
            return (context.Caption, $"unit taken from the caption \"{context.Caption}\"");
        }

        if (context.Marks.UnitBefore(table) is { } above)
        {
            return (above, $"unit taken from the line \"{above}\" above the table's heading");
        }

        bool goesOn = before?.Unit is not null && before.Table.Columns.Length == table.Columns.Length
            && before.Table.Columns.Zip(table.Columns).All(pair => pair.First.Path.SequenceEqual(pair.Second.Path));
        if (goesOn)
        {
            return (before!.Unit, $"unit taken from {before.Table.Id}, the table before under the same header");
        }

        if (elsewhere.Find(table) is { } found)
        {
            return (found.Unit, $"unit taken from {found.Table}, which gives the same figures of the same periods");
        }

        string general = context.Marks.GeneralUnitAt(table.Region.Span.Start);
        bool isKnown = general.Length is > 0 and <= LongestUnit && UnitParser.Parse(general) is { IsEmpty: false };
        return isKnown ? (general, $"unit taken from the sentence that gives {general} for the tables behind it") : (null, null);
    }

    // 2023年金额 | 占比 | 2022年金额 | 占比: as many shares as periods, each behind its own.
    private static ReportingPeriod? InferredPeriod(List<ColumnView> values, ColumnView column, List<ReportingPeriod> periods, ReportingPeriod latest)
    {
        // 2023年毛利率 | 变动比例 | 2022年毛利率 | 变动比例, too.
        bool onePerPeriod = periods.Count > 1 && values.Count(other => other.Period is null && other.Measure == column.Measure) == periods.Count;
        if (onePerPeriod && values.LastOrDefault(other => other.Index < column.Index && other.Period is not null)?.Period is { } before)
        {
            return before;
        }

        return periods.Count == 1 || IsChange(column.Measure) || column.Measure == Measure.AverageMargin ? latest : null;
    }

    private static bool HoldsFigures(Table table, int column) =>
        table.Rows.Count(row => row.Cells[column].Figure is not null) * 2 > table.Rows.Length;

    private static bool HoldsPoints(Table table, int column) => table.Rows.Any(row => row.Cells[column].Figure is { Unit: FigureUnit.Points });

    private static bool IsChange(Measure measure) =>
        measure is Measure.Growth or Measure.MarginChange or Measure.ShareChange or Measure.RevenueGrowth or Measure.CostGrowth;

    private static ImmutableArray<ColumnView> DescribeColumns(Table table, TableContext context, int headerRow)
    {
        ImmutableArray<ColumnView>.Builder columns = ImmutableArray.CreateBuilder<ColumnView>(table.Columns.Length);
        Measure previous = Measure.None;
        for (int i = 0; i < table.Columns.Length; i++)
        {
            TableColumn column = table.Columns[i];
            ImmutableArray<string> path = headerRow < 0 ? column.Path : SecondHeader.Extend(table, headerRow, i);
            Measure measure = MeasureVocabulary.Classify(path);
            if (i == 0 && measure == Measure.None && path.Length == 1 && CompanyHeaders.Words.Contains(path[0]))
            {
                measure = Measure.Name;
            }

            if (measure == Measure.Name && column.Role == ColumnRole.Value && HoldsFigures(table, i))
            {
                // 客户一 | 客户二 over figures: the columns are customers, not their names.
                measure = Measure.None;
            }

            if (measure == Measure.Growth)
            {
                // 销售收入 | 变动比例 | 毛利率 | 变动比例: a change is of the column before it.
                measure = previous switch
                {
                    Measure.Margin => Measure.MarginChange,
                    Measure.Revenue => Measure.RevenueGrowth,
                    Measure.Cost => Measure.CostGrowth,
                    // 金额 | 占比 | 金额 | 占比 | 同比增减: only points are a change of the share.
                    Measure.Share when HoldsPoints(table, i) => Measure.ShareChange,
                    _ => Measure.Growth,
                };
            }

            columns.Add(new(i, column.Role, measure, path, column.Period ?? context.PeriodOfColumn(column)));
            previous = measure;
        }

        NameBalances(columns);
        return columns.MoveToImmutable();
    }

    // 2022年12月31日 | 本期计提 | 本期转回 | 2023年12月31日: dates around changes are what is opened and closed with.
    private static void NameBalances(ImmutableArray<ColumnView>.Builder columns)
    {
        ImmutableArray<ColumnView> dates = [.. columns.Where(column => column is { Role: ColumnRole.Value, Measure: Measure.None or Measure.Balance, Period.IsInstant: true })];
        if (dates.Length == 2 && dates[0].Period!.End < dates[1].Period!.End && columns.Any(column => column.Index > dates[0].Index && column.Index < dates[1].Index && MovesBalance(column.Measure)))
        {
            columns[dates[0].Index] = dates[0] with { Measure = Measure.Opening };
            columns[dates[1].Index] = dates[1] with { Measure = Measure.Closing };
        }
    }

    /// <summary>Whether a column is of changes between two balances.</summary>
    internal static bool MovesBalance(Measure measure) => measure is Measure.Charge or Measure.Recovery or Measure.WriteOff or Measure.ReversalOrWriteOff or Measure.Utilization
        or Measure.OtherChange or Measure.OtherIncrease or Measure.OtherDecrease or Measure.Increase or Measure.Decrease;

    /// <summary>The days from the balance that a table opens with to the one that it closes with; null where their dates are not known.</summary>
    internal static ReportingPeriod? Between(ColumnView? opening, ColumnView? closing) =>
        opening?.Period is { IsInstant: true } from && closing?.Period is { IsInstant: true } to && from.End < to.End ? ReportingPeriod.Between(from.End.PlusDays(1), to.End) : null;

}

/// <summary>A column as the readers see it.</summary>
/// <param name="Index">Its place in the table.</param>
/// <param name="Role">Labels or values.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Path">Its header path.</param>
/// <param name="Period">Its period; null where it has none of its own.</param>
internal sealed record ColumnView(int Index, ColumnRole Role, Measure Measure, ImmutableArray<string> Path, ReportingPeriod? Period);

/// <summary>A row as the readers see it.</summary>
/// <param name="Index">Its place in the table's body.</param>
/// <param name="Line">Its 1-based line.</param>
/// <param name="Role">What it is to the rows around it.</param>
/// <param name="Label">Its label.</param>
/// <param name="Category">The class that a column of classes beside the label names, also where it is printed once for several rows; null where there is none.</param>
/// <param name="Period">The period that a label of its own names, also where it is printed once for several rows; null where there is none.</param>
/// <param name="Bucket">The aging bucket that the label names; null where it names none.</param>
/// <param name="Measure">What the label says that the row measures.</param>
internal sealed record RowView(int Index, int Line, RowRole Role, string Label, string? Category, ReportingPeriod? Period, AgingBucket? Bucket, Measure Measure)
{
    internal bool IsTotal => Role is RowRole.Total;

    /// <summary>What the label is called as a line of each statement.</summary>
    internal LineConcepts Concepts { get; } = StatementConcepts.Of(Label);
}

/// <summary>The value columns of one period.</summary>
/// <param name="Period">The period; null where neither header nor caption names one.</param>
/// <param name="Columns">The columns, in the order of the page.</param>
/// <param name="Entity">The company or class that the column names, in a table whose rows are measures; null where it names none.</param>
internal sealed record PeriodGroup(ReportingPeriod? Period, ImmutableArray<ColumnView> Columns, string? Entity = null)
{
    internal ColumnView? Find(Measure measure) => TableView.Find(Columns, measure);

    internal bool Has(Measure measure) => Find(measure) is not null;
}
