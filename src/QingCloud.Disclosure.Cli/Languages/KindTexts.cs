using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>Kinds of tables and quantities, in both languages.</summary>
internal static class KindTexts
{
    internal static LocalizedText Of(TableKind kind) => kind switch
    {
        TableKind.RevenueBreakdown => new("revenue", "收入构成"),
        TableKind.GrossMargin => new("gross margin", "毛利率"),
        TableKind.CostBreakdown => new("costs", "成本构成"),
        TableKind.Expenses => new("expenses", "费用"),
        TableKind.Customers => new("customers", "客户"),
        TableKind.Suppliers => new("suppliers", "供应商"),
        TableKind.ReceivablesAging => new("aging", "账龄"),
        TableKind.ProvisionRates => new("provision rates", "计提比例"),
        TableKind.Allowance => new("allowance", "减值准备"),
        TableKind.AllowanceRollforward => new("allowance roll-forward", "减值准备变动"),
        TableKind.MigrationRates => new("migration rates", "迁徙率"),
        TableKind.Inventory => new("inventory", "存货"),
        TableKind.InventoryWriteDown => new("inventory write-down", "存货跌价准备"),
        TableKind.FixedAssets => new("fixed assets", "固定资产"),
        TableKind.Cash => new("cash", "货币资金"),
        TableKind.Borrowings => new("borrowings", "借款"),
        TableKind.Lease => new("lease", "租赁"),
        TableKind.FinancialStatement => new("statement", "财务报表"),
        TableKind.Forecast => new("forecast", "预测"),
        TableKind.PeerComparison => new("peers", "同行业比较"),
        TableKind.Headcount => new("headcount", "人员"),
        _ => new("other", "其他"),
    };

    internal static LocalizedText Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Amount => new("amount", "金额"),
        QuantityKind.Rate => new("rate", "比率"),
        QuantityKind.Points => new("points", "百分点"),
        QuantityKind.Count => new("count", "数量"),
        QuantityKind.Period => new("period", "期间"),
        QuantityKind.Instant => new("instant", "日期"),
        QuantityKind.Relative => new("relative", "相对期间"),
        QuantityKind.Bucket => new("bucket", "账龄段"),
        _ => new("number", "数字"),
    };
}
