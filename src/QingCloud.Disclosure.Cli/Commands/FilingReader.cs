using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Pdf;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>Reads the files that all commands read: text, Markdown, HTML and PDF.</summary>
internal static class FilingReader
{
    /// <param name="file">The path of a file.</param>
    /// <param name="language">The language of the error.</param>
    /// <returns>The filing; a PDF that was read in part has its reader's error.</returns>
    /// <exception cref="InvalidDataException">Nothing of a PDF could be read.</exception>
    internal static Filing Read(string file, MessageLanguage language) => Read(File.ReadAllBytes(file), bytes => PdfReader.Default.Read(file), language, Path.GetFileName(file));

    /// <param name="bytes">What a file holds.</param>
    /// <param name="language">The language of the error.</param>
    /// <exception cref="InvalidDataException">Nothing of a PDF could be read.</exception>
    internal static Filing Read(byte[] bytes, MessageLanguage language) => Read(bytes, bytes => PdfReader.Default.Read(bytes), language);

    private static Filing Read(byte[] bytes, Func<byte[], LaidOutDocument> readPdf, MessageLanguage language, string? name = null)
    {
        if (!PdfReader.IsPdf(bytes))
        {
            return new(SourceText.From(bytes).Named(name));
        }

        LaidOutDocument document = readPdf(bytes);
        string? error = document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.In(language).Message;
        return error is null || document.Source.Length > 0 ? new(document, error) : throw new InvalidDataException(error);
    }
}
