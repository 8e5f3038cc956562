namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>A fact about GNU parallel; skipped, with the reason shown, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ParallelFactAttribute : FactAttribute
{
    private static readonly bool IsInstalled =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "parallel")));

    public ParallelFactAttribute() => Skip = IsInstalled ? null : "GNU parallel (Debian: parallel) is not installed.";
}
