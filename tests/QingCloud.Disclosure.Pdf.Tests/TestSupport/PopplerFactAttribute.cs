using System.ComponentModel;
using System.Diagnostics;

namespace QingCloud.Disclosure.Pdf.Tests.TestSupport;

/// <summary>A fact that needs poppler's programs; skipped, with the reason shown, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = PopplerAbsence.Reason;
}

/// <summary>A fact about a real document that needs poppler's programs too.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerCorpusFactAttribute : FactAttribute
{
    public PopplerCorpusFactAttribute() =>
        Skip = PopplerAbsence.Reason ?? (File.Exists(Repository.AnnualReport) ? null : "The corpus of real documents (../shared/corpus) is not beside the repository.");
}

/// <summary>Why tests with poppler are skipped.</summary>
internal static class PopplerAbsence
{
    internal static string? Reason { get; } = IsThere("pdftotext") && IsThere("pdftops") ? null : "pdftotext and pdftops (Debian package poppler-utils) are not installed.";

    private static bool IsThere(string program)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, "-v") { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
