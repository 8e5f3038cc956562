using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>Runs the program as a user would: its own process, with its own runtime settings (invariant globalization).</summary>
internal static class DisclosureProcess
{
    internal static readonly string Golden = Path.Combine(
        typeof(DisclosureProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "QingCloud.Disclosure.Tests", "Golden");

    internal static async Task<Result> RunAsync(string[] arguments, byte[]? input = null)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "QingCloud.Disclosure.Cli.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    internal sealed record Result(int ExitCode, string Output, string Error);
}
