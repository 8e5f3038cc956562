using System.Diagnostics;
using System.Runtime.InteropServices;

namespace QingCloud.Disclosure.Fuzzing;

/// <summary>The processor time of the calling thread: what else the machine does adds nothing to it. Where the system tells none, the time that passes.</summary>
internal static class ThreadClock
{
    private const int ProcessorTimeOfThread = 3;

    /// <summary>Whether the system tells the processor time of a thread.</summary>
    internal static bool IsOfProcessor { get; } = OperatingSystem.IsLinux();

    /// <summary>What the thread has used up to now, since some start.</summary>
    internal static TimeSpan Now =>
        IsOfProcessor && ClockGetTime(ProcessorTimeOfThread, out TimeSpecification time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000.0)
            : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpecification
    {
        internal nint Seconds;
        internal nint Nanoseconds;
    }
}
