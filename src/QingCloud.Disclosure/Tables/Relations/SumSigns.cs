using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables.Relations;

/// <summary>How lines are added: which are subtracted, and which are parts (其中) of lines above that are not added again.</summary>
/// <param name="ByWords">Whether words such as 减少 and 转回 subtract, not 减: alone.</param>
/// <param name="PartLines">How many lines after one of 其中 are parts as well; -1 where parts are added, their own sum standing elsewhere.</param>
internal sealed record SumSigns(bool ByWords, int PartLines)
{
    internal static SumSigns Marked { get; } = new(false, 0);

    internal static SumSigns MarkedWithPart { get; } = new(false, 1);

    internal static ImmutableArray<SumSigns> ForItems { get; } = [Marked, new(true, 0)];

    internal static ImmutableArray<SumSigns> ForTotals { get; } = [Marked, new(true, 0), MarkedWithPart, new(false, 2), new(false, 3), new(false, -1)];

    /// <summary>1 to add a line, -1 to subtract it, 0 to leave it out.</summary>
    internal int Of(GridAxis axis, int line)
    {
        if (axis.Role(line) == RowRole.Average)
        {
            return 0;
        }

        if (PartLines >= 0)
        {
            for (int above = line; above >= Math.Max(0, line - PartLines); above--)
            {
                if (axis.Role(above) == RowRole.OfWhich)
                {
                    return 0;
                }
            }
        }

        return axis.Role(line) == RowRole.Less || (ByWords && axis.IsDecrease(line)) ? -1 : 1;
    }
}
