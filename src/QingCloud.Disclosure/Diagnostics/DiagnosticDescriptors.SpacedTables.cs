using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

public static partial class DiagnosticDescriptors
{
    /// <summary>A row whose label is there and whose values are not.</summary>
    public static readonly DiagnosticDescriptor LostRowValues = new(
        "QCD4201", "Values of a row are lost", "The row \"{0}\" has no values: their line is lost. No other line's values are taken for it.", Warning,
        "行的数值缺失", "“{0}”一行没有数值：数值所在的行已丢失，未以其他行的数值代替。");

    /// <summary>Columns whose header is lost.</summary>
    public static readonly DiagnosticDescriptor LostHeader = new(
        "QCD4202", "Header of columns is lost", "{0} of {1} value columns have no name, or only a piece of one: their header line is lost.", Warning,
        "列的表头缺失", "{1} 个数值列中有 {0} 列没有名称或名称不全：表头行已丢失。");

    /// <summary>A row with fewer or more values than columns.</summary>
    public static readonly DiagnosticDescriptor UnplacedValues = new(
        "QCD4203", "Values that fit several columns", "The row \"{0}\" has {1} values for {2} columns, and nothing says which columns they belong to.", Warning,
        "数值可归入多列", "“{0}”一行有 {1} 个数值、{2} 列，无法判断各数值属于哪一列。");

    /// <summary>A label spanning rows whose extent is not known.</summary>
    public static readonly DiagnosticDescriptor UnplacedGroupLabel = new(
        "QCD4204", "Label whose rows are not known", "The label pieces {0} span rows of the table, and nothing says which.", Warning,
        "跨行标签的范围不明", "标签片段 {0} 跨越表格的若干行，但无法判断是哪些行。");

    /// <summary>A value cut by the edge of its column.</summary>
    public static readonly DiagnosticDescriptor CutValue = new(
        "QCD4206", "Value cut by the column's edge", "\"{0}\" has fewer digits or signs than the values around it: the edge of the column seems to have cut it.", Warning,
        "数值被列边截断", "“{0}”的位数或符号少于周围的数值，似乎被列边截断。");

    /// <summary>A header name taken from another table.</summary>
    public static readonly DiagnosticDescriptor InferredHeader = new(
        "QCD4207", "Header inferred", "The lost header \"{0}\" is that over the row \"{2}\" in line {1}, which has the same values.", Info,
        "表头为推断", "缺失的表头“{0}”取自第 {1} 行“{2}”一行之上的表头，该行数值相同。");
}
