using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

/// <summary>The diagnostics of the outline stage.</summary>
public static partial class DiagnosticDescriptors
{
    /// <summary>A document that names no single reporting period in its title or head.</summary>
    public static readonly DiagnosticDescriptor ReportingPeriodUnknown = new(
        "QCD2001", "Reporting period unknown", "The head of the document names no single reporting period; relative periods cannot be resolved against it.", Warning,
        "报告期不明", "文件开头没有写明唯一的报告期，无法据以确定“本期”“上期”等相对期间。");

    /// <summary>A reply whose question's number or heading the source has lost.</summary>
    public static readonly DiagnosticDescriptor QuestionNumberMissing = new(
        "QCD2002", "Question without a number", "A request is replied to, but the number of its question was not found; {0} was expected next.", Info,
        "问题缺少编号", "此处有对要求的回复，但找不到其问题编号；按顺序应为问题 {0}。");

    /// <summary>A request that no part of the reply could be paired with.</summary>
    public static readonly DiagnosticDescriptor RequestWithoutAnswer = new(
        "QCD2003", "Request without an answer", "No part of the reply could be paired with request {0}.", Info,
        "要求没有对应的回复", "找不到与要求 {0} 对应的回复内容。");

    /// <summary>An inquiry reply in which no question was found.</summary>
    public static readonly DiagnosticDescriptor QuestionsNotFound = new(
        "QCD2004", "No questions found", "The document is a reply, but no question with a request and a reply was found in it.", Warning,
        "未找到问题", "该文件为回复，但其中找不到带有要求和回复的问题。");
}
