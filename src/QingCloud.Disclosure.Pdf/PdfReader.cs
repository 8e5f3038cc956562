using System.Globalization;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Pdf.Layout;
using QingCloud.Disclosure.Pdf.Pages;
using QingCloud.Disclosure.Pdf.Poppler;
using QingCloud.Disclosure.Pdf.Rules;

namespace QingCloud.Disclosure.Pdf;

/// <summary>
/// Reads disclosures published as PDF: words and ruling lines come from poppler's programs pdftotext and pdftops (Debian package poppler-utils), tables from
/// the ruling lines, or from the places of the words where there are none. Immutable and thread-safe; it never throws on what a document contains.
/// </summary>
public sealed class PdfReader
{
    private PdfReader(PdfReaderOptions options) => Options = options;

    /// <summary>A reader with the default options.</summary>
    public static PdfReader Default { get; } = new(new());

    /// <summary>The options in use.</summary>
    public PdfReaderOptions Options { get; }

    /// <summary>Whether bytes are those of a PDF: they begin with its mark.</summary>
    /// <param name="bytes">The first bytes of a file.</param>
    /// <returns>True if they are.</returns>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The same reader with changed options, such as <c>With(o => o with { MaximumPages = 300 })</c>.</summary>
    /// <param name="change">Makes new options of the present ones.</param>
    /// <returns>A new reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public PdfReader With(Func<PdfReaderOptions, PdfReaderOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(Options));
    }

    /// <summary>Reads a document from its bytes; they stand in a temporary file meanwhile.</summary>
    /// <param name="bytes">The bytes of the document.</param>
    /// <param name="cancellation">Ends poppler's programs and the reading.</param>
    /// <returns>The document with what could not be read.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The temporary file could not be written.</exception>
    public LaidOutDocument Read(ReadOnlySpan<byte> bytes, CancellationToken cancellation = default)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            using (FileStream file = new(path, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
            }

            return ReadFile(path, cancellation);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellation">Ends poppler's programs and the reading.</param>
    /// <returns>The document, named as its file, with what could not be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public LaidOutDocument Read(string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReadFile(path, cancellation).Named(Path.GetFileName(path));
    }

    private LaidOutDocument ReadFile(string path, CancellationToken cancellation)
    {
        LaidOutDocumentBuilder builder = new();
        (WordReader words, RuleReader rules) = new PopplerReader(Options, builder).Read(Path.GetFullPath(path), cancellation);
        List<PageContent> pages = [];
        foreach (WordPage page in words.Pages)
        {
            cancellation.ThrowIfCancellationRequested();
            List<Rule> ofPage = page.Number <= rules.Pages.Count ? rules.Pages[page.Number - 1] : [];
            (List<PageTable> tables, List<PageWord> rest) = RuledTableReader.Read(page, ofPage);
            foreach (string text in tables.SelectMany(table => table.TextAcrossRules))
            {
                builder.Report(new(PdfDiagnosticDescriptors.TextAcrossRule, default, 0, text, page.Number.ToString(CultureInfo.InvariantCulture)));
            }

            pages.Add(new() { Number = page.Number, Width = page.Width, Height = page.Height, Tables = tables, Lines = WordLine.Group(rest) });
        }

        PageFurniture.Remove(pages);
        foreach (PageContent page in pages)
        {
            AlignedTableReader.Read(page);
        }

        new DocumentWriter(builder).Write(pages);
        return builder.Build();
    }
}
