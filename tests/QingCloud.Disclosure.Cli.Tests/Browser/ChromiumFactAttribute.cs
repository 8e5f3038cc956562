using System.ComponentModel;
using System.Diagnostics;

namespace QingCloud.Disclosure.Cli.Tests.Browser;

/// <summary>A fact that needs Chromium; skipped, with the reason shown, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = ChromiumAbsence.Reason;
}

/// <inheritdoc cref="ChromiumFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = ChromiumAbsence.Reason;
}

internal static class ChromiumAbsence
{
    internal static readonly string? Reason = Find();

    private static string? Find()
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo(ChromiumBrowser.Program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true });
            process?.StandardOutput.ReadToEnd();
            process?.WaitForExit();
            return null;
        }
        catch (Win32Exception)
        {
            return $"The program {ChromiumBrowser.Program} is not installed; it is in Debian's package chromium.";
        }
    }
}
