using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>The words of the charts, in both languages.</summary>
internal static class ChartTexts
{
    internal static readonly LocalizedText RevenueMix = new("Revenue mix: {0} (table {1})", "收入构成：{0}（表 {1}）");
    internal static readonly LocalizedText RevenueMixDescription = new("Stacked columns: the revenue of each line, by period.", "堆积柱状图：各期间各项目的收入。");
    internal static readonly LocalizedText Margins = new("Gross margin by period (table {0})", "各期毛利率（表 {0}）");
    internal static readonly LocalizedText MarginsDescription = new("Columns: the gross margin of each line, a column for each period.", "柱状图：各项目的毛利率，每个期间一根柱。");
    internal static readonly LocalizedText Bridge = new("Gross margin bridge, {0} to {1} (table {2})", "毛利率变动分解，{0} 至 {1}（表 {2}）");
    internal static readonly LocalizedText BridgeDescription = new(
        "Waterfall: from the margin before through the mix and rate effects of each line to the margin now, computed from the printed revenue and cost.",
        "瀑布图：由上期毛利率经各项目的结构影响和毛利率影响至本期毛利率，按披露的收入和成本计算。");
    internal static readonly LocalizedText Aging = new("Aging: {0} (table {1})", "账龄：{0}（表 {1}）");
    internal static readonly LocalizedText AgingDescription = new("Stacked columns: the balance of each age, by date.", "堆积柱状图：各日期各账龄的余额。");
    internal static readonly LocalizedText ProvisionRates = new("Provision rates by age (table {0})", "各账龄计提比例（表 {0}）");
    internal static readonly LocalizedText ProvisionRatesDescription = new("Columns: the provision rate of each age, a column for each company.", "柱状图：各账龄的计提比例，每家公司一根柱。");
    internal static readonly LocalizedText Rollforward = new("Allowance roll-forward: {0}, {1} (table {2})", "坏账准备变动：{0}，{1}（表 {2}）");
    internal static readonly LocalizedText RollforwardDescription = new("Waterfall: from the opening allowance through the changes of the period to the closing one.", "瀑布图：由期初准备经本期变动至期末准备。");
    internal static readonly LocalizedText CutAxis = new("The axis does not begin at zero, so that the changes can be seen.", "为显示变动，坐标轴不从零开始。");
    internal static readonly LocalizedText Mix = new("{0}: mix", "{0}：结构");
    internal static readonly LocalizedText Rate = new("{0}: margin", "{0}：毛利率");
    internal static readonly LocalizedText Opening = new("Opening", "期初");
    internal static readonly LocalizedText Charge = new("Charge", "计提");
    internal static readonly LocalizedText Recovery = new("Reversal", "收回或转回");
    internal static readonly LocalizedText WriteOff = new("Write-off", "转销或核销");
    internal static readonly LocalizedText Utilization = new("Utilization", "转销");
    internal static readonly LocalizedText OtherIncrease = new("Other increases", "其他增加");
    internal static readonly LocalizedText OtherDecrease = new("Other decreases", "其他减少");
    internal static readonly LocalizedText OtherChange = new("Other changes", "其他变动");
    internal static readonly LocalizedText Transfer = new("Transfers", "阶段转移");
    internal static readonly LocalizedText Closing = new("Closing", "期末");
    internal static readonly LocalizedText OtherSeries = new("Others", "其他");
    internal static readonly LocalizedText IssuerSeries = new("The issuer", "本公司");
    internal static readonly LocalizedText Data = new("Data of the chart", "图表数据");
    internal static readonly LocalizedText MillionYuan = new("million yuan", "百万元");
    internal static readonly LocalizedText Yuan = new("yuan", "元");
    internal static readonly LocalizedText TenThousandYuan = new("ten thousand yuan", "万元");
    internal static readonly LocalizedText Percent = new("%", "%");
    internal static readonly LocalizedText NoCharts = new("The filing has no series of figures that the charts of this report show.", "该文件没有本报告图表所展示的数据系列。");
    internal static readonly LocalizedText Step = new("Step", "步骤");
    internal static readonly LocalizedText Value = new("Value", "数值");
    internal static readonly LocalizedText Measured = new("in {0}", "单位：{0}");
}
