using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

/// <content>The diagnostics of the disclosure stage.</content>
public static partial class DiagnosticDescriptors
{
    /// <summary>Something that documents of the kind disclose, of which no table was read.</summary>
    public static readonly DiagnosticDescriptor ExpectedDisclosureNotFound = new(
        "QCD5001", "Expected disclosure not found", "A document of the kind {0} is expected to disclose {1}; no table was read as such: the document lacks it, or it could not be read.", Warning,
        "未找到应披露的内容", "{0} 类文件应披露 {1}，但没有读到这样的表格：文件没有披露，或者未能读出。");

    /// <summary>A typed model that lacks its period, unit or total because neither the table nor what stands around it says it.</summary>
    public static readonly DiagnosticDescriptor ModelIncomplete = new(
        "QCD5002", "Model incomplete", "What was read of table {0} lacks: {1}. Neither the table nor what stands around it says it.", Info,
        "模型不完整", "从表格 {0} 读到的内容缺少：{1}。表格本身及其前后文字均未说明。");
}
