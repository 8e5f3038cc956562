using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tables.Recognition.Shifted;

/// <summary>
/// Relations across a row that its header names: net is gross less allowance, closing is opening with the changes. A placement that breaks one is
/// dropped as long as another keeps it.
/// </summary>
internal sealed class RowArithmetic
{
    private static readonly ImmutableArray<string> Decreases = ["减少", "转回", "核销", "转销", "摊销", "处置", "转出"];

    private static readonly ImmutableArray<string> Changes = ["增加", "计提", "其他", "购置", "转入", "合并", .. Decreases];

    private const int BlankResult = 250;

    private readonly ImmutableArray<ImmutableArray<(int Column, int Sign)>> _relations;

    private RowArithmetic(ImmutableArray<ImmutableArray<(int Column, int Sign)>> relations) => _relations = relations;

    internal static RowArithmetic Of(ImmutableArray<ImmutableArray<string>> paths)
    {
        ImmutableArray<ImmutableArray<(int, int)>>.Builder relations = ImmutableArray.CreateBuilder<ImmutableArray<(int, int)>>();
        ImmutableArray<string> names = [.. paths.Select(path => string.Concat(path))];
        AddNets(names, relations);
        AddRollforward(names, relations);
        AddJoint(names, relations);
        AddRowTotals(paths, relations);
        return new(relations.DrainToImmutable());
    }

    /// <summary>The placements that keep the most relations, those that leave a result blank behind the others.</summary>
    internal ImmutableArray<Placement> Filter(ImmutableArray<Placement> placements, ImmutableArray<decimal?> values)
    {
        if (_relations.IsEmpty || placements.Length < 2)
        {
            return placements;
        }

        int[] kept = new int[placements.Length];
        int most = 0;
        int best = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = KeptBy(placements[i], values);
            best = kept[i] > most ? 1 : kept[i] == most ? best + 1 : best;
            most = Math.Max(most, kept[i]);
        }

        Placement[] weighed = new Placement[best];
        int next = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i] == most)
            {
                int lacking = LackingResults(placements[i]);
                weighed[next++] = lacking == 0 ? placements[i] : placements[i] with { Cost = placements[i].Cost + (BlankResult * lacking) };
            }
        }

        return Placement.ByCost(weighed);
    }

    private int KeptBy(Placement placement, ImmutableArray<decimal?> values)
    {
        int kept = 0;
        foreach (ImmutableArray<(int, int)> relation in _relations)
        {
            kept += Holds(relation, placement, values) ? 1 : 0;
        }

        return kept;
    }

    private int LackingResults(Placement placement)
    {
        int lacking = 0;
        foreach (ImmutableArray<(int, int)> relation in _relations)
        {
            lacking += LacksResult(relation, placement) ? 1 : 0;
        }

        return lacking;
    }

    private static bool Holds(ImmutableArray<(int Column, int Sign)> relation, Placement placement, ImmutableArray<decimal?> values)
    {
        decimal sum = 0;
        int figures = 0;
        foreach ((int column, int sign) in relation)
        {
            int value = placement.Columns.AsSpan().IndexOf(column);
            if (value < 0)
            {
                continue;
            }

            if (values[value] is { } figure)
            {
                sum += sign * figure;
                figures++;
            }
        }

        return figures == 0 || (figures >= 2 && Math.Abs(sum) <= 0.01m);
    }

    // A blank result that computes to zero satisfies its relation by chance: a balance that did not change is more likely than one that vanished.
    private static bool LacksResult(ImmutableArray<(int Column, int Sign)> relation, Placement placement)
    {
        ReadOnlySpan<int> columns = placement.Columns.AsSpan();
        if (columns.Contains(relation[^1].Column))
        {
            return false;
        }

        foreach ((int column, _) in relation)
        {
            if (columns.Contains(column))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddNets(ImmutableArray<string> names, ImmutableArray<ImmutableArray<(int, int)>>.Builder relations)
    {
        int gross = -1;
        int allowance = -1;
        for (int i = 0; i < names.Length; i++)
        {
            bool isRate = names[i].Contains("比例", StringComparison.Ordinal);
            if (names[i].Contains("账面余额", StringComparison.Ordinal) && !isRate)
            {
                (gross, allowance) = (i, -1);
            }
            else if (names[i].Contains("准备", StringComparison.Ordinal) && !isRate && gross >= 0)
            {
                allowance = i;
            }
            else if (names[i].Contains("账面价值", StringComparison.Ordinal) && gross >= 0 && allowance >= 0)
            {
                relations.Add([(gross, 1), (allowance, -1), (i, -1)]);
                (gross, allowance) = (-1, -1);
            }
        }
    }

    private static void AddRollforward(ImmutableArray<string> names, ImmutableArray<ImmutableArray<(int, int)>>.Builder relations)
    {
        int opening = IndexOf(names, "期初", 0);
        int closing = opening < 0 ? -1 : IndexOf(names, "期末", opening + 1);
        if (closing <= opening + 1)
        {
            return;
        }

        ImmutableArray<(int, int)>.Builder relation = ImmutableArray.CreateBuilder<(int, int)>();
        relation.Add((opening, 1));
        for (int i = opening + 1; i < closing; i++)
        {
            if (!Changes.Any(word => names[i].Contains(word, StringComparison.Ordinal)))
            {
                return;
            }

            relation.Add((i, Decreases.Any(word => names[i].Contains(word, StringComparison.Ordinal)) ? -1 : 1));
        }

        relation.Add((closing, -1));
        relations.Add(relation.DrainToImmutable());
    }

    // 应收账款余额 | 合同资产余额 | 应收账款和合同资产余额: the third names the first two.
    private static void AddJoint(ImmutableArray<string> names, ImmutableArray<ImmutableArray<(int, int)>>.Builder relations)
    {
        for (int i = 2; i < names.Length; i++)
        {
            int and = names[i].IndexOf('和', StringComparison.Ordinal);
            if (and > 0 && names[i - 2].StartsWith(names[i][..and], StringComparison.Ordinal) && names[i][(and + 1)..] == names[i - 1])
            {
                relations.Add([(i - 2, 1), (i - 1, 1), (i, -1)]);
            }
        }
    }

    // 第一阶段 | 第二阶段 | 第三阶段 | 合计; 实收资本 | ... | 小计 | 少数股东权益 | 所有者权益合计: a 小计 stands for what it sums.
    private static void AddRowTotals(ImmutableArray<ImmutableArray<string>> paths, ImmutableArray<ImmutableArray<(int, int)>>.Builder relations)
    {
        List<(int, int)> terms = [];
        for (int i = 1; i < paths.Length; i++)
        {
            string leaf = paths[i].IsEmpty ? "" : paths[i][^1];
            bool isTotal = leaf.EndsWith("合计", StringComparison.Ordinal) || leaf is "小计" or "总计";
            if (!isTotal)
            {
                terms.Add((i, leaf.StartsWith('减') ? -1 : 1));
                continue;
            }

            if (terms.Count >= 2)
            {
                relations.Add([.. terms, (i, -1)]);
                terms = [(i, 1)];
            }
        }
    }

    private static int IndexOf(ImmutableArray<string> names, string word, int from)
    {
        for (int i = from; i < names.Length; i++)
        {
            if (names[i].StartsWith(word, StringComparison.Ordinal) && !names[i].Contains("比例", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The figure of a value: a number without a percent sign; null for words and states.</summary>
    internal static decimal? FigureOf(string text) =>
        NumberParser.TryParse(text, out PrintedNumber number) && number.Form == NumberForm.Plain ? number.Value : null;
}
