using NodaTime;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>The library's own words for kinds of things, in both languages.</summary>
internal static class NameTexts
{
    internal static LocalizedText Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new("error", "错误"),
        FindingSeverity.Warning => new("warning", "警告"),
        _ => new("doubtful", "存疑"),
    };

    internal static LocalizedText Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new("error", "错误"),
        DiagnosticSeverity.Warning => new("warning", "警告"),
        _ => new("info", "提示"),
    };

    internal static LocalizedText Of(CellReading reading) => reading switch
    {
        CellReading.Explicit => new("explicit", "原文明确"),
        CellReading.Inferred => new("inferred", "推断"),
        CellReading.Proven => new("proven", "勾稽印证"),
        _ => new("ambiguous", "有歧义"),
    };

    internal static LocalizedText Meaning(CellReading reading) => reading switch
    {
        CellReading.Explicit => new("the source marks the cell", "原文标明了单元格"),
        CellReading.Inferred => new("one reading fits the formats", "仅有一种读法符合格式"),
        CellReading.Proven => new("other figures of the filing confirm this reading and no other", "文件中的其他数据印证这一读法且排除其他读法"),
        _ => new("several readings are possible; no value is given", "存在多种读法，不给出数值"),
    };

    internal static LocalizedText Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Announcement => new("announcement", "公告"),
        DocumentKind.InquiryReply => new("reply to an inquiry letter", "问询函回复"),
        DocumentKind.AnnualReport => new("annual report", "年度报告"),
        DocumentKind.InterimReport => new("interim report", "半年度报告"),
        DocumentKind.QuarterlyReport => new("quarterly report", "季度报告"),
        _ => new("other", "其他"),
    };

    internal static LocalizedText Of(Exchange exchange) => exchange switch
    {
        Exchange.Sse => new("Shanghai Stock Exchange", "上海证券交易所"),
        Exchange.Szse => new("Shenzhen Stock Exchange", "深圳证券交易所"),
        _ => new("Beijing Stock Exchange", "北京证券交易所"),
    };

    internal static LocalizedText Of(Scope scope) => scope == Scope.Parent ? new("parent company", "母公司口径") : new("consolidated", "合并口径");

    internal static LocalizedText Of(BalanceSubject? subject) => subject switch
    {
        BalanceSubject.TradeReceivables => new("trade receivables", "应收账款"),
        BalanceSubject.OtherReceivables => new("other receivables", "其他应收款"),
        BalanceSubject.Prepayments => new("prepayments", "预付款项"),
        BalanceSubject.Inventory => new("inventory", "存货"),
        BalanceSubject.NotesReceivable => new("notes receivable", "应收票据"),
        BalanceSubject.ContractAssets => new("contract assets", "合同资产"),
        _ => new("allowance", "减值准备"),
    };

    internal static LocalizedText Of(RevenueDimension dimension) => dimension switch
    {
        RevenueDimension.Product => new("by product", "按产品"),
        RevenueDimension.Segment => new("by segment", "按行业或分部"),
        RevenueDimension.Region => new("by region", "按地区"),
        RevenueDimension.Channel => new("by channel", "按销售渠道"),
        RevenueDimension.CustomerKind => new("by kind of customer", "按客户类型"),
        RevenueDimension.Quarter => new("by quarter", "按季度"),
        RevenueDimension.Timing => new("by timing", "按确认时点"),
        _ => new("principal and other operations", "主营业务与其他业务"),
    };

    /// <summary>A period as people write it; a date as it is.</summary>
    internal static LocalizedText Of(ReportingPeriod period)
    {
        if (period.Start is not { } start || period.IsInstant)
        {
            return period.ToString();
        }

        LocalDate end = period.End;
        bool isOfMonths = start.Year == end.Year && start.Day == 1 && end.Month == end.PlusDays(1).PlusMonths(-1).Month && end.PlusDays(1).Day == 1;
        return (isOfMonths, start.Month, end.Month) switch
        {
            (true, 1, 12) => Year.With(start.Year),
            (true, 1, 6) => HalfYear.With(start.Year),
            (true, _, _) => Months.With(start.Year, start.Month, end.Month),
            _ => period.ToString(),
        };
    }

    internal static readonly LocalizedText Year = new("{0}", "{0}年度");

    internal static readonly LocalizedText HalfYear = new("{0} H1", "{0}年1-6月");

    internal static readonly LocalizedText Months = new("{0}, months {1}-{2}", "{0}年{1}-{2}月");
}
