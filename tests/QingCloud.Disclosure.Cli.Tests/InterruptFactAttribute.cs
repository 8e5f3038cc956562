using System.Globalization;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>
/// A fact that interrupts a program as Ctrl-C does; skipped, with the reason shown, where the tests themselves were started so that they do not hear it,
/// such as behind a shell's &amp;: their programs would not hear it either.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InterruptFactAttribute : FactAttribute
{
    private const string Status = "/proc/self/status";
    private const string Ignored = "SigIgn:";
    private const ulong Interrupt = 1UL << (2 - 1);

    private static readonly string? Absence = Find();

    public InterruptFactAttribute() => Skip = Absence;

    private static string? Find()
    {
        if (!File.Exists(Status))
        {
            return "Signals are sent with the program kill, and whether they are heard is read of /proc; neither is here.";
        }

        string ignored = File.ReadLines(Status).First(line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..].Trim();
        return (ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) == 0 ? null : "The tests were started so that interrupts are ignored.";
    }
}
