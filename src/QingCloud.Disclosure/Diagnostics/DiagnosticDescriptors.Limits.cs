using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

public static partial class DiagnosticDescriptors
{
    /// <summary>A page whose elements nest deeper than the options allow; its text is kept, its innermost elements are not told apart.</summary>
    public static readonly DiagnosticDescriptor NestingTooDeep = new(
        "QCD2005", "Elements nest too deep", "More than {0} elements are open at this place; those within are read as one text.", Warning,
        "元素嵌套过深", "此处打开的元素超过 {0} 层，更深的内容合并为一段文字读取。");

    /// <summary>A table with more cells, or more cells in a row, than the options allow.</summary>
    public static readonly DiagnosticDescriptor TableTooLarge = new(
        "QCD4001", "Table too large", "The table has more than {0} {1}; the rest is not read.", Error,
        "表格过大", "表格超过 {0} {1}，其余部分未读取。");

    /// <summary>Rows that can be placed in more ways than the options allow; their values stay ambiguous.</summary>
    public static readonly DiagnosticDescriptor TooManyCandidates = new(
        "QCD4002", "Too many ways to place values", "More than {0} ways to place the values of the rows above line {1} were met; the total there is not used to choose among them.", Warning,
        "数值的放置方式过多", "第 {1} 行以上各行数值的放置方式超过 {0} 种，该处合计未用于从中选择。");
}
