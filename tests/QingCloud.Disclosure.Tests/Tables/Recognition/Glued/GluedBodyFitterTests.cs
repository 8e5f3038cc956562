using System.Collections.Immutable;
using FluentAssertions;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables.Recognition.Glued;
using QingCloud.Disclosure.Tests.Golden;
using QingCloud.Disclosure.Text;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

/// <summary>A header is not fitted where what it costs at least says that another one is better: so it must never cost less.</summary>
public class GluedBodyFitterTests
{
    private const int Rounds = 2;
    private const int Readings = 2;
    private const int MostRows = 10;
    private const double Slack = 1e-6;

    private const string Rows = """
        单位:元

        序号项目附注期末余额坏账准备计提比例(%)账龄备注
        1应收甲公司货款一、(五)1,234,567.8961,728.395.001年以内
        2应收乙公司货款-0.0012,000.00100.003年以上预计无法收回
        3其中:丙公司(3,210.55)不适用不适用-0.151-2年
        其他应收款20,118.88--
        合计1,251,476.2273,728.395.89

        项目2023年度2022年度变动比例
        员工人数(人)1,2051,18.2%
        4.5 6.7%
        """;

    private static readonly (string Text, TableRegion Region)[] Regions =
        [.. new[] { Rows, File.ReadAllText(GoldenDocument.SourcePath("reply-glued")) }.SelectMany(text => GluedText.Regions(text).Select(region => (text, region)))];

    [Fact]
    public void LeastCost_OfEveryHeaderThatMayBe_IsNoMoreThanFittingItCosts()
    {
        GluedBodyFitter fitter = new();
        int fitted = 0;
        foreach ((HeaderLayout layout, List<GluedRow> rows) in Regions.SelectMany(region => Headers(region.Text, region.Region)))
        {
            double least = fitter.LeastCost(layout, rows);
            double? cost = fitter.CostOf(layout, rows, Rounds, Readings, double.MaxValue);

            cost.Should().NotBeNull();
            least.Should().BeLessThanOrEqualTo(cost!.Value + Slack);
            fitter.CostOf(layout, rows, Rounds, Readings, cost.Value).Should().Be(cost);
            fitter.CostOf(layout, rows, Rounds, Readings, cost.Value - 0.01).Should().BeNull();
            fitted++;
        }

        fitted.Should().BeGreaterThan(40);
    }

    private static IEnumerable<(HeaderLayout Layout, List<GluedRow> Rows)> Headers(string text, TableRegion region)
    {
        SourceText source = SourceText.From(text);
        ImmutableArray<TextBlock> blocks = BlockReader.Read(source);
        HeaderVocabulary vocabulary = HeaderVocabulary.Default;
        DocumentNames names = DelimitedNames.Collect(blocks, vocabulary);
        RowWords words = new(vocabulary, names, TextCohesion.Count(blocks));
        GluedHeaderReader reader = new(new(new(vocabulary, names)), new(vocabulary));
        List<GluedLine> lines = GluedLine.Read(source, region);
        string[] header = [.. lines.Take(lines.Count - 1).TakeWhile(line => !GluedLineShape.HasFigure(line.Text)).Select(line => line.Text)];
        int count = 0;
        foreach (List<HeaderLayout> layouts in header.Length == 0 ? [] : reader.ReadGrowing(header))
        {
            count++;
            List<GluedRow> rows = new GluedBody(lines, count, [.. lines.Take(count)], words).Sample(MostRows);
            foreach (HeaderLayout layout in rows.Count == 0 ? [] : layouts)
            {
                yield return (layout, rows);
            }
        }
    }
}
