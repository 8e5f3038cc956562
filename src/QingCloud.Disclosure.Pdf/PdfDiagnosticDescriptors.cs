using QingCloud.Disclosure.Diagnostics;
using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Pdf;

/// <summary>Every kind of diagnostic that the PDF reader reports.</summary>
public static class PdfDiagnosticDescriptors
{
    /// <summary>A program of poppler that is not installed or cannot be started.</summary>
    public static readonly DiagnosticDescriptor ProgramMissing = new(
        "QCD1101", "Program missing", "The program {0} could not be started; it is in Debian's package poppler-utils. {1}", Error);

    /// <summary>A document that opens with a password only, or whose text may not be copied.</summary>
    public static readonly DiagnosticDescriptor Encrypted = new(
        "QCD1102", "Document encrypted", "The document is encrypted: it opens with a password only, or does not let its text be copied.", Error);

    /// <summary>A document that poppler cannot open, or not to its end.</summary>
    public static readonly DiagnosticDescriptor Broken = new(
        "QCD1103", "Document broken", "{0} could not read the document to its end: {1}", Error);

    /// <summary>Pages without a text layer.</summary>
    public static readonly DiagnosticDescriptor NoText = new(
        "QCD1104", "Pages without text", "{0} of {1} pages have no text: they are empty, or pictures of paper, which are not read. The first is page {2}.", Warning);

    /// <summary>A document none of whose pages has a text layer.</summary>
    public static readonly DiagnosticDescriptor Scanned = new(
        "QCD1105", "Document scanned", "None of the {0} pages has text: the document consists of pictures of paper, which are not read.", Error);

    /// <summary>A program of poppler that took longer than the options allow.</summary>
    public static readonly DiagnosticDescriptor TimedOut = new(
        "QCD1106", "Time limit reached", "{0} took longer than {1} seconds and was ended; what it had given is read.", Error);

    /// <summary>A document with more pages, words or ruling lines than the options allow.</summary>
    public static readonly DiagnosticDescriptor LimitReached = new(
        "QCD1107", "Limit reached", "The document has more than {0} {1}; what follows on page {2} and behind it is not read.", Error);

    /// <summary>A page with more ruling lines than the options allow.</summary>
    public static readonly DiagnosticDescriptor TooManyRules = new(
        "QCD1108", "Too many ruling lines", "Page {0} has more than {1} ruling lines; it is read without them.", Warning);

    /// <summary>Ruling lines that could not be read; tables are then read by the places of their words.</summary>
    public static readonly DiagnosticDescriptor RulesUnread = new(
        "QCD1109", "Ruling lines not read", "The ruling lines of the document could not be read; its tables are read by the places of their words. {0}", Warning);

    /// <summary>Characters whose meaning the document's fonts do not tell.</summary>
    public static readonly DiagnosticDescriptor UnknownCharacters = new(
        "QCD1110", "Characters without a meaning", "{0} characters have no meaning that the fonts of the document tell; the first is on page {1}.", Warning);

    /// <summary>Text that was set across a ruling line.</summary>
    public static readonly DiagnosticDescriptor TextAcrossRule = new(
        "QCD1111", "Text across a ruling line", "\"{0}\" on page {1} stands across a ruling line; it is read in the cell of its middle.", Warning);
}
