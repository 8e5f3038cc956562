using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Languages;

/// <summary>What went wrong and what to do, in both languages.</summary>
internal static class ErrorTexts
{
    internal static readonly LocalizedText SeeHelp = new("See '{0} --help'.", "请参见“{0} --help”。");
    internal static readonly LocalizedText CommandMissing = new("A command is needed, such as 'disclosure verify FILE'.", "需要一个命令，例如“disclosure verify FILE”。");
    internal static readonly LocalizedText Unrecognized = new("'{0}' is no command, option or argument here.", "“{0}”不是这里的命令、选项或参数。");
    internal static readonly LocalizedText OptionUnknown = new("Unrecognized option '{0}'.", "无法识别的选项“{0}”。");
    internal static readonly LocalizedText ArgumentMissing = new("{0} is missing: name at least one.", "缺少 {0}：请至少给出一个。");
    internal static readonly LocalizedText OutMissing = new("--out is missing: name the page to write, such as --out report.html.", "缺少 --out：请给出要写入的网页，例如 --out report.html。");
    internal static readonly LocalizedText ValueUnknown = new("{0} takes one of {1}.", "{0} 的取值为 {1} 之一。");
    internal static readonly LocalizedText ValueMissing = new("{0} needs a value.", "{0} 需要一个值。");
    internal static readonly LocalizedText RuleUnknown = new("Unknown rule '{0}'. The rules are {1}.", "未知的规则“{0}”。规则有 {1}。");
    internal static readonly LocalizedText JobsTooFew = new("--jobs needs a number of at least 1.", "--jobs 需要不小于 1 的数。");
    internal static readonly LocalizedText BatchOutMissing = new("--out is needed, but for 'batch -' as a filter of NDJSON.", "需要 --out，除非以“batch -”作为 NDJSON 的过滤器。");
    internal static readonly LocalizedText FileMissing = new("There is no such file; check the path.", "没有这个文件；请检查路径。");
    internal static readonly LocalizedText IsFolder = new("This is a folder; name its files, or read the whole of it with 'disclosure batch {0} --out DIR'.", "这是一个文件夹；请给出其中的文件，或用“disclosure batch {0} --out DIR”读取整个文件夹。");
    internal static readonly LocalizedText FolderMissing = new("The folder of this file does not exist; make it first.", "该文件所在的文件夹不存在；请先建立。");
    internal static readonly LocalizedText AccessDenied = new("Access is denied; check the file's permissions.", "没有访问权限；请检查文件的权限。");
    internal static readonly LocalizedText HoldsResults = new("The folder {0} holds results already; --resume goes on with them.", "文件夹 {0} 中已有结果；可用 --resume 继续。");
    internal static readonly LocalizedText HoldsOtherFiles = new("The folder {0} holds files of these names that are not of a batch.", "文件夹 {0} 中有同名但不属于批处理的文件。");
    internal static readonly LocalizedText HoldsOtherFormat = new("The folder {0} holds results of format {1}, not {2}.", "文件夹 {0} 中结果的格式是 {1}，不是 {2}。");
    internal static readonly LocalizedText NoDocument = new(
        "The line is neither a JSON string nor an object with \"text\" or \"path\".",
        "该行既不是 JSON 字符串，也不是带有“text”或“path”的对象。");
}
