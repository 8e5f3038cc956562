using System.Collections.Immutable;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tables.Relations;

namespace QingCloud.Disclosure.Tables.Recognition;

/// <summary>How a rate is computed from two other columns.</summary>
internal enum RatioForm
{
    /// <summary>The first over the second, less one: 同比增长.</summary>
    Growth,

    /// <summary>The first less the second, both of them rates: 毛利率变动.</summary>
    Points,

    /// <summary>The first less the second, over the first: 毛利率.</summary>
    Margin,

    /// <summary>The first over the second: 计提比例.</summary>
    Part,
}

/// <summary>A column of rates that two other columns give, as their headers say.</summary>
/// <param name="Form">How it is computed.</param>
/// <param name="Result">The column of rates.</param>
/// <param name="First">The first column.</param>
/// <param name="Second">The second column.</param>
internal sealed record HeaderRatio(RatioForm Form, int Result, int First, int Second);

/// <summary>What headers alone say of rates: 变动比例 is of the two periods before it, 毛利率 of 收入 and 成本, 计提比例 of 坏账准备 and 账面余额.</summary>
internal static class HeaderRatios
{
    /// <summary>The ratios of columns.</summary>
    /// <param name="paths">The header paths.</param>
    /// <param name="expectations">What each column holds.</param>
    /// <param name="words">What the words of headers say.</param>
    internal static ImmutableArray<HeaderRatio> Of(ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<ColumnExpectation> expectations, HeaderExpectations words)
    {
        string[] names = [.. paths.Select(path => string.Join('|', path.Where(text => !words.IsPeriod(text)).Select(WithoutPeriod)))];
        ImmutableArray<HeaderRatio>.Builder found = ImmutableArray.CreateBuilder<HeaderRatio>();
        for (int result = 1; result < paths.Length; result++)
        {
            if (!ColumnPriors.IsOfRates(expectations[result]) && expectations[result] is not (ColumnExpectation.Unknown or ColumnExpectation.Figures))
            {
                continue;
            }

            if (RelationWords.Says(paths[result][^1], RelationPart.Growth) || paths[result].Length > 1 && RelationWords.Says(paths[result][0], RelationPart.Growth))
            {
                AddChanges(found, paths, expectations, names, result);
            }
            else if (ColumnPriors.IsOfRates(expectations[result]))
            {
                AddParts(found, paths, expectations, result);
            }
        }

        return found.DrainToImmutable();
    }

    // 2023年度毛利率 and 2022年度毛利率 have one name.
    private static string WithoutPeriod(string text)
    {
        List<int> lengths = [];
        HeaderPeriods.AddLengths(text, 0, lengths);
        return text[lengths.DefaultIfEmpty().Max()..];
    }

    // The two columns of one name before the change; a change that names a thing is of that thing.
    private static void AddChanges(ImmutableArray<HeaderRatio>.Builder found, ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<ColumnExpectation> expectations, string[] names, int result)
    {
        (int First, int Second)? nearest = null;
        for (int second = result - 1; second > 1; second--)
        {
            int first = second - 1;
            while (first > 0 && names[first] != names[second])
            {
                first--;
            }

            if (first == 0 || !HoldsFigures(expectations[second]) || RelationWords.Says(paths[second][^1], RelationPart.Growth))
            {
                continue;
            }

            nearest ??= (first, second);
            string leaf = WithoutPeriod(paths[second][^1]);
            if (leaf.Length > 1 && paths[result][^1].Contains(leaf, StringComparison.Ordinal))
            {
                nearest = (first, second);
                break;
            }
        }

        if (nearest is { } pair)
        {
            RatioForm form = ColumnPriors.IsOfRates(expectations[pair.Second]) ? RatioForm.Points : RatioForm.Growth;
            found.Add(new(form, result, pair.First, pair.Second));
            found.Add(new(form, result, pair.Second, pair.First));
        }
    }

    private static void AddParts(ImmutableArray<HeaderRatio>.Builder found, ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<ColumnExpectation> expectations, int result)
    {
        string name = paths[result][^1];
        bool isMargin = RelationWords.Says(name, RelationPart.Margin);
        if (!isMargin && RelationWords.Says(name, RelationPart.Share))
        {
            return;
        }

        int? @base = Nearest(result, column => IsBesides(column) && !Says(column, RelationPart.Decrease) && !Says(column, RelationPart.Net));
        int? part = Nearest(result, column => IsBesides(column) && Says(column, RelationPart.Decrease));
        if (@base is { } whole && part is { } taken)
        {
            found.Add(isMargin ? new(RatioForm.Margin, result, whole, taken) : new(RatioForm.Part, result, taken, whole));
        }

        bool IsBesides(int column) => HoldsFigures(expectations[column]) && !ColumnPriors.IsOfRates(expectations[column]) && IsOfSameHead(paths[column], paths[result]);
        bool Says(int column, RelationPart part) => paths[column].Any(text => RelationWords.Says(text, part));
    }

    private static int? Nearest(int result, Func<int, bool> isWanted)
    {
        for (int column = result - 1; column > 0; column--)
        {
            if (isWanted(column))
            {
                return column;
            }
        }

        return null;
    }

    private static bool IsOfSameHead(ImmutableArray<string> left, ImmutableArray<string> right) => left.Length == 1 || right.Length == 1 || left[0] == right[0];

    private static bool HoldsFigures(ColumnExpectation expectation) =>
        ColumnPriors.IsOfRates(expectation) || expectation is ColumnExpectation.Amounts or ColumnExpectation.Figures or ColumnExpectation.Counts or ColumnExpectation.Changes;
}
