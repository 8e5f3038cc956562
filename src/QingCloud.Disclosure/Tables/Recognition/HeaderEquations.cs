using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>Columns of which the signed figures of every row add up to nothing, as their headers say.</summary>
/// <param name="Terms">The columns with their signs; the result has the sign -1 and is the last.</param>
internal sealed record HeaderEquation(ImmutableArray<(int Column, int Sign)> Terms)
{
    /// <summary>The column that holds the result.</summary>
    internal int Result => Terms[^1].Column;
}

/// <summary>
/// What headers alone say of how columns belong together: 账面余额 less 坏账准备 is 账面价值, 期初余额 and the changes after it make 期末余额, 本金 and 公允价值变动 make 账面余额, and 合计 stands behind
/// what it adds up. Used to choose between places of figures that the source has lost; a proof looks at the figures themselves.
/// </summary>
internal static class HeaderEquations
{
    private const int FewestTerms = 3;

    /// <summary>The equations of columns.</summary>
    /// <param name="paths">The header paths.</param>
    /// <param name="isAmount">Whether a column holds amounts.</param>
    internal static ImmutableArray<HeaderEquation> Of(ImmutableArray<ImmutableArray<string>> paths, Func<int, bool> isAmount)
    {
        int[] amounts = [.. Enumerable.Range(0, paths.Length).Where(isAmount)];
        return [.. Nets(paths, amounts), .. Movements(paths, amounts), .. Valuations(paths, amounts), .. Totals(paths, amounts)];
    }

    // From one 账面价值 to the next: what is left of the first amount after those that are subtracted.
    private static IEnumerable<HeaderEquation> Nets(ImmutableArray<ImmutableArray<string>> paths, int[] amounts)
    {
        int first = 0;
        for (int i = 0; i < amounts.Length; i++)
        {
            if (!RelationWords.Says(paths[amounts[i]][^1], RelationPart.Net))
            {
                continue;
            }

            int[] between = amounts[(first + 1 <= i ? first + 1 : i)..i];
            if (between.Length > 0 && Array.TrueForAll(between, column => Says(paths[column], RelationPart.Decrease)) && !Says(paths[amounts[first]], RelationPart.Decrease))
            {
                yield return new([(amounts[first], 1), .. between.Select(column => (column, -1)), (amounts[i], -1)]);
            }

            first = i + 1;
        }
    }

    // One opening and one closing balance with changes between them, each of which says whether it adds.
    private static IEnumerable<HeaderEquation> Movements(ImmutableArray<ImmutableArray<string>> paths, int[] amounts)
    {
        int[] openings = [.. amounts.Where(column => RelationWords.Says(paths[column][0], RelationPart.Opening))];
        int[] closings = [.. amounts.Where(column => RelationWords.Says(paths[column][0], RelationPart.Closing))];
        if (openings.Length != 1 || closings.Length != 1 || openings[0] > closings[0])
        {
            yield break;
        }

        int[] changes = [.. amounts.Where(column => column > openings[0] && column < closings[0])];
        if (changes.Length > 0 && Array.TrueForAll(changes, column => !IsSum(paths[column]) && !RelationWords.Says(paths[column][^1], RelationPart.Part)))
        {
            yield return new([(openings[0], 1), .. changes.Select(column => (column, Says(paths[column], RelationPart.Decrease) ? -1 : 1)), (closings[0], -1)]);
        }
    }

    // 本金 and 公允价值变动 make 账面余额, as 成本, 应计利息 and 公允价值变动 do.
    private static IEnumerable<HeaderEquation> Valuations(ImmutableArray<ImmutableArray<string>> paths, int[] amounts)
    {
        for (int first = 0; first < amounts.Length; first++)
        {
            int last = first + 1;
            while (last < amounts.Length && RelationWords.Says(paths[amounts[last]][^1], RelationPart.Valuation))
            {
                last++;
            }

            if (last > first + 1 && last < amounts.Length && RelationWords.Says(paths[amounts[first]][^1], RelationPart.Principal) && RelationWords.Says(paths[amounts[last]][^1], RelationPart.Carrying))
            {
                yield return new([.. amounts[first..last].Select(column => (column, 1)), (amounts[last], -1)]);
            }
        }
    }

    // 合计 behind the columns that stand beside it under the same heads.
    private static IEnumerable<HeaderEquation> Totals(ImmutableArray<ImmutableArray<string>> paths, int[] amounts)
    {
        for (int i = 0; i < amounts.Length; i++)
        {
            int first = i;
            while (first > 0 && HaveSameHeads(paths[amounts[first - 1]], paths[amounts[i]]) && !IsSum(paths[amounts[first - 1]]))
            {
                first--;
            }

            if (IsSum(paths[amounts[i]]) && i - first + 1 >= FewestTerms)
            {
                yield return new([.. amounts[first..i].Select(column => (column, RelationWords.Says(paths[column][^1], RelationPart.Decrease) ? -1 : 1)), (amounts[i], -1)]);
            }
        }
    }

    private static bool HaveSameHeads(ImmutableArray<string> left, ImmutableArray<string> right) => left.AsSpan()[..^1].SequenceEqual(right.AsSpan()[..^1]);

    // 合计, or below 利息收入 also 利息收入小计.
    private static bool IsSum(ImmutableArray<string> path)
    {
        string end = path[^1];
        return HeaderVocabulary.Default.Totals.Contains(path.Length > 1 && end.StartsWith(path[^2], StringComparison.Ordinal) ? end[path[^2].Length..] : end);
    }

    private static bool Says(ImmutableArray<string> path, RelationPart part) => path.Any(text => RelationWords.Says(text, part));
}
