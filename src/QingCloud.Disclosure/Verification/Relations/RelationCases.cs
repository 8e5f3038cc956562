using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Tables;
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
        HashSet<FixedRange> seen = [];
        int held = relation.Instances.Count(instance => instance is { Verdict: RelationVerdict.Consistent, Bits: > 0 } && seen.Add(grid[instance.Result].Range));
        int violated = relation.Instances.Count(instance => instance.Verdict == RelationVerdict.Inconsistent);
        bool isNamed = relation.Instances.Length > 0 && grid.RowRoles[relation.Instances[0].Result.Row] is RowRole.Total or RowRole.Subtotal && relation.Kind == RelationKind.Footing;
        CaseSupport support = new(held, violated, isNamed);
        return relation.Instances.Select(instance => new RelationCase(Rules[relation.Kind], instance, support));
    }
}
