using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>
/// Completes a row that has fewer values than the table has columns, by the arithmetic of the rows above it: growth and differences between neighbouring
/// columns leave the first or the last one blank. Nothing is completed unless exactly one placement fits every value.
/// </summary>
internal static class SpacedShortRow
{
    /// <summary>How many rows above are tried.</summary>
    internal const int MaxRowsAbove = 3;

    /// <summary>The columns that the values belong to; null where none or several placements fit.</summary>
    /// <param name="values">The values of the row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="above">The complete rows above, the nearest first.</param>
    /// <param name="formula">The relation that settled it.</param>
    internal static int[]? Complete(List<SpacedPiece> values, int columns, IEnumerable<IReadOnlyList<SpacedPiece?>> above, out LocalizedText formula)
    {
        formula = string.Empty;
        if (columns - values.Count != 1 || values.Count < 2)
        {
            return null;
        }

        foreach (IReadOnlyList<SpacedPiece?> row in above)
        {
            int[]? found = null;
            int fits = 0;
            for (int blank = 0; blank < columns; blank++)
            {
                int[] placement = [.. Enumerable.Range(0, columns).Where(c => c != blank)];
                if (blank == 0 && Fits(values, row, before: -1, offset: 1))
                {
                    fits++;
                    found = placement;
                    formula = RepairMessages.GrowthOverBefore;
                }
                else if (blank == columns - 1 && Fits(values, row, before: 1, offset: 0))
                {
                    fits++;
                    found = placement;
                    formula = RepairMessages.GrowthOverAfter;
                }
            }

            if (fits == 1)
            {
                return found;
            }
        }

        return null;
    }

    private static bool Fits(List<SpacedPiece> values, IReadOnlyList<SpacedPiece?> row, int before, int offset)
    {
        int tested = 0;
        for (int i = 0; i < values.Count; i++)
        {
            if (Read(values[i]) is not { } growth || Read(row[i + offset]) is not { } now || Read(row[i + offset + before]) is not { } then)
            {
                if (values[i].Kind == SpacedPieceKind.Nil)
                {
                    continue;
                }

                return false;
            }

            bool isGrowth = growth.Form == NumberForm.Percent && now.Form == NumberForm.Plain && then.Value > 0 && IsGrowth(growth, now, then);
            bool isDifference = growth.Form == now.Form && now.Form == NumberForm.Plain && IsDifference(growth, now, then);
            if (!isGrowth && !isDifference)
            {
                return false;
            }

            tested++;
        }

        return tested >= 2;
    }

    private static bool IsGrowth(PrintedNumber growth, PrintedNumber now, PrintedNumber then)
    {
        Interval range = growth.Range;
        Interval current = now.Range;
        Interval past = then.Range;
        return past.Low > 0 && (current.Low / past.High) - 1 <= range.High && (current.High / past.Low) - 1 >= range.Low;
    }

    private static bool IsDifference(PrintedNumber difference, PrintedNumber now, PrintedNumber then)
    {
        Interval range = difference.Range;
        return now.Range.Low - then.Range.High <= range.High && now.Range.High - then.Range.Low >= range.Low && difference.Value != 0;
    }

    private static PrintedNumber? Read(SpacedPiece? piece) =>
        piece is { Kind: SpacedPieceKind.Number } && NumberParser.TryParse(piece.Text, out PrintedNumber number) ? number : null;
}
