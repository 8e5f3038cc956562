using System.Runtime.CompilerServices;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>
/// Costs as multiples of 2^-24: sums of them are exact in whatever order they are added, so that readings that cost the same are seen to do so and the
/// order of search decides between them, not the rounding of sums.
/// </summary>
internal static class CellCost
{
    private const double Unit = 1 << 24;

    internal static double Settle(double cost) => Math.Round(cost * Unit) / Unit;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Settle(double[] costs)
    {
        for (int i = 0; i < costs.Length; i++)
        {
            costs[i] = Settle(costs[i]);
        }
    }
}
