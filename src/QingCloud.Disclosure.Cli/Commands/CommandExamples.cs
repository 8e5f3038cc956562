using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>Lines that show what a command is for.</summary>
internal static class CommandExamples
{
    private static readonly LocalizedText ToFigures = new("the figures of a PDF as JSON", "以 JSON 输出一份 PDF 的数据");
    private static readonly LocalizedText Findings = new("what is wrong in a reply, in Chinese", "以中文输出一份回复中的错误");
    private static readonly LocalizedText Between = new("three filings, also against each other, but for one rule", "核对三份文件及其相互之间，不含一条规则");
    private static readonly LocalizedText Page = new("one page to read and to send", "生成一个可阅读、可发送的网页");
    private static readonly LocalizedText PageOfTwo = new("two filings on one page in Chinese", "以中文把两份文件放在一个网页上");
    private static readonly LocalizedText Tables = new("the tables as they were read", "查看读到的表格");
    private static readonly LocalizedText TablesOfPipe = new("of a page on standard input", "读取标准输入中的网页");
    private static readonly LocalizedText Outline = new("the questions and answers with their lines", "查看问题和回复及其所在行");
    private static readonly LocalizedText Quantities = new("the amounts that sentences tell", "查看正文中的金额");
    private static readonly LocalizedText Archive = new("a folder with all that is in it", "读取整个文件夹");
    private static readonly LocalizedText Resume = new("go on after an interruption", "中断后继续");
    private static readonly LocalizedText Filter = new("documents as lines of JSON, results likewise", "逐行 JSON 输入，逐行 JSON 输出");
    private static readonly LocalizedText Bash = new("in bash: add this line to ~/.bashrc", "bash：把这一行加入 ~/.bashrc");
    private static readonly LocalizedText Zsh = new("in zsh: add this line to ~/.zshrc behind compinit", "zsh：把这一行加入 ~/.zshrc 的 compinit 之后");
    private static readonly LocalizedText Pwsh = new("in PowerShell: add this line to $PROFILE", "PowerShell：把这一行加入 $PROFILE");

    internal static IReadOnlyList<(string Line, LocalizedText Meaning)> Of(string command) => command switch
    {
        "outline" => [("disclosure outline reply.txt", Outline)],
        "tables" => [("disclosure tables reply.pdf", Tables), ("curl -s URL | disclosure tables - --json", TablesOfPipe)],
        "extract" => [("disclosure extract report.pdf --json > figures.json", ToFigures)],
        "quantities" => [("disclosure quantities reply.txt", Quantities)],
        "verify" => [("disclosure verify reply.txt --lang zh", Findings), ("disclosure verify 2022.pdf 2023.pdf reply.txt --off share", Between)],
        "report" => [("disclosure report reply.txt --out reply.html", Page), ("disclosure report 2023.pdf reply.txt --out page.html --lang zh", PageOfTwo)],
        "batch" => [("disclosure batch filings --out results", Archive), ("disclosure batch filings --out results --resume", Resume), ("disclosure batch - < documents.ndjson", Filter)],
        "completion" => [("eval \"$(disclosure completion bash)\"", Bash), ("eval \"$(disclosure completion zsh)\"", Zsh), ("disclosure completion pwsh | Out-String | Invoke-Expression", Pwsh)],
        _ => [("disclosure verify reply.txt --lang zh", Findings), ("disclosure report reply.txt --out reply.html", Page), ("disclosure extract report.pdf --json > figures.json", ToFigures)],
    };

    /// <summary>The options that a command does not do without.</summary>
    internal static IReadOnlyList<string> Required(string command) => command switch
    {
        "report" => ["--out PAGE.html"],
        "batch" => ["--out DIR"],
        _ => [],
    };
}
