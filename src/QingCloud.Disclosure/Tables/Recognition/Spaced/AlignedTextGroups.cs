using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>Says which columns the cells of an upper header line cover: one without a name below, or a stretch of named ones whose middle they stand over.</summary>
internal static class AlignedTextGroups
{
    /// <summary>The first and last column of each piece; null where they cannot all be shared out.</summary>
    internal static (int First, int Last)[]? Assign(ImmutableArray<AlignedPiece> pieces, int[] leaves, AlignedTextColumns columns)
    {
        bool[] isNamed = new bool[columns.Count];
        foreach (int leaf in leaves)
        {
            isNamed[leaf] = true;
        }

        // cost[i, c]: the first i pieces cover the first c columns, a column without any name left blank only if it is that of the labels.
        int[,] cost = new int[pieces.Length + 1, columns.Count + 1];
        int[,] first = new int[pieces.Length + 1, columns.Count + 1];
        for (int i = 0; i <= pieces.Length; i++)
        {
            for (int end = 0; end <= columns.Count; end++)
            {
                cost[i, end] = i == 0 && (end == 0 || (end == 1 && !isNamed[0])) ? 0 : int.MaxValue;
                for (int start = i == 0 ? end : 0; start < end; start++)
                {
                    if (cost[i - 1, start] < int.MaxValue && CanCover(isNamed, start, end) && cost[i - 1, start] + Distance(pieces[i - 1], columns, start, end - 1) is var sum && sum < cost[i, end])
                    {
                        (cost[i, end], first[i, end]) = (sum, start);
                    }
                }
            }
        }

        return cost[pieces.Length, columns.Count] == int.MaxValue ? null : Walk(first, pieces.Length, columns.Count);
    }

    // One column without a name below, or several with names.
    private static bool CanCover(bool[] isNamed, int start, int end) =>
        isNamed[start] ? end - start > 1 && isNamed.AsSpan(start, end - start).IndexOf(false) < 0 : end - start == 1;

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
