using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A table as sentences speak of it: its rows by what they are called, its columns by period.</summary>
internal sealed class TableSubjects
{
    private const int MostRows = 300;
    private const int MostColumns = 40;
    private const int ShortestEntity = 2;
    private const int LongestName = 60;
    private const int FewTotals = 2;

    private readonly Dictionary<string, List<int>> _rows = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PeriodGroup> _groups;
    private readonly Dictionary<ReportingPeriod, ImmutableArray<ColumnView>> _columns = [];
    private readonly string _about;
    private readonly ImmutableArray<int> _totals;
    private readonly ImmutableArray<int> _allowances;
    private readonly BalanceSubject? _balance;

    internal TableSubjects(TableFigures table)
    {
        Table = table;
        bool isRead = table.View.Columns.Length <= MostColumns;
        _groups = isRead ? table.View.PeriodGroups : [];
        foreach (RowView row in isRead ? table.View.Rows.Take(MostRows) : [])
        {
            string name = row.Label.Length > LongestName ? "" : Subjects.OfLabel(row.Label);
            if (name.Length > 0)
            {
                (_rows.TryGetValue(name, out List<int>? rows) ? rows : _rows[name] = []).Add(row.Index);
            }
        }

        _totals = [.. table.View.Rows.Take(MostRows).Where(row => row.Role is RowRole.Total or RowRole.Subtotal).Select(row => row.Index).TakeLast(FewTotals)];
        _allowances = [.. table.View.Rows.Take(MostRows).Where(row => row.Measure == Measure.Allowance).Select(row => row.Index).Take(1)];
        _balance = table.View.BalanceSubject;
        _about = CharacterFolding.Fold(string.Concat(
            [table.Table.Region.Caption ?? "", .. table.View.Columns.Take(MostColumns).SelectMany(column => column.Path).Distinct()]));
    }

    internal TableFigures Table { get; }

    /// <summary>The names of its rows.</summary>
    internal IEnumerable<string> Names => _rows.Keys;

    /// <summary>The figures that a sentence may speak of: those of the rows it names, in the columns of its period and of what it measures.</summary>
    internal IEnumerable<StatedCell> Of(StatedFigure stated)
    {
        List<NamedRow> rows = Rows(stated);
        return rows.Count == 0 ? [] : rows.SelectMany(row => Of(stated, row));
    }

    private IEnumerable<StatedCell> Of(StatedFigure stated, NamedRow named)
    {
        (int row, Measure measure, string ending) = named;
        return stated.Kind switch
        {
            StatedKind.Level => Levels(row, stated.Period, measure, ending, isOfRates: stated.Quantity.Kind == QuantityKind.Rate).Where(IsOfUnit).Select(cell => new StatedCell(Table, Read(cell), [cell], null)),
            StatedKind.Growth => [.. Pairs(stated, row, measure, ending, isOfRates: false).Select(pair => Growth(stated, pair)).OfType<StatedCell>(), .. Printed(stated, row)],
            StatedKind.Difference => stated.Whole.Length > 0
                ? IsOf(stated.Whole) ? ShareChanges(stated, row) : []
                : stated.Quantity.Kind == QuantityKind.Points && measure == Measure.Share ? ShareChanges(stated, row)
                : Pairs(stated, row, measure, ending, isOfRates: stated.Quantity.Kind == QuantityKind.Points).Where(pair => IsOfUnit(pair.Now)).Select(Difference),
            _ => Shares(stated, row),
        };
    }

    /// <summary>The periods that it has columns of.</summary>
    internal IEnumerable<ReportingPeriod> Periods => _groups.Where(group => group.Entity is null).Select(group => group.Period).OfType<ReportingPeriod>().Distinct();

    /// <summary>The same of a growth that may be a difference of rates: 占比同比增长13.72%.</summary>
    internal IEnumerable<StatedCell> Points(StatedFigure stated) =>
        Rows(stated).SelectMany(named => named.Measure == Measure.Share ? ShareChanges(stated, named.Row) : Pairs(stated, named.Row, named.Measure, named.Ending, isOfRates: true).Select(Difference));

    /// <summary>The amounts of a row in two periods: all pairs of columns that measure the same.</summary>
    internal ImmutableArray<(CellAddress Now, CellAddress Before)> Changes(string name, ReportingPeriod? now, ReportingPeriod before) =>
        [.. Named(name).SelectMany(row => Levels(row, now, Measure.None, "", isOfRates: false).SelectMany(cell => Levels(row, before, Measure.None, "", isOfRates: false)
            .Where(other => other != cell && Table.View.Columns[other.Column].Measure == Table.View.Columns[cell.Column].Measure).Select(other => (cell, other))))];

    /// <summary>The growth that a column of the table prints for the same row and period.</summary>
    internal ImmutableArray<CellAddress> PrintedGrowth(StatedFigure stated, int row)
    {
        ImmutableArray<CellAddress>.Builder? printed = null;
        foreach (ColumnView column in Columns(stated.Period))
        {
            if (column.Measure is Measure.Growth or Measure.RevenueGrowth or Measure.CostGrowth && Table.Grid[new CellAddress(row, column.Index)] is { IsNumber: true, IsRate: true })
            {
                (printed ??= ImmutableArray.CreateBuilder<CellAddress>()).Add(new(row, column.Index));
            }
        }

        return printed?.DrainToImmutable() ?? [];
    }

    // Most tables have no row that a sentence speaks of.
    private List<NamedRow> Rows(StatedFigure stated)
    {
        List<NamedRow>? rows = null;
        SubjectNames names = stated.Names;
        if (_rows.TryGetValue(names.Subject, out List<int>? named))
        {
            Add(ref rows, named, Measure.None, "");
        }
        else if (!stated.IsNamed && Leading(names.Beginnings) is { } beginning)
        {
            // 外购成本占比最大, and 占 in the clause behind it.
            Add(ref rows, _rows[beginning], Measure.None, "");
        }

        // 应收账款账面余额: the total of a table of balances of 应收账款; where the allowance is taken off below it, 账面价值 is what is left.
        if (_balance is { } balance && names.Balance == balance)
        {
            Add(ref rows, OfBalance(names.Measure), names.Measure, "");
        }

        foreach ((string ending, Measure measure, ImmutableArray<string> entities) in names.Endings)
        {
            if (entities.IsEmpty && Leading(names.Leads) is { } lead)
            {
                AddEntity(ref rows, lead, measure, ending);
            }

            foreach (string entity in entities)
            {
                AddEntity(ref rows, entity, measure, ending);
            }
        }

        return rows ?? [];
    }

    private IEnumerable<int> OfBalance(Measure measure) => measure switch
    {
        Measure.Balance or Measure.Closing => _totals.Take(1),
        Measure.Carrying => _totals.TakeLast(1),
        Measure.Allowance => _allowances,
        _ => [],
    };

    private void AddEntity(ref List<NamedRow>? rows, string entity, Measure measure, string ending)
    {
        if (_rows.TryGetValue(entity, out List<int>? named))
        {
            Add(ref rows, named, measure, ending);
        }
        else if (entity.Length >= ShortestEntity && _about.Contains(entity, StringComparison.Ordinal))
        {
            // A table about 云产品 with a row 毛利率, or with its total in a column of margins.
            Add(ref rows, Named(ending), Measure.None, "");
            Add(ref rows, IsBalance(measure) ? [] : _totals, measure, ending);
        }
    }

    private static void Add(ref List<NamedRow>? rows, IEnumerable<int> named, Measure measure, string ending)
    {
        foreach (int row in named)
        {
            (rows ??= []).Add(new(row, measure, ending));
        }
    }

    private List<int> Named(string name) => _rows.GetValueOrDefault(name) ?? [];

    // 软件产品维持高毛利率水平: the longest row name that the words begin with.
    private string? Leading(ImmutableArray<string> beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (_rows.ContainsKey(beginning))
            {
                return beginning;
            }
        }

        return null;
    }

    private ImmutableArray<CellAddress> Levels(int row, ReportingPeriod? period, Measure measure, string ending, bool isOfRates)
    {
        ImmutableArray<CellAddress>.Builder? levels = null;
        foreach (ColumnView column in Columns(period))
        {
            CellAddress cell = new(row, column.Index);
            if (IsMeasured(column, measure, ending, isOfRates) && IsFigure(cell, isOfRates))
            {
                (levels ??= ImmutableArray.CreateBuilder<CellAddress>()).Add(cell);
            }
        }

        return levels?.DrainToImmutable() ?? [];
    }

    private IEnumerable<(CellAddress Now, CellAddress Before)> Pairs(StatedFigure stated, int row, Measure measure, string ending, bool isOfRates)
    {
        foreach (CellAddress now in Levels(row, stated.Period, measure, ending, isOfRates))
        {
            Measure own = Table.View.Columns[now.Column].Measure;
            foreach (CellAddress before in Befores(stated, row, measure, ending, isOfRates))
            {
                if (now != before && Table.View.Columns[before.Column].Measure == own)
                {
                    yield return (now, before);
                }
            }
        }
    }

    // Balances of an interim report are compared with those of the last year's end.
    private ImmutableArray<CellAddress> Befores(StatedFigure stated, int row, Measure measure, string ending, bool isOfRates)
    {
        ImmutableArray<CellAddress> cells = Levels(row, stated.Before, measure, ending, isOfRates);
        return cells.IsEmpty && stated is { Period: { IsInstant: true } now, Before.IsInstant: true } ? Levels(row, ReportingPeriod.At(new(now.End.Year - 1, 12, 31)), measure, ending, isOfRates) : cells;
    }

    private StatedCell? Growth(StatedFigure stated, (CellAddress Now, CellAddress Before) pair) =>
        (Read(pair.Now) - Read(pair.Before)).DividedBy(Read(pair.Before).Abs()) is { } growth
            ? new(Table, growth, [pair.Now, pair.Before], PrintedGrowth(stated, pair.Now.Row).Select(cell => (CellAddress?)cell).FirstOrDefault())
            : null;

    // Where the figures of the year before are not printed, the column of growth is what a sentence repeats.
    private IEnumerable<StatedCell> Printed(StatedFigure stated, int row) => stated.Before != stated.Period?.YearBefore() ? []
        : PrintedGrowth(stated, row).Select(cell => new StatedCell(Table, Read(cell), [cell], null));

    // A column of changes beside the two prints the same.
    private StatedCell Difference((CellAddress Now, CellAddress Before) pair)
    {
        Interval difference = Read(pair.Now) - Read(pair.Before);
        bool isRate = Table.Grid[pair.Now].IsRate;
        CellAddress? printed = Table.View.Columns.Where(column => column.Measure is Measure.MarginChange or Measure.ShareChange or Measure.Growth).Select(column => (CellAddress?)new CellAddress(pair.Now.Row, column.Index))
            .FirstOrDefault(cell => isRate && Table.Grid[cell!.Value] is { IsNumber: true, IsRate: true } && Read(cell.Value).Intersects(difference));
        return new(Table, difference, [pair.Now, pair.Before], printed);
    }

    // By the columns of shares; where there is none, by the amounts over their totals.
    private IEnumerable<StatedCell> ShareChanges(StatedFigure stated, int row)
    {
        ImmutableArray<StatedCell> printed = [.. Pairs(stated, row, Measure.Share, "", isOfRates: true).Select(Difference)];
        return !printed.IsEmpty ? printed
            : Pairs(stated, row, Measure.None, "", isOfRates: false).SelectMany(pair => Totals(row).Select(total => ShareChange(pair, total))).OfType<StatedCell>();
    }

    private StatedCell? ShareChange((CellAddress Now, CellAddress Before) pair, int total) =>
        ShareOf(pair.Now, total) is { } now && ShareOf(pair.Before, total) is { } before
            ? new(Table, now - before, [pair.Now, new(total, pair.Now.Column), new(total, pair.Before.Column), pair.Before], null)
            : null;

    private Interval? ShareOf(CellAddress part, int total) =>
        new CellAddress(total, part.Column) is var whole && IsFigure(whole, isOfRates: false) ? Read(part).DividedBy(Read(whole)) : null;

    // The part over the whole: a row that is called so, or the total of a table that is about it.
    private IEnumerable<StatedCell> Shares(StatedFigure stated, int row)
    {
        bool isOfTotal = IsOf(stated.Whole);
        ImmutableArray<int> wholes = _rows.GetValueOrDefault(stated.Whole) is { } named ? [.. named] : isOfTotal ? [.. Totals(row)] : [];
        foreach (CellAddress part in Levels(row, stated.Period, Measure.None, "", isOfRates: false))
        {
            CellAddress? printed = isOfTotal ? Columns(stated.Period).Where(column => column.Measure == Measure.Share).Select(column => (CellAddress?)new CellAddress(row, column.Index))
                .FirstOrDefault(cell => Table.Grid[cell!.Value] is { IsNumber: true, IsRate: true }) : null;
            foreach (CellAddress whole in wholes.Where(whole => whole != row).Select(whole => new CellAddress(whole, part.Column)).Where(cell => IsFigure(cell, isOfRates: false)))
            {
                if (Read(part).DividedBy(Read(whole)) is { } share)
                {
                    yield return new(Table, share, [part, whole], printed);
                }
            }
        }
    }

    // The total below a row.
    private IEnumerable<int> Totals(int row) => Table.View.Rows.Where(view => view.Index > row && view.Role is RowRole.Total or RowRole.Subtotal).Select(view => view.Index).Take(1);

    // Whether the table's caption, header or total names a whole: 营业收入, 云产品成本.
    private bool IsOf(string whole) => Says(whole) || Wholes(whole).Any(Says)
        || VerificationWords.Of("measureEnding").Any(ending => whole.EndsWith(ending, StringComparison.Ordinal) && Says(ending) && Subjects.Entities(whole[..^ending.Length]).Any(Says));

    private bool Says(string words) => words.Length >= ShortestEntity
        && (_about.Contains(words, StringComparison.Ordinal) || Table.View.Rows.Any(row => row.IsTotal && CharacterFolding.Fold(row.Label).Contains(words, StringComparison.Ordinal)));

    private static IEnumerable<string> Wholes(string whole) =>
        VerificationWords.Of("wholeEnding").Where(ending => whole.EndsWith(ending, StringComparison.Ordinal)).Select(ending => whole[..^ending.Length]);

    // A year and a day at its end are one where one of the two is a day: 2023年应收账款余额 stands under 2023年12月31日.
    private ImmutableArray<ColumnView> Columns(ReportingPeriod? period)
    {
        if (period is null)
        {
            return [];
        }

        // A sentence asks for few periods, and for each of them many times.
        if (!_columns.TryGetValue(period, out ImmutableArray<ColumnView> columns))
        {
            columns = [.. _groups.Where(group => group.Entity is null && group.Period is { } own && (own == period || (own.End == period.End && (own.IsInstant || period.IsInstant)))).SelectMany(group => group.Columns)];
            _columns.Add(period, columns);
        }

        return columns;
    }

    private bool IsMeasured(ColumnView column, Measure measure, string ending, bool isOfRates) =>
        measure == Measure.None
            ? column.Measure is not (Measure.Growth or Measure.RevenueGrowth or Measure.CostGrowth or Measure.MarginChange or Measure.ShareChange or Measure.Share)
            : column.Measure == measure || (column.Measure == Measure.None && IsBalance(measure))
                || (column.Measure is Measure.None or Measure.Amount && !isOfRates && _about.Contains(ending, StringComparison.Ordinal));

    private static bool IsBalance(Measure measure) => measure is Measure.Balance or Measure.Closing or Measure.Allowance or Measure.Carrying;

    private bool IsFigure(CellAddress cell, bool isOfRates) =>
        isOfRates ? Table.Grid[cell] is { IsNumber: true, IsRate: true } : Table.Grid[cell] is { IsTelling: true, IsRate: false } && Table.CellAt(cell).Figure is { Unit: FigureUnit.Money or FigureUnit.Count or FigureUnit.Number };

    // An amount whose unit the table does not give is no amount to compare with.
    private bool IsOfUnit(CellAddress cell) => Table.CellAt(cell).Figure is { Unit: FigureUnit.Money or FigureUnit.Rate or FigureUnit.Points };

    private Interval Read(CellAddress cell) => RequiredValue.Read(Table.Grid, cell);

    // A row that a sentence names, and the measure that is left for a column.
    private readonly record struct NamedRow(int Row, Measure Measure, string Ending);
}
