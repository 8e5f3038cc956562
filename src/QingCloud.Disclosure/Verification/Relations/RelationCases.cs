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

    internal static IEnumerable<RelationCase> Of(NumericGrid grid, ImmutableArray<FoundRelation> relations)
    {
        bool[] parts = PartRows.Of(grid);
        return relations.SelectMany(relation => Of(grid, parts, relation));
    }

    private static IEnumerable<RelationCase> Of(NumericGrid grid, bool[] parts, FoundRelation relation)
    {
        HeldLines lines = new(grid, relation);
        ImmutableArray<RelationInstance> instances = [.. relation.Instances.Where(instance => instance.Verdict != RelationVerdict.Inconsistent || CanBeMeant(grid, parts, instance))];
        ImmutableHashSet<RelationInstance> unsure = [.. instances.Where(instance => instance.Verdict == RelationVerdict.Inconsistent && instance.Equation.IsLinear && IsUnsure(grid, relation, lines, instance))];
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
    private static bool CanBeMeant(NumericGrid grid, bool[] parts, RelationInstance instance)
    {
        if (!instance.Equation.IsLinear)
        {
            return instance.Equation.Base is not { } @base || (grid[@base].IsTelling && !IsGrowthOfLoss(grid, instance, @base));
        }

        string label = grid.Columns[instance.Result.Column].Label;
        return (instance.Equation.IsOfRates || !(VerificationWords.Says(label, "notAdditive") || VerificationWords.Ends(label, "notAdditiveEnding"))) && !TakesParts(parts, instance);
    }

    // A line that says nothing where the sum holds may be none of its items; one that is no item there may be one here.
    private static bool IsUnsure(NumericGrid grid, FoundRelation relation, HeldLines held, RelationInstance instance) =>
        instance.Equation.Terms.Any(term => MayBeNone(grid, relation, held, instance, term)) || held.HasHiddenItem(instance);

    // Rows below 其中 are parts of the row above it.
    private static bool TakesParts(bool[] parts, RelationInstance instance) =>
        instance.Equation.Terms.Any(term => term.Cell.Column == instance.Result.Column && term.Cell.Row < instance.Result.Row && parts[term.Cell.Row]);

    // From a loss of 10 to a profit of 10 some print -200%, some 200%: both are used.
    private static bool IsGrowthOfLoss(NumericGrid grid, RelationInstance instance, CellAddress @base) =>
        instance.Equation.IsOfBaseSize && grid[@base].Range.High < 0;

    private static bool MayBeNone(NumericGrid grid, FoundRelation relation, HeldLines held, RelationInstance instance, RelationTerm term)
    {
        bool isAnnounced = relation.Kind == RelationKind.CrossFooting || (relation.Kind == RelationKind.Footing && grid.RowRoles[instance.Result.Row] is RowRole.Total or RowRole.Subtotal);
        return term.Cell != instance.Result && grid[term.Cell].IsTelling && !held.IsItem(term.Cell)
            && (!isAnnounced || instance.HoldsAfter(grid, [new(term.Cell, GridCell.Empty)]));
    }
}
