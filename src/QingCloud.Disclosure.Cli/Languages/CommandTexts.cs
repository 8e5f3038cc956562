using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>What the commands say of themselves, in both languages.</summary>
internal static class CommandTexts
{
    internal static readonly LocalizedText Root = new("Reads Chinese listed companies' disclosures into typed, exact, provable figures.", "把中国上市公司的披露文件读成有类型、精确、可验证的数据。");
    internal static readonly LocalizedText Strict = new("Give values of figures only that the source marks or a relation proves.", "只给出来源已标明或经勾稽关系证实的数值。");
    internal static readonly LocalizedText Language = new("The language of messages, help and pages: en (the default) or zh.", "消息、帮助和页面的语言：en（默认）或 zh。");
    internal static readonly LocalizedText Help = new("Show help.", "显示帮助。");
    internal static readonly LocalizedText Version = new("Show the version.", "显示版本。");
    internal static readonly LocalizedText Files = new("Text (UTF-8, UTF-16, GB18030), Markdown, HTML or PDF; - for standard input.", "文本（UTF-8、UTF-16、GB18030）、Markdown、HTML 或 PDF；- 表示标准输入。");
    internal static readonly LocalizedText Json = new("Print JSON, one document a line where there are several files.", "输出 JSON；有多个文件时每份文件一行。");

    internal static readonly LocalizedText Outline = new("Kind of document, header facts, sections, questions, requests, answers.", "文件类型、文首信息、章节、问题、要求和回复。");
    internal static readonly LocalizedText Tables = new("Every table, reconstructed.", "重建后的全部表格。");
    internal static readonly LocalizedText Extract = new("The typed models: revenue, margins, aging, impairment and what stands around them.", "有类型的模型：收入、毛利率、账龄、减值及相关内容。");
    internal static readonly LocalizedText Quantities = new("Every amount, rate, percentage-point change, count, date, period and aging bucket in running text.", "正文中的每个金额、比率、百分点变动、数量、日期、期间和账龄段。");
    internal static readonly LocalizedText Verify = new("What is wrong in the disclosure itself; with several files also between them.", "披露内容自身的错误；有多个文件时也核对文件之间。");
    internal static readonly LocalizedText VerifyJson = new("Print one JSON document for all files.", "所有文件输出一份 JSON。");
    internal static readonly LocalizedText VerifyOff = new("Rules that are not checked, by id or name.", "不核对的规则，按编号或名称。");
    internal static readonly LocalizedText Report = new("One self-contained page for a person: findings, charts, figures and the source text.", "供人阅读的单个网页：核对发现、图表、数据和原文。");
    internal static readonly LocalizedText ReportOut = new("The page to write; - for standard output.", "要写入的网页；- 表示标准输出。");

    internal static readonly LocalizedText Batch = new(
        "Whole archives: figures and findings of many filings, on all cores, in bounded memory; it can be stopped and resumed.",
        "整批文件：用全部核心、有限内存读取大量文件的数据和发现；可以中断后继续。");

    internal static readonly LocalizedText BatchPaths = new(
        "Files, folders (their text, Markdown, HTML and PDF files) and patterns (*, ?, **); - for a list of paths on standard input, or without --out for documents as lines of JSON.",
        "文件、文件夹（其中的文本、Markdown、HTML 和 PDF 文件）和通配符（*、?、**）；- 表示标准输入中的路径列表，没有 --out 时表示逐行 JSON 的文件。");

    internal static readonly LocalizedText BatchOut = new("The folder of the results.", "存放结果的文件夹。");
    internal static readonly LocalizedText BatchFormat = new("ndjson: a line of JSON for each document. csv: tables of figures, findings and documents.", "ndjson：每份文件一行 JSON。csv：数据、发现和文件的表格。");
    internal static readonly LocalizedText BatchResume = new("Go on with the results in the folder; no document is done twice.", "在文件夹中已有结果的基础上继续；不会重复读取。");
    internal static readonly LocalizedText BatchJobs = new("How many documents are read at a time; one for each core unless said otherwise.", "同时读取的文件数；默认每个核心一份。");
    internal static readonly LocalizedText Completion = new("Print a script that completes commands, options and rules in a shell.", "输出在命令行外壳中补全命令、选项和规则的脚本。");
    internal static readonly LocalizedText CompletionShell = new("The shell: bash, zsh or pwsh.", "外壳：bash、zsh 或 pwsh。");

    internal static readonly LocalizedText Usage = new("Usage", "用法");
    internal static readonly LocalizedText Arguments = new("Arguments", "参数");
    internal static readonly LocalizedText Options = new("Options", "选项");
    internal static readonly LocalizedText Commands = new("Commands", "命令");
    internal static readonly LocalizedText Examples = new("Examples", "示例");
    internal static readonly LocalizedText ExitCodes = new("Exit codes", "退出代码");
    internal static readonly LocalizedText ExitCodesText = new(
        "0 done; 1 verify has findings; 2 wrong usage; 3 an input could not be read.",
        "0 完成；1 verify 有发现；2 用法错误；3 有输入无法读取。");
}
