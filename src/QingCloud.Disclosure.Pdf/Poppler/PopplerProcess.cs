using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>Runs a program of poppler and hands its output on as it comes; the program never outlives the call.</summary>
internal sealed class PopplerProcess(PdfReaderOptions options)
{
    private const int LongestMessage = 2_000;

    // What poppler calls the end of a run for a document that may not be copied.
    private const int PermissionExitCode = 3;

    /// <summary>Runs a program over a file.</summary>
    /// <param name="program">The name of the program.</param>
    /// <param name="arguments">Its arguments, the file included.</param>
    /// <param name="read">Reads its output; false where it wants no more of it.</param>
    /// <param name="cancellation">Ends the program.</param>
    internal PopplerRun Run(string program, IReadOnlyList<string> arguments, Func<Stream, bool> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using Process process = new() { StartInfo = StartInfo(program, arguments) };
        try
        {
            process.Start();
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return new(PopplerOutcome.Missing, exception.Message);
        }

        StringBuilder message = new();
        process.ErrorDataReceived += (_, line) => Append(message, line.Data);
        process.BeginErrorReadLine();
        using CancellationTokenSource limit = new(options.Timeout);
        using CancellationTokenRegistration cancelled = cancellation.Register(static state => Kill((Process)state!), process);
        using CancellationTokenRegistration late = limit.Token.Register(static state => Kill((Process)state!), process);
        bool wantsMore = Read(process, read);
        if (!wantsMore)
        {
            Kill(process);
        }

        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return limit.IsCancellationRequested ? new(PopplerOutcome.TimedOut) : !wantsMore ? new(PopplerOutcome.Ended) : End(process.ExitCode, message);
    }

    private ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments)
    {
        ProcessStartInfo info = new(options.ProgramFolder is { } folder ? Path.Combine(folder, program) : program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        return info;
    }

    private static bool Read(Process process, Func<Stream, bool> read)
    {
        try
        {
            process.StandardInput.Close();
            return read(process.StandardOutput.BaseStream);
        }
        catch (IOException)
        {
            // The pipe of a program that was ended; its exit code says the rest.
            return true;
        }
    }

    private static PopplerRun End(int exitCode, StringBuilder message)
    {
        string said;
        lock (message)
        {
            said = message.ToString().Trim();
        }

        bool isEncrypted = exitCode == PermissionExitCode
            || said.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase)
            || said.Contains("not allowed", StringComparison.OrdinalIgnoreCase);
        return isEncrypted && exitCode != 0 ? new(PopplerOutcome.Encrypted, said) : new(exitCode == 0 ? PopplerOutcome.Done : PopplerOutcome.Failed, said);
    }

    private static void Append(StringBuilder message, string? line)
    {
        lock (message)
        {
            if (line is not null && message.Length < LongestMessage)
            {
                message.Append(line.AsSpan(0, Math.Min(line.Length, LongestMessage))).Append(' ');
            }
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }
}
