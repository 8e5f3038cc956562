using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>Words and ruling lines of a document, read beside each other; whatever goes wrong is a diagnostic.</summary>
internal sealed class PopplerReader(PdfReaderOptions options, LaidOutDocumentBuilder report)
{
    private const string WordProgram = "pdftotext";
    private const string RuleProgram = "pdftops";

    private static readonly LocalizedText Pages = new("pages", "页");
    private static readonly LocalizedText Words = new("words", "个词");
    private static readonly LocalizedText TookTooLong = new("{0} took too long.", "{0} 运行时间过长。");

    internal (WordReader Words, RuleReader Rules) Read(string path, CancellationToken cancellation)
    {
        WordReader words = new(options);
        RuleReader rules = new(options);
        PopplerProcess process = new(options);
        using CancellationTokenSource needless = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<PopplerRun> ruleRun = Task.Factory.StartNew(
            () => process.Run(RuleProgram, ["-paper", "match", path, "-"], rules.Read, needless.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            ReportWords(process.Run(WordProgram, ["-bbox", "-enc", "UTF-8", path, "-"], words.Read, cancellation), words);
            if (words.Pages.TrueForAll(page => page.Words.Count == 0))
            {
                needless.Cancel();
            }
        }
        finally
        {
            ((IAsyncResult)ruleRun).AsyncWaitHandle.WaitOne();
        }

        cancellation.ThrowIfCancellationRequested();
        if (ruleRun.IsCompletedSuccessfully)
        {
            ReportRules(ruleRun.Result, rules);
        }

        return (words, rules);
    }

    private void ReportWords(PopplerRun run, WordReader words)
    {
        switch (run.Outcome)
        {
            case PopplerOutcome.Missing:
                Report(PdfDiagnosticDescriptors.ProgramMissing, WordProgram, run.Message);
                return;
            case PopplerOutcome.Encrypted:
                Report(PdfDiagnosticDescriptors.Encrypted);
                return;
            case PopplerOutcome.Failed:
                Report(PdfDiagnosticDescriptors.Broken, WordProgram, run.Message);
                break;
            case PopplerOutcome.TimedOut:
                Report(PdfDiagnosticDescriptors.TimedOut, WordProgram, Invariant((int)options.Timeout.TotalSeconds));
                break;
            case PopplerOutcome.Ended:
                Report(
                    PdfDiagnosticDescriptors.LimitReached,
                    Invariant(words.Exceeded == "pages" ? options.MaximumPages : options.MaximumWords),
                    words.Exceeded == "pages" ? Pages : Words,
                    Invariant(words.Pages.Count));
                break;
        }

        ReportPages(words.Pages);
    }

    private void ReportPages(List<WordPage> pages)
    {
        int empty = pages.Count(page => page.Words.Count == 0);
        if (pages.Count > 0 && empty == pages.Count)
        {
            Report(PdfDiagnosticDescriptors.Scanned, Invariant(empty));
        }
        else if (empty > 0)
        {
            Report(PdfDiagnosticDescriptors.NoText, Invariant(empty), Invariant(pages.Count), Invariant(pages.First(page => page.Words.Count == 0).Number));
        }

        int unknown = 0;
        int first = 0;
        foreach (WordPage page in pages)
        {
            int here = page.Words.Sum(word => word.Text.Count(IsUnknown));
            first = first == 0 && here > 0 ? page.Number : first;
            unknown += here;
        }

        if (unknown > 0)
        {
            Report(PdfDiagnosticDescriptors.UnknownCharacters, Invariant(unknown), Invariant(first));
        }
    }

    private void ReportRules(PopplerRun run, RuleReader rules)
    {
        if (run.Outcome != PopplerOutcome.Done)
        {
            Report(PdfDiagnosticDescriptors.RulesUnread, run.Outcome == PopplerOutcome.TimedOut ? TookTooLong.With(RuleProgram) : run.Message);
        }

        foreach (int page in rules.Crowded)
        {
            Report(PdfDiagnosticDescriptors.TooManyRules, Invariant(page), Invariant(options.MaximumRulesOfPage));
        }
    }

    // The replacement character, and the area that fonts use for signs of their own.
    private static bool IsUnknown(char character) => character is '\uFFFD' or >= '\uE000' and <= '\uF8FF';

    private void Report(DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalizedText> arguments) =>
        report.Report(new(descriptor, default, 0, [.. arguments]));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
