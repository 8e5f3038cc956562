namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>Divides the sub-heads of a header among the groups above them, whose places on the page are lost.</summary>
internal static class SubheadGroups
{
    /// <summary>How many sub-heads each group has.</summary>
    /// <param name="leaves">The sub-heads, from left to right.</param>
    /// <param name="groups">The number of groups.</param>
    /// <returns>The sizes of the groups; null where the sub-heads do not say.</returns>
    internal static int[]? Divide(List<string> leaves, int groups)
    {
        if (groups < 1 || leaves.Count < groups)
        {
            return null;
        }

        if (groups == 1)
        {
            return [leaves.Count];
        }

        // 余额 | 比例 | 坏账准备 | 余额: each group begins with the same sub-head.
        int[] starts = [.. Enumerable.Range(0, leaves.Count).Where(i => leaves[i] == leaves[0])];
        if (starts.Length == groups)
        {
            return [.. starts.Select((start, i) => (i + 1 < groups ? starts[i + 1] : leaves.Count) - start)];
        }

        // 收入 | 成本 | 毛利率 | 毛利率: no group has the same sub-head twice at once.
        int[] borders = [.. Enumerable.Range(1, leaves.Count - 1).Where(i => leaves[i] == leaves[i - 1])];
        if (leaves.Count % groups == 0 && Array.TrueForAll(borders, border => border % (leaves.Count / groups) == 0))
        {
            return [.. Enumerable.Repeat(leaves.Count / groups, groups)];
        }

        return borders.Length == groups - 1 ? [.. borders.Prepend(0).Zip(borders.Append(leaves.Count), (start, end) => end - start)] : null;
    }
}
