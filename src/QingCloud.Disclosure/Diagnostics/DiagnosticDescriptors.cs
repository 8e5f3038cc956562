using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

/// <summary>Every kind of diagnostic that the library reports. Their list with examples is in the library's README.</summary>
public static partial class DiagnosticDescriptors
{
    /// <summary>Bytes that are neither valid UTF-8 nor valid GB18030; each is kept as U+FFFD.</summary>
    public static readonly DiagnosticDescriptor UndecodableBytes = new(
        "QCD1001", "Bytes that do not decode", "{0} byte(s) from byte offset {1} do not decode as {2}; they are kept as U+FFFD.", Warning,
        "字节无法解码", "自字节偏移 {1} 起有 {0} 个字节无法按 {2} 解码，保留为 U+FFFD。");

    /// <summary>A text longer than the options allow; it is not read.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = new(
        "QCD1002", "Text too long", "The text has {0} characters; the limit is {1}. It is not read.", Error,
        "文本过长", "文本有 {0} 个字符，上限为 {1}，未予读取。");
}
