using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>Says which columns the cells of an upper header line cover: one without a name below, or a stretch of named ones whose middle they stand over.</summary>
internal static class AlignedTextGroups
{
    /// <summary>The first and last column of each piece; null where they cannot all be shared out.</summary>
    /// <param name="pieces">The cells.</param>
    /// <param name="names">What the lines below call each column; null for a column without a name.</param>
    /// <param name="columns">The columns.</param>
    internal static (int First, int Last)[]? Assign(ImmutableArray<AlignedPiece> pieces, string?[] names, AlignedTextColumns columns)
    {
        // cost[i, c]: the first i pieces cover the first c columns, a column without any name left blank only if it is that of the labels.
        int[,] cost = new int[pieces.Length + 1, columns.Count + 1];
        int[,] first = new int[pieces.Length + 1, columns.Count + 1];
        for (int i = 0; i <= pieces.Length; i++)
        {
            for (int end = 0; end <= columns.Count; end++)
            {
                cost[i, end] = i == 0 && (end == 0 || (end == 1 && names[0] is null)) ? 0 : int.MaxValue;
                for (int start = i == 0 ? end : 0; start < end; start++)
                {
                    if (cost[i - 1, start] < int.MaxValue && CanCover(pieces[i - 1], names, start, end) && cost[i - 1, start] + Distance(pieces[i - 1], columns, start, end - 1) is var sum && sum < cost[i, end])
                    {
                        (cost[i, end], first[i, end]) = (sum, start);
                    }
                }
            }
        }

        return cost[pieces.Length, columns.Count] == int.MaxValue ? null : Walk(first, pieces.Length, columns.Count);
    }

    // One column without a name below, or several with names; one with a name only where the names say that it is a group of its own.
    private static bool CanCover(AlignedPiece piece, string?[] names, int start, int end) =>
        end - start == 1 ? names[start] is null || IsGroup(piece, names, start) : !names.AsSpan(start, end - start).Contains(null);

    // 计提 below 本期增加; the second of 毛利率 | 毛利率; 余额 behind 余额 | 比例, where each group begins with 余额.
    private static bool IsGroup(AlignedPiece piece, string?[] names, int column)
    {
        string first = names.First(name => name is not null)!;
        string? next = column + 1 < names.Length ? names[column + 1] : null;
        return SpacedVocabulary.IsMovement(piece.Text) || (column > 0 && names[column] == names[column - 1]) || (names[column] == first && (next is null || next == first));
    }

    private static int Distance(AlignedPiece piece, AlignedTextColumns columns, int first, int last) => Math.Abs(piece.Left + piece.Right - columns.Centre(first, last));

    private static (int First, int Last)[] Walk(int[,] first, int pieces, int columns)
    {
        (int First, int Last)[] covered = new (int, int)[pieces];
        int end = columns;
        for (int i = pieces; i > 0; i--)
        {
            covered[i - 1] = (first[i, end], end - 1);
            end = first[i, end];
        }

        return covered;
    }
}
