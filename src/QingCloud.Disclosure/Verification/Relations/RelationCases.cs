using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Verification.Relations;

/// <summary>The relations that the figures of a table show by themselves, as cases of rules.</summary>
internal static class RelationCases
{
    private static readonly FrozenDictionary<RelationKind, VerificationRule> Rules = new Dictionary<RelationKind, VerificationRule>
    {
        [RelationKind.Footing] = VerificationRules.Footing,
        [RelationKind.CrossFooting] = VerificationRules.CrossFooting,
        [RelationKind.Share] = VerificationRules.Share,
        [RelationKind.NetOfAllowance] = VerificationRules.NetOfAllowance,
        [RelationKind.Difference] = VerificationRules.Difference,
        [RelationKind.Growth] = VerificationRules.Growth,
        [RelationKind.BaseTimesRate] = VerificationRules.RateTimesBase,
        [RelationKind.Margin] = VerificationRules.Margin,
        [RelationKind.Average] = VerificationRules.Average,
        [RelationKind.RollForward] = VerificationRules.RollForward,
    }.ToFrozenDictionary();

    internal static IEnumerable<RelationCase> Of(NumericGrid grid, ImmutableArray<FoundRelation> relations) =>
        relations.SelectMany(relation => Of(grid, relation));

    private static IEnumerable<RelationCase> Of(NumericGrid grid, FoundRelation relation)
    {
        ImmutableArray<RelationInstance> instances = [.. relation.Instances.Where(instance => instance.Verdict != RelationVerdict.Inconsistent || CanBeMeant(grid, instance))];
        ImmutableHashSet<RelationInstance> unsure = [.. instances.Where(instance => instance.Verdict == RelationVerdict.Inconsistent && instance.Equation.IsLinear && IsUnsure(grid, relation, instance))];
        HashSet<FixedRange> seen = [];
        int held = instances.Count(instance => instance is { Verdict: RelationVerdict.Consistent, Bits: > 0 } && seen.Add(grid[instance.Result].Range));
        int violated = instances.Count(instance => instance.Verdict == RelationVerdict.Inconsistent && !unsure.Contains(instance));
        CaseSupport support = new(held, violated, instances.Length > 0 && IsNamed(grid, relation.Kind, instances[0]), held > 0 ? relation.Bits : 0);
        return instances.Select(instance => new RelationCase(RuleOf(grid, relation.Kind, instance), instance, support) { NeedsSlip = unsure.Contains(instance) });
    }

    // 1年以上占比 = (合计 - 1年以内) / 合计 has the form of a margin and is a share.
    private static VerificationRule RuleOf(NumericGrid grid, RelationKind kind, RelationInstance instance) =>
        kind is RelationKind.Margin or RelationKind.BaseTimesRate && Says(grid, instance.Result, RelationPart.Share) ? VerificationRules.Share : Rules[kind];

    private static bool IsNamed(NumericGrid grid, RelationKind kind, RelationInstance instance) => kind switch
    {
        RelationKind.Footing => grid.RowRoles[instance.Result.Row] is RowRole.Total or RowRole.Subtotal,
        RelationKind.CrossFooting => RowRoleClassifier.RoleOf(grid.Columns[instance.Result.Column].Path is [.., var leaf] ? leaf : "") is RowRole.Total or RowRole.Subtotal,
        RelationKind.RollForward or RelationKind.NetOfAllowance => true,
        RelationKind.Growth => Says(grid, instance.Result, RelationPart.Growth),
        RelationKind.Share or RelationKind.Margin => Says(grid, instance.Result, RelationPart.Share),
        RelationKind.Average => true,
        _ => false,
    };

    private static bool Says(NumericGrid grid, CellAddress cell, RelationPart part) =>
        RelationWords.Says(grid.Columns[cell.Column].Label, part) || RelationWords.Says(grid.RowLabels[cell.Row], part);

    // Prices do not add up; growth from nothing is no number.
    private static bool CanBeMeant(NumericGrid grid, RelationInstance instance)
    {
        if (!instance.Equation.IsLinear)
        {
            return instance.Equation.Base is not { } @base || (grid[@base].IsTelling && !IsGrowthOfLoss(grid, instance, @base));
        }

        string label = grid.Columns[instance.Result.Column].Label;
        return (instance.Equation.IsOfRates || !(VerificationWords.Says(label, "notAdditive") || VerificationWords.Ends(label, "notAdditiveEnding"))) && !TakesParts(grid, instance);
    }

    // A line that says nothing where the sum holds may be none of its items; one that is no item there may be one here.
    private static bool IsUnsure(NumericGrid grid, FoundRelation relation, RelationInstance instance) =>
        instance.Equation.Terms.Any(term => MayBeNone(grid, relation, instance, term)) || HasHiddenItem(grid, relation, instance);

    // Rows below 其中 are parts of the row above it.
    private static bool TakesParts(NumericGrid grid, RelationInstance instance)
    {
        bool[] parts = PartRows.Of(grid);
        return instance.Equation.Terms.Any(term => term.Cell.Column == instance.Result.Column && term.Cell.Row < instance.Result.Row && parts[term.Cell.Row]);
    }

    // From a loss of 10 to a profit of 10 some print -200%, some 200%: both are used.
    private static bool IsGrowthOfLoss(NumericGrid grid, RelationInstance instance, CellAddress @base) =>
        instance.Equation.IsOfBaseSize && grid[@base].Range.High < 0;

    // A line between the items that has a figure here, and nowhere where the sum holds, may be one of them.
    private static bool HasHiddenItem(NumericGrid grid, FoundRelation relation, RelationInstance instance)
    {
        bool isDown = instance.Equation.Terms.All(term => term.Cell.Column == instance.Result.Column);
        int Line(CellAddress cell) => isDown ? cell.Row : cell.Column;
        HashSet<int> lines = [.. instance.Equation.Terms.Select(term => Line(term.Cell))];
        ImmutableArray<RelationInstance> held = [.. relation.Instances.Where(other => other is { Verdict: RelationVerdict.Consistent, Bits: > 0 })];
        int first = lines.Min();
        while (isDown && first > 0 && grid.RowRoles[first - 1] is not (RowRole.Total or RowRole.Subtotal or RowRole.Heading))
        {
            first--;
        }

        for (int line = first; line <= lines.Max(); line++)
        {
            CellAddress cell = isDown ? new(line, instance.Result.Column) : new(instance.Result.Row, line);
            if (!lines.Contains(line) && grid[cell].IsTelling && !grid.Columns[cell.Column].IsStub
                && !held.Any(other => grid[isDown ? new CellAddress(line, other.Result.Column) : new CellAddress(other.Result.Row, line)].IsTelling))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeNone(NumericGrid grid, FoundRelation relation, RelationInstance instance, RelationTerm term)
    {
        bool isDown = instance.Result.Column == term.Cell.Column;
        bool isAnnounced = relation.Kind == RelationKind.CrossFooting || (relation.Kind == RelationKind.Footing && grid.RowRoles[instance.Result.Row] is RowRole.Total or RowRole.Subtotal);
        if (term.Cell == instance.Result || !grid[term.Cell].IsTelling || (isAnnounced && !instance.HoldsAfter(grid, [new(term.Cell, GridCell.Empty)])))
        {
            return false;
        }

        return !relation.Instances.Any(other => other is { Verdict: RelationVerdict.Consistent, Bits: > 0 } && other.Equation.Cells().Any(cell =>
            (isDown ? cell.Row == term.Cell.Row : cell.Column == term.Cell.Column) && grid[cell].IsTelling));
    }
}
