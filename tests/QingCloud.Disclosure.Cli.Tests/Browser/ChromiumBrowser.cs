using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;

namespace QingCloud.Disclosure.Cli.Tests.Browser;

/// <summary>A headless Chromium with one page, driven over its debugging protocol.</summary>
internal sealed class ChromiumBrowser : IAsyncDisposable
{
    internal const string Program = "chromium";

    private const string Listening = "DevTools listening on ";

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly List<string> _messages = [];
    private string? _session;
    private int _id;

    private ChromiumBrowser(Process process, string profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>What the page wrote to its console, its errors, and what its policy refused.</summary>
    internal IReadOnlyList<string> Messages => _messages;

    internal static async Task<ChromiumBrowser> OpenAsync(string path)
    {
        string profile = Directory.CreateTempSubdirectory("disclosure-browser-").FullName;
        Process process = Process.Start(new ProcessStartInfo(
            Program,
            ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        ChromiumBrowser browser = new(process, profile);
        await browser.ConnectAsync();
        await browser.NavigateAsync(path);
        return browser;
    }

    /// <summary>Makes the page so wide, light or dark, and lays it out.</summary>
    internal async Task ShowAsync(int width, int height, bool isDark = false)
    {
        await CallAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await CallAsync("Emulation.setEmulatedMedia", new() { ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" } } });
    }

    /// <summary>What an expression gives in the page.</summary>
    internal async Task<JsonElement> EvaluateAsync(string expression)
    {
        JsonElement answer = await CallAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true, ["awaitPromise"] = true });
        answer.TryGetProperty("exceptionDetails", out JsonElement exception).Should().BeFalse("of {0}: {1}", expression, exception);
        return answer.GetProperty("result").TryGetProperty("value", out JsonElement value) ? value : default;
    }

    internal async Task PressAsync(string key, int code)
    {
        foreach (string type in (string[])["keyDown", "keyUp"])
        {
            await CallAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code, ["text"] = key == "Enter" ? "\r" : "" });
        }
    }

    internal async Task<byte[]> PrintAsync() =>
        (await CallAsync("Page.printToPDF", new() { ["printBackground"] = false })).GetProperty("data").GetBytesFromBase64();

    internal async Task<byte[]> CaptureAsync() => (await CallAsync("Page.captureScreenshot", new() { ["format"] = "png" })).GetProperty("data").GetBytesFromBase64();

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A part of the browser may still be writing; the folder is one for temporary files.
        }
    }

    private async Task ConnectAsync()
    {
        string? line;
        do
        {
            line = await _process.StandardError.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith(Listening, StringComparison.Ordinal));
        line.Should().NotBeNull("the browser says where it listens");
        _ = _process.StandardError.ReadToEndAsync();
        await _socket.ConnectAsync(new Uri(line![Listening.Length..]), CancellationToken.None);
        JsonElement target = await CallAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        JsonElement session = await CallAsync("Target.attachToTarget", new() { ["targetId"] = target.GetProperty("targetId").GetString()!, ["flatten"] = true });
        _session = session.GetProperty("sessionId").GetString();
        foreach (string domain in (string[])["Page", "Runtime", "Log"])
        {
            await CallAsync($"{domain}.enable", []);
        }
    }

    private async Task NavigateAsync(string path)
    {
        await CallAsync("Page.navigate", new() { ["url"] = new Uri(path).AbsoluteUri });
        await EvaluateAsync("new Promise(done => document.readyState === 'complete' ? done(true) : addEventListener('load', () => done(true)))");
    }

    private async Task<JsonElement> CallAsync(string method, Dictionary<string, object> parameters)
    {
        Dictionary<string, object> call = new() { ["id"] = ++_id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
        {
            call["sessionId"] = _session;
        }

        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(call), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        while (true)
        {
            JsonElement message = await ReceiveAsync();
            if (message.TryGetProperty("id", out JsonElement id) && id.GetInt32() == _id)
            {
                message.TryGetProperty("error", out JsonElement error).Should().BeFalse("of {0}: {1}", method, error);
                return message.GetProperty("result");
            }

            Note(message);
        }
    }

    private void Note(JsonElement message)
    {
        if (message.TryGetProperty("method", out JsonElement method) && method.GetString() is "Runtime.consoleAPICalled" or "Runtime.exceptionThrown" or "Log.entryAdded" or "Page.javascriptDialogOpening")
        {
            _messages.Add(message.GetRawText());
        }
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        using MemoryStream text = new();
        byte[] buffer = new byte[1 << 16];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        using JsonDocument document = JsonDocument.Parse(text.ToArray());
        return document.RootElement.Clone();
    }
}
