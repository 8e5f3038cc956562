using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>The headings and lines of what the commands show on a terminal, in both languages.</summary>
internal static class ViewTexts
{
    internal static readonly LocalizedText Subject = new("subject", "主题");
    internal static readonly LocalizedText Item = new("item", "项目");
    internal static readonly LocalizedText Period = new("period", "期间");
    internal static readonly LocalizedText Field = new("field", "字段");
    internal static readonly LocalizedText Printed = new("printed", "披露");
    internal static readonly LocalizedText Value = new("value", "数值");
    internal static readonly LocalizedText Line = new("line", "行");
    internal static readonly LocalizedText Reading = new("reading", "读取方式");
    internal static readonly LocalizedText Severity = new("severity", "程度");
    internal static readonly LocalizedText Rule = new("rule", "规则");
    internal static readonly LocalizedText Finding = new("finding", "发现");
    internal static readonly LocalizedText Lines = new("lines {0}-{1}", "第 {0}-{1} 行");
    internal static readonly LocalizedText Documents = new("documents", "文件");
    internal static readonly LocalizedText NotChecked = new("not checked, line {0}: {1}", "未核对，第 {0} 行：{1}");
    internal static readonly LocalizedText Checks = new(
        "{0} checks: {1} consistent, {2} inconsistent, {3} undecided. {4} of {5} figures in tables checked.",
        "核对 {0} 项：{1} 项一致，{2} 项不一致，{3} 项无法判断。表格中 {5} 个数据有 {4} 个得到核对。");

    internal static readonly LocalizedText Progress = new("{0}/{1} documents, {2} unreadable, {3}, {4}{5}", "{0}/{1} 份文件，{2} 份无法读取，{3}，{4}{5}");
    internal static readonly LocalizedText TimeLeft = new(", {0} left", "，剩余 {0}");
    internal static readonly LocalizedText LineOfInput = new("line {0}: {1}", "第 {0} 行：{1}");
    internal static readonly LocalizedText Written = new("{0}: {1} findings, {2} KB.", "{0}：{1} 项发现，{2} KB。");
}
