namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What the figures of a column add up to.</summary>
/// <param name="Value">The sum.</param>
/// <param name="Tolerance">What their rounding may add to it or take from it.</param>
/// <param name="Count">How many of them are not zero.</param>
internal readonly record struct ColumnSum(decimal Value, decimal Tolerance, int Count)
{
    private const double Gain = 7;
    private const double SingleGain = 2.5;
    private const double Orphan = 1.5;

    /// <summary>The sum with a figure more, or less.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="sign">Its sign in the sum; the other one to take it out.</param>
    /// <param name="times">1 to put it in, -1 to take it out.</param>
    internal ColumnSum Plus(in CellValue value, int sign, int times) => !value.IsNumber
        ? this
        : new(Value + (sign * value.Value), Tolerance + (times * value.HalfUnit), Count + (value.Value == 0 ? 0 : times));

    /// <summary>Adds the figures of a row to the sums of its columns.</summary>
    internal static void Add(Span<ColumnSum> sums, ReadingValues values, int sign)
    {
        for (int column = 0; column < sums.Length; column++)
        {
            sums[column] = sums[column].Plus(values[column], sign, 1);
        }
    }

    /// <summary>What the sums of all columns are worth beside what a total prints.</summary>
    internal static double WorthOf(ReadOnlySpan<ColumnSum> sums, ReadingValues printed)
    {
        double worth = 0;
        for (int column = 0; column < sums.Length; column++)
        {
            worth += sums[column].WorthOf(printed[column]);
        }

        return worth;
    }

    /// <summary>What no sums beside a total are worth more than.</summary>
    internal static double MostWorthOf(ReadingValues printed)
    {
        double worth = 0;
        for (int column = 0; column < printed.Columns; column++)
        {
            worth += printed[column].IsNumber ? Gain : 0;
        }

        return worth;
    }

    /// <summary>Whether it is what a total prints, as far as the rounding of both tells.</summary>
    internal bool Is(in CellValue printed) => Count > 0 && Math.Abs(Value - printed.Value) <= Tolerance + printed.HalfUnit;

    /// <summary>What it is worth beside what a total prints: nothing where they differ, for the total may be wrong.</summary>
    internal double WorthOf(in CellValue printed) =>
        !printed.IsNumber ? 0
        : Count == 0 ? -Orphan
        : !Is(printed) ? 0
        : Count > 1 ? Gain : SingleGain;
}
