using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>
/// Proposes the relations that a table's figures satisfy as a rule, by its labels and headers and by the figures themselves. A relation is accepted
/// by information: chance must be out of the question after paying for all that was tried. Cases that do not hold are handed on with it.
/// </summary>
internal static class RelationFinder
{
    internal static ImmutableArray<FoundRelation> Find(NumericGrid grid)
    {
        List<FoundRelation> found = [];
        found.AddRange(Down(grid));
        GridAxis amounts = GridAxis.Across(grid, rates: false);
        found.AddRange(FootingFinder.Find(amounts));
        found.AddRange(TripleFinder.Find(amounts, [.. found]));
        found.AddRange(TripleFinder.Find(GridAxis.Across(grid, rates: true), []));
        found.AddRange(RatioFinder.Find(GridAxis.Across(grid, rates: null)));
        GridAxis down = GridAxis.Down(grid, rates: null);
        found.AddRange(RatioFinder.Find(down));
        found.AddRange(AverageFinder.Find(down));
        return [.. found];
    }

    // What adds up in the columns of amounts may add up in those of shares; where there are only rates, each column is asked by itself.
    private static IEnumerable<FoundRelation> Down(NumericGrid grid)
    {
        GridAxis amounts = GridAxis.Down(grid, rates: false);
        ImmutableArray<int> rates = GridAxis.ColumnsOf(grid, rates: true);
        if (amounts.PositionCount == 0)
        {
            return rates.SelectMany(column => FootingFinder.Find(GridAxis.Down(grid, column)));
        }

        return FootingFinder.Find(amounts).Select(relation => relation with { Instances = [.. relation.Instances, .. rates.SelectMany(column => InColumn(grid, relation, column))] });
    }

    private static IEnumerable<RelationInstance> InColumn(NumericGrid grid, FoundRelation relation, int column)
    {
        RelationInstance model = relation.Instances[0];
        CellAddress result = new(model.Result.Row, column);
        RelationEquation equation = new() { Terms = [.. model.Equation.Terms.Select(term => term with { Cell = new(term.Cell.Row, column) })], IsOfRates = true };
        RelationInstance instance = new(grid, result, equation, model.Formula);
        return instance is { Verdict: RelationVerdict.Consistent, Bits: >= RelationInformation.RequiredOfColumn } ? [instance] : [];
    }
}
