using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>The words of the report, in both languages.</summary>
internal static class ReportTexts
{
    internal static readonly LocalizedText Title = new("Disclosure report: {0}", "披露核查报告：{0}");
    internal static readonly LocalizedText SkipToFindings = new("Skip to the findings", "跳到核对发现");
    internal static readonly LocalizedText SkipToSource = new("Skip to the source text", "跳到原文");
    internal static readonly LocalizedText Contents = new("Contents", "目录");
    internal static readonly LocalizedText Documents = new("Documents", "文件");
    internal static readonly LocalizedText Findings = new("Findings", "核对发现");
    internal static readonly LocalizedText Charts = new("Charts", "图表");
    internal static readonly LocalizedText Models = new("Figures by subject", "按主题的数据");
    internal static readonly LocalizedText NotRead = new("What could not be read", "未能读取的内容");
    internal static readonly LocalizedText Source = new("Source text", "原文");
    internal static readonly LocalizedText SourceOf = new("Source text of {0}", "{0} 的原文");
    internal static readonly LocalizedText Legend = new("How figures were read", "数据的读取方式");

    internal static readonly LocalizedText File = new("File", "文件名");
    internal static readonly LocalizedText Issuer = new("Issuer", "发行人");
    internal static readonly LocalizedText SecurityCode = new("Security code", "证券代码");
    internal static readonly LocalizedText ShortName = new("Short name", "证券简称");
    internal static readonly LocalizedText Exchange = new("Exchange", "交易所");
    internal static readonly LocalizedText Kind = new("Kind of document", "文件类型");
    internal static readonly LocalizedText AnnouncementNumber = new("Announcement number", "公告编号");
    internal static readonly LocalizedText LetterReference = new("Letter", "函件文号");
    internal static readonly LocalizedText ReportingPeriod = new("Reporting period", "报告期");
    internal static readonly LocalizedText Extent = new("Extent", "篇幅");
    internal static readonly LocalizedText ExtentValue = new("{0} lines, {1} characters, {2} tables, {3} questions", "{0} 行，{1} 个字符，{2} 张表格，{3} 个问题");
    internal static readonly LocalizedText FiguresRead = new("Figures of the models", "已读取数据");
    internal static readonly LocalizedText Checks = new("Checks", "核对");
    internal static readonly LocalizedText ChecksValue = new(
        "{0} relations: {1} consistent, {2} inconsistent, {3} undecided. {4} of {5} figures in tables were checked.",
        "{0} 个勾稽关系：{1} 个一致，{2} 个不一致，{3} 个无法判断。表格中 {5} 个数据有 {4} 个得到核对。");

    internal static readonly LocalizedText NoFindings = new(
        "No check found a contradiction. That is no proof that the figures are right: see how many were checked.",
        "核对未发现矛盾。这并不证明数据正确：请参见已核对的数量。");

    internal static readonly LocalizedText CountOfFindings = new("{0} findings: {1} errors, {2} warnings, {3} doubtful.", "{0} 项发现：{1} 项错误，{2} 项警告，{3} 项存疑。");
    internal static readonly LocalizedText FindingNumber = new("Finding {0}", "发现 {0}");
    internal static readonly LocalizedText Line = new("line {0}", "第 {0} 行");
    internal static readonly LocalizedText Printed = new("Printed", "披露");
    internal static readonly LocalizedText Expected = new("Recomputed, in the printed unit", "重新计算（按披露单位）");
    internal static readonly LocalizedText Gap = new("Least difference, in the printed unit", "最小差额（按披露单位）");
    internal static readonly LocalizedText ExpectedInBaseUnits = new("Recomputed (yuan; a rate as a fraction)", "重新计算（元；比率为小数）");
    internal static readonly LocalizedText GapInBaseUnits = new("Least difference (yuan; a rate as a fraction)", "最小差额（元；比率为小数）");
    internal static readonly LocalizedText Explanation = new("Possible slip", "可能的笔误");
    internal static readonly LocalizedText Related = new("Figures that take part", "参与计算的数据");
    internal static readonly LocalizedText Figure = new("Figure", "数据");
    internal static readonly LocalizedText Place = new("Place", "位置");
    internal static readonly LocalizedText Rule = new("Rule {0}: {1}", "规则 {0}：{1}");
    internal static readonly LocalizedText Quotation = new("Quotation, line {0}", "引文，第 {0} 行");

    internal static readonly LocalizedText Item = new("Item", "项目");
    internal static readonly LocalizedText TableCaption = new("{0}, table {1}", "{0}，表 {1}");
    internal static readonly LocalizedText Entity = new("Entity: {0}", "主体：{0}");
    internal static readonly LocalizedText NoPeriod = new("no period", "期间不明");
    internal static readonly LocalizedText Alternatives = new("may be {0}", "可能为 {0}");
    internal static readonly LocalizedText NoModels = new("No figures of a known subject were found.", "未找到已知主题的数据。");
    internal static readonly LocalizedText OneOf = new("{0} tables", "{0} 张表");
    internal static readonly LocalizedText ShortenedTable = new("{0} more rows are not shown; they are in the source text.", "另有 {0} 行未列出，见原文。");

    internal static readonly LocalizedText Severity = new("Severity", "程度");
    internal static readonly LocalizedText Message = new("Message", "内容");
    internal static readonly LocalizedText Id = new("Id", "编号");
    internal static readonly LocalizedText WholeDocument = new("whole document", "整份文件");
    internal static readonly LocalizedText AllRead = new("Nothing: everything was read.", "无：全部内容均已读取。");
    internal static readonly LocalizedText Footer = new(
        "Every figure is quoted as printed and links to its line. A finding is a difference that no rounding of the printed digits explains; judge it against the source.",
        "所有数据按原文引用并链接到所在行。所列发现为四舍五入无法解释的差异，请对照原文判断。");
}
