using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>
/// Sums that labels announce (合计, 小计) or that one column of amounts shows by itself, tested in every column of amounts: what holds in one column is
/// expected in the others, and what a label announces is expected where a single slip explains why it holds in none.
/// </summary>
internal static class ExpectedFooting
{
    private const int MostColumns = 16;

    // The columns that are asked for what the others show.
    private const int MostLeftOut = 8;
    private const int SharedStart = 4;
    private const int FewestDigits = 5;

    // The cells that announced sums of a table may take together: a statement of a hundred rows and ten totals needs a tenth of it.
    private const int TermsOfTable = 20_000;
    private const int TermsOfRow = 100;

    // A total reaches back over so many rows.
    private const int MostItems = 400;

    // What the other columns must say; the slip that explains the one column says the rest.
    private const int RequiredOfOthers = 14;

    /// <summary>The sums that are expected beside those that the figures of the whole table show.</summary>
    internal static IEnumerable<FoundRelation> Find(NumericGrid grid, ImmutableArray<FoundRelation> known)
    {
        ImmutableArray<int> columns = [.. GridAxis.ColumnsOf(grid, rates: false).Take(MostColumns)];
        ImmutableArray<FoundRelation> announced = [.. Announced(grid, columns)];
        HashSet<int> settled = [.. announced.Where(relation => Held(relation) > 0).Select(relation => relation.Instances[0].Result.Row)];
        return announced.Concat(Shown(grid, columns, known, settled)).Concat(Across(grid, columns)).OfType<FoundRelation>()
            .Concat(FootingFinder.Find(GridAxis.Across(grid, rates: false), RequiredOfOthers));
    }

    // What adds up in the other columns, asked of each; a total that holds as its label announces needs no other sum, such as one that leaves a row out.
    private static IEnumerable<FoundRelation?> Shown(NumericGrid grid, ImmutableArray<int> columns, ImmutableArray<FoundRelation> known, HashSet<int> settled)
    {
        HashSet<EquationKey> seen = [];
        HashSet<CellAddress> summed = [.. known.Where(relation => relation.Kind is RelationKind.Footing or RelationKind.RollForward).SelectMany(relation => relation.Instances)
            .Where(instance => instance is { Verdict: RelationVerdict.Consistent, Bits: > 0 }).SelectMany(instance => instance.Equation.Cells())];
        GridAxis all = GridAxis.Down(grid, columns);
        foreach (int column in columns.Length < 2 ? [] : columns.Where(column => HasUnsummed(grid, column, summed)).Take(MostLeftOut))
        {
            foreach (FoundRelation relation in FootingFinder.FindAlso(all.Over(columns.Remove(column)), RequiredOfOthers))
            {
                RelationInstance model = relation.Instances[0];
                if (!settled.Contains(model.Result.Row) && !IsRound(grid, model) && seen.Add(EquationKey.Of(InColumn(model.Equation, 0))))
                {
                    yield return Relation(grid, columns, model.Result.Row, WithNewItems(grid, model), relation.Kind, relation.Bits);
                }
            }
        }
    }

    // A column all of whose figures add up breaks no sum that the others show.
    private static bool HasUnsummed(NumericGrid grid, int column, HashSet<CellAddress> summed)
    {
        for (int row = 0; row < grid.RowCount; row++)
        {
            if (grid[row, column] is { IsTelling: true, IsRate: false } && !summed.Contains(new(row, column)))
            {
                return true;
            }
        }

        return false;
    }

    // 300,000 and 210,000 are 510,000: round figures add up by chance.
    private static bool IsRound(NumericGrid grid, RelationInstance model)
    {
        FixedRange total = grid[model.Result].Range;
        long middle = total.Low + ((total.High - total.Low) / 2);
        int digits = 0;
        while (middle != 0 && middle % 10 == 0)
        {
            middle /= 10;
        }

        for (; middle != 0; middle /= 10)
        {
            digits++;
        }

        return digits < FewestDigits && grid.RowRoles[model.Result.Row] is not (RowRole.Total or RowRole.Subtotal);
    }

    // Between the items stand rows that the other columns have nothing in: they are items as well.
    private static ImmutableArray<RelationTerm> WithNewItems(NumericGrid grid, RelationInstance model)
    {
        HashSet<int> known = [.. model.Equation.Terms.Select(term => term.Cell.Row)];
        int first = Math.Min(known.Min(), model.Result.Row);
        bool[] parts = PartRows.Of(grid);
        IEnumerable<int> between = Enumerable.Range(first, Math.Max(0, model.Result.Row - first)).Where(row => !known.Contains(row) && IsEmpty(grid, row, model.Result.Column));
        return [.. model.Equation.Terms, .. Terms(grid, parts, model.Result.Row, between.Where(row => !IsSum(grid, row))).SkipLast(1)];
    }

    private static bool IsEmpty(NumericGrid grid, int row, int column) => grid[row, column].Kind == GridCellKind.Empty;

    private static IEnumerable<FoundRelation> Announced(NumericGrid grid, ImmutableArray<int> columns)
    {
        bool[] parts = PartRows.Of(grid);
        long budget = TermsOfTable + ((long)TermsOfRow * grid.RowCount);
        for (int total = 1; total < grid.RowCount && budget > 0; total++)
        {
            if (!IsSum(grid, total))
            {
                continue;
            }

            // A total takes hundreds of items: each is a step worth asking at.
            grid.Check(0);
            List<ImmutableArray<RelationTerm>> structures = Structures(grid, parts, total, ref budget);
            ImmutableArray<FoundRelation> relations = [.. structures.Where(terms => terms.Length > 2 || IsOfOne(grid, terms)).Select(terms => Relation(grid, columns, total, terms, RelationKind.Footing, 0)).OfType<FoundRelation>()];
            int held = relations.IsEmpty ? 0 : relations.Max(Held);
            foreach (FoundRelation relation in held > 0 ? relations.Where(relation => Held(relation) == held).Take(1) : relations)
            {
                yield return relation;
            }
        }
    }

    // A column of 合计: the columns of amounts since the one before, under the same head where there is one.
    private static IEnumerable<FoundRelation?> Across(NumericGrid grid, ImmutableArray<int> columns)
    {
        int previous = -1;
        foreach (int total in columns.Where(column => grid.Columns[column].Path is [.., var leaf] && RowRoleClassifier.RoleOf(leaf) is RowRole.Total or RowRole.Subtotal))
        {
            int first = previous + 1;
            previous = total;
            ImmutableArray<int> items = [.. columns.Where(column => column >= first && column < total).Where(column => grid.Columns[column].Path.Length == grid.Columns[total].Path.Length && (grid.Columns[total].Path.Length == 1 || grid.Columns[column].Path[0] == grid.Columns[total].Path[0]))];
            ImmutableArray<RelationInstance> instances =
            [
                .. Enumerable.Range(0, grid.RowCount).Where(row => grid[row, total] is { IsTelling: true, IsRate: false } && items.Count(item => grid[row, item].IsTelling) > 1).Select(row => new RelationInstance(
                    grid,
                    new(row, total),
                    new() { Terms = [.. items.Select(item => new RelationTerm(new(row, item), 1)), new(new(row, total), -1)] },
                    SumFormula.OfColumns.With(grid.Columns[total].Label, items.Length))),
            ];
            yield return items.Length < 2 || instances.IsEmpty ? null : new(RelationKind.CrossFooting, instances, 0);
        }
    }

    // 1年以内(含1年), then 1年以内小计: a subtotal of one row is that row.
    private static bool IsOfOne(NumericGrid grid, ImmutableArray<RelationTerm> terms) =>
        terms is [var item, var total] && grid.RowRoles[total.Cell.Row] == RowRole.Subtotal && item.Cell.Row == total.Cell.Row - 1
        && grid.RowLabels[item.Cell.Row] is { Length: >= SharedStart } label && grid.RowLabels[total.Cell.Row].StartsWith(label[..SharedStart], StringComparison.Ordinal);

    private static int Held(FoundRelation relation) => relation.Instances.Count(instance => instance is { Verdict: RelationVerdict.Consistent, Bits: > 0 });

    // The rows since the last total; the subtotals with the rows in none; all rows but the subtotals; all rows, where 合计 ends an item's name.
    private static List<ImmutableArray<RelationTerm>> Structures(NumericGrid grid, bool[] parts, int total, ref long budget)
    {
        int top = Math.Max(0, total - MostItems);
        int start = total - 1;
        while (start >= top && !IsSum(grid, start))
        {
            start--;
        }

        int first = total - 1;
        int lastSubtotal = -1;
        while (first >= top && grid.RowRoles[first] != RowRole.Total)
        {
            lastSubtotal = lastSubtotal < 0 && grid.RowRoles[first] == RowRole.Subtotal ? first : lastSubtotal;
            first--;
        }

        IEnumerable<int> rows = Enumerable.Range(first + 1, total - first - 1);
        ImmutableArray<RelationTerm> items = Terms(grid, parts, total, rows.Where(row => grid.RowRoles[row] != RowRole.Subtotal));
        List<ImmutableArray<RelationTerm>> structures =
        [
            Terms(grid, parts, total, Enumerable.Range(start + 1, total - start - 1)),
            Terms(grid, parts, total, rows.Where(row => grid.RowRoles[row] == RowRole.Subtotal || row > lastSubtotal)),
            items,
            LessToTheEnd(items),
            Terms(grid, parts, total, Enumerable.Range(top, total - top)),
        ];
        if (first >= top)
        {
            structures.Add(Terms(grid, parts, total, Enumerable.Range(top, total - top).Where(row => IsSum(grid, row))));
        }

        budget -= structures.Sum(structure => structure.Length);
        return structures;
    }

    // 减:所得税影响额, then 少数股东权益影响额: what follows 减 up to the total is subtracted too.
    private static ImmutableArray<RelationTerm> LessToTheEnd(ImmutableArray<RelationTerm> terms)
    {
        int less = terms.TakeWhile(term => term.Factor > 0).Count();
        return [.. terms.Select((term, index) => index > less ? term with { Factor = -1 } : term)];
    }

    private static bool IsSum(NumericGrid grid, int row) => grid.RowRoles[row] is RowRole.Total or RowRole.Subtotal;

    private static ImmutableArray<RelationTerm> Terms(NumericGrid grid, bool[] parts, int total, IEnumerable<int> rows) =>
    [
        .. rows.Where(row => !parts[row] && grid.RowRoles[row] is not (RowRole.OfWhich or RowRole.Average or RowRole.Heading))
            .Select(row => new RelationTerm(new(row, 0), grid.RowRoles[row] == RowRole.Less ? -1 : 1)),
        new RelationTerm(new(total, 0), -1),
    ];

    private static FoundRelation? Relation(NumericGrid grid, ImmutableArray<int> columns, int total, ImmutableArray<RelationTerm> terms, RelationKind kind, int bits)
    {
        RelationEquation model = new() { Terms = terms };
        LocalizedText formula = SumFormula.OfRows.With(grid.RowLabels[total], terms.Count(term => term.Cell.Row != total));
        ImmutableArray<RelationInstance> instances =
        [
            .. columns.Where(column => grid[total, column].IsTelling && !grid[total, column].IsRate && terms.Count(term => grid[term.Cell.Row, column].IsTelling) > Math.Min(2, terms.Length - 1))
                .Select(column => new RelationInstance(grid, new(total, column), InColumn(model, column), formula)),
        ];
        return instances.IsEmpty ? null : new(kind, instances, bits);
    }

    private static RelationEquation InColumn(RelationEquation model, int column) =>
        new() { Terms = [.. model.Terms.Select(term => term with { Cell = new(term.Cell.Row, column) })] };
}
