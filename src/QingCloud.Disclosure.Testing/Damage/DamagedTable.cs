using System.Collections.Immutable;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Damage;

/// <summary>A table as text, damaged, with the truth of what was printed.</summary>
public sealed record DamagedTable
{
    /// <summary>The lines, from the unit line (or the first header line) to the last row.</summary>
    public required ImmutableArray<string> Lines { get; init; }

    /// <summary>How the cells are told apart, or not.</summary>
    public required SyntheticLayout Layout { get; init; }

    /// <summary>What was done; a kind of damage that does not befall the layout or finds no place in the table is left out.</summary>
    public required ImmutableArray<DamageKind> Damages { get; init; }

    /// <summary>The table as it was printed: that is, with flipped digits.</summary>
    public required SyntheticTable Truth { get; init; }

    /// <summary>For each row of <see cref="Truth"/> the 0-based index of its line in <see cref="Lines"/>; -1 where the line is lost.</summary>
    public required ImmutableArray<int> RowLines { get; init; }

    /// <summary>The lines as one text.</summary>
    public string Text => string.Join('\n', Lines);

    /// <summary>Whether anything of a row was printed.</summary>
    /// <param name="row">The 0-based row.</param>
    /// <returns>False for a row whose line is lost.</returns>
    public bool IsPrinted(int row) => RowLines[row] >= 0;
}
