using System.ComponentModel;
using System.Diagnostics;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>A fact that needs a terminal, which the program script of util-linux gives; skipped, with the reason shown, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PosixTerminalFactAttribute : FactAttribute
{
    private static readonly string? Absence = Find();

    public PosixTerminalFactAttribute() => Skip = Absence;

    private static string? Find()
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo("script", ["--version"]) { RedirectStandardOutput = true });
            process?.WaitForExit();
            return process?.ExitCode == 0 ? null : "The program script is not that of util-linux.";
        }
        catch (Win32Exception)
        {
            return "The program script is not installed; it is in Debian's package util-linux.";
        }
    }
}
