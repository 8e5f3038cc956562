using QingCloud.Disclosure.Diagnostics;
using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Pdf;

/// <summary>Every kind of diagnostic that the PDF reader reports.</summary>
public static class PdfDiagnosticDescriptors
{
    /// <summary>A program of poppler that is not installed or cannot be started.</summary>
    public static readonly DiagnosticDescriptor ProgramMissing = new(
        "QCD1101", "Program missing", "The program {0} could not be started; it is in Debian's package poppler-utils. {1}", Error,
        "缺少程序", "无法启动程序 {0}；它在 Debian 的 poppler-utils 软件包中。{1}");

    /// <summary>A document that opens with a password only, or whose text may not be copied.</summary>
    public static readonly DiagnosticDescriptor Encrypted = new(
        "QCD1102", "Document encrypted", "The document is encrypted: it opens with a password only, or does not let its text be copied.", Error,
        "文件已加密", "文件已加密：需要密码才能打开，或不允许复制文字。");

    /// <summary>A document that poppler cannot open, or not to its end.</summary>
    public static readonly DiagnosticDescriptor Broken = new(
        "QCD1103", "Document broken", "{0} could not read the document to its end: {1}", Error,
        "文件损坏", "{0} 未能读完该文件：{1}");

    /// <summary>Pages without a text layer.</summary>
    public static readonly DiagnosticDescriptor NoText = new(
        "QCD1104", "Pages without text", "{0} of {1} pages have no text: they are empty, or pictures of paper, which are not read. The first is page {2}.", Warning,
        "部分页面没有文字", "{1} 页中有 {0} 页没有文字：可能是空白页，也可能是纸张的图像，后者不予读取。其中第一页为第 {2} 页。");

    /// <summary>A document none of whose pages has a text layer.</summary>
    public static readonly DiagnosticDescriptor Scanned = new(
        "QCD1105", "Document scanned", "None of the {0} pages has text: the document consists of pictures of paper, which are not read.", Error,
        "扫描件", "全部 {0} 页均没有文字：文件由纸张的图像组成，不予读取。");

    /// <summary>A program of poppler that took longer than the options allow.</summary>
    public static readonly DiagnosticDescriptor TimedOut = new(
        "QCD1106", "Time limit reached", "{0} took longer than {1} seconds and was ended; what it had given is read.", Error,
        "超过时间上限", "{0} 运行超过 {1} 秒，已被终止；已输出的内容照常读取。");

    /// <summary>A document with more pages, words or ruling lines than the options allow.</summary>
    public static readonly DiagnosticDescriptor LimitReached = new(
        "QCD1107", "Limit reached", "The document has more than {0} {1}; what follows on page {2} and behind it is not read.", Error,
        "超过上限", "文件超过 {0} {1}；第 {2} 页及以后的其余内容未读取。");

    /// <summary>A page with more ruling lines than the options allow.</summary>
    public static readonly DiagnosticDescriptor TooManyRules = new(
        "QCD1108", "Too many ruling lines", "Page {0} has more than {1} ruling lines; it is read without them.", Warning,
        "表格线过多", "第 {0} 页的表格线超过 {1} 条，读取时不使用表格线。");

    /// <summary>Ruling lines that could not be read; tables are then read by the places of their words.</summary>
    public static readonly DiagnosticDescriptor RulesUnread = new(
        "QCD1109", "Ruling lines not read", "The ruling lines of the document could not be read; its tables are read by the places of their words. {0}", Warning,
        "表格线未能读取", "文件的表格线未能读取，表格按文字的位置读取。{0}");

    /// <summary>Characters whose meaning the document's fonts do not tell.</summary>
    public static readonly DiagnosticDescriptor UnknownCharacters = new(
        "QCD1110", "Characters without a meaning", "{0} characters have no meaning that the fonts of the document tell; the first is on page {1}.", Warning,
        "字符没有含义", "有 {0} 个字符的含义在文件的字体中没有说明，其中第一个在第 {1} 页。");

    /// <summary>Text that was set across a ruling line.</summary>
    public static readonly DiagnosticDescriptor TextAcrossRule = new(
        "QCD1111", "Text across a ruling line", "\"{0}\" on page {1} stands across a ruling line; it is read in the cell of its middle.", Warning,
        "文字跨越表格线", "第 {1} 页的“{0}”跨越表格线，按其中点所在的单元格读取。");
}
