namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    internal const int Done = 0;
    internal const int Findings = 1;
    internal const int WrongUsage = 2;
    internal const int Unreadable = 3;

    /// <summary>Interrupted, as shells count it.</summary>
    internal const int Stopped = 130;
}
