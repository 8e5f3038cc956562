using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>The figures of one row in the columns of one name, period by period.</summary>
/// <param name="Periods">The periods as printed; empty where their header is lost.</param>
/// <param name="Cells">The cells, as many as there are periods.</param>
/// <param name="Label">The row's label.</param>
/// <param name="Line">The row's line.</param>
internal sealed record SpacedSeries(ImmutableArray<string> Periods, ImmutableArray<string> Cells, string Label, int Line)
{
    private const int MinDigits = 10;

    /// <summary>Whether the figures are too many digits to agree with others by chance: at least three different ones.</summary>
    internal bool IsTelling()
    {
        HashSet<string> numbers = new(StringComparer.Ordinal);
        int digits = 0;
        foreach (string cell in Cells)
        {
            if (NumberParser.TryParse(cell, out PrintedNumber number) && number.Value != 0 && numbers.Add(cell))
            {
                digits += cell.Count(char.IsAsciiDigit);
            }
        }

        return numbers.Count >= 3 && digits >= MinDigits;
    }

    /// <summary>Whether the figures are the same, but for at most one that differs by the rounding of its last digit.</summary>
    internal bool Agrees(SpacedSeries other)
    {
        if (Cells.Length != other.Cells.Length)
        {
            return false;
        }

        int rounded = 0;
        for (int i = 0; i < Cells.Length; i++)
        {
            if (!string.Equals(Cells[i], other.Cells[i], StringComparison.Ordinal) && (++rounded > 1 || !DiffersByRounding(Cells[i], other.Cells[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool DiffersByRounding(string left, string right) =>
        NumberParser.TryParse(left, out PrintedNumber a) && NumberParser.TryParse(right, out PrintedNumber b)
        && a.Form == b.Form && a.Decimals == b.Decimals && a.Decimals > 0 && a.Range.Intersects(b.Range);
}
