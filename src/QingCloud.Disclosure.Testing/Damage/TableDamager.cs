using System.Collections.Immutable;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Damage;

/// <summary>Writes tables as filings' texts have them: in a layout, and damaged.</summary>
public static class TableDamager
{
    private static readonly ImmutableArray<DamageKind> All = [.. Enum.GetValues<DamageKind>()];

    /// <summary>A table in a layout without further damage.</summary>
    /// <param name="table">The table.</param>
    /// <param name="layout">The layout.</param>
    /// <returns>The text with its truth.</returns>
    public static DamagedTable Write(SyntheticTable table, SyntheticLayout layout) => Apply(table, layout, [], 0);

    /// <summary>A table in a layout, damaged.</summary>
    /// <param name="table">Any rectangular table.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="kinds">What shall befall it; kinds that cannot are left out.</param>
    /// <param name="seed">Chooses the places; equal seeds give equal damage.</param>
    /// <returns>The text with its truth.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DamagedTable Apply(SyntheticTable table, SyntheticLayout layout, IReadOnlyCollection<DamageKind> kinds, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(kinds);
        DamageDraft draft = new(table, layout, new(seed));
        ImmutableArray<DamageKind> done = [.. All.Where(kind => kinds.Contains(kind) && Befalls(kind, layout) && draft.Apply(kind))];
        return draft.Finish(done);
    }

    /// <summary>The kinds of damage that befall a layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <returns>The kinds.</returns>
    public static ImmutableArray<DamageKind> KindsOf(SyntheticLayout layout) => [.. All.Where(kind => Befalls(kind, layout))];

    private static bool Befalls(DamageKind kind, SyntheticLayout layout) => kind switch
    {
        DamageKind.WrapLabels or DamageKind.CutFigures or DamageKind.LoseNumberedLines => layout == SyntheticLayout.Spaced,
        DamageKind.SplitRow => layout is SyntheticLayout.Tabs or SyntheticLayout.Pipes or SyntheticLayout.ShiftedPipes or SyntheticLayout.Glued,
        DamageKind.LoseTrailingBlanks => layout is SyntheticLayout.Pipes or SyntheticLayout.ShiftedPipes,
        DamageKind.LoseSeparator => layout is SyntheticLayout.Tabs or SyntheticLayout.Pipes or SyntheticLayout.ShiftedPipes,
        DamageKind.BreakPage => layout is not (SyntheticLayout.Html or SyntheticLayout.Markdown),
        DamageKind.RepeatHeader => layout is not SyntheticLayout.Markdown,
        _ => true,
    };
}
