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

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static readonly string Program = Path.Combine(AppContext.BaseDirectory, "QingCloud.Disclosure.Cli.dll");

    internal static Task<Result> RunAsync(string[] arguments, byte[]? input = null) => RunAsync("dotnet", [Program, .. arguments], input);

    internal static async Task<Result> RunAsync(string program, string[] arguments, byte[]? input)
    {
        using Process process = Start(program, arguments);
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

    internal static Process Start(string[] arguments) => Start("dotnet", [Program, .. arguments]);

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = Utf8,
        StandardOutputEncoding = Utf8,
    })!;

    internal sealed record Result(int ExitCode, string Output, string Error);
}
