using FluentAssertions;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

public sealed class LeastGroupCostsTests
{
    private static readonly string[] Heads = ["项目", "期末余额", "期初余额", "2023年", "2022年", "本期增加", "本期减少", "本期变动金额", "合计", "原材料", "毛利率"];

    private static readonly string[] Leaves = ["金额", "比例", "账面余额", "坏账准备", "计提", "收回或转回", "核销", "账面价值", "2023年", "其他", "毛利率"];

    [Fact]
    public void Measure_AnyCellsBelowAnyColumns_IsNeverMoreThanGivingThemCosts()
    {
        Random random = new(29);
        HeaderCells cells = new(new(HeaderVocabulary.Default));
        HeaderCell[] Next(string[] words, int most) => [.. Enumerable.Range(0, random.Next(1, most)).Select(_ => cells.Of(words[random.Next(words.Length)]))];
        HeaderGroups groups = new();
        LeastGroupCosts least = new();
        int close = 0;
        int given = 0;
        for (int trial = 0; trial < 300; trial++)
        {
            List<HeaderPaths> above = [.. Enumerable.Range(0, 4).Select(_ => new HeaderPaths(random.NextDouble() * 9, Array.ConvertAll(Next(Heads, 7), cell => new HeaderPath(cell))))];
            List<HeaderSplit> splits = [.. Enumerable.Range(0, 4).Select(_ => new HeaderSplit(random.NextDouble() * 9, Next(Leaves, 10)))];

            (int likeliestSplit, int likeliest) = least.Measure(above, splits);

            for (int s = 0; s < splits.Count; s++)
            {
                for (int i = 0; i < above.Count; i++)
                {
                    least[s, i].Should().BeGreaterThanOrEqualTo(least[likeliestSplit, likeliest]);
                    foreach ((double cost, int[] counts) in groups.Assign(above[i].Ends, splits[s].Cells, 1))
                    {
                        double whole = above[i].Cost + splits[s].Cost + cost;
                        least[s, i].Should().BeLessThanOrEqualTo(whole + LeastGroupCosts.Slack, "{0} below {1} is given as {2}",
                            string.Join(' ', splits[s].Cells.Select(cell => cell.Text)), string.Join(' ', above[i].Ends.Select(cell => cell.Text)), string.Join(' ', counts));
                        close += whole - least[s, i] < 5 ? 1 : 0;
                        given++;
                    }
                }
            }
        }

        // A bound that is far below tells nothing.
        given.Should().BeGreaterThan(4_000);
        close.Should().BeGreaterThan(given / 4);
    }
}
