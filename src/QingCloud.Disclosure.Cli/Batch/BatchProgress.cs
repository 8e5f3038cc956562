using System.Diagnostics;
using System.Globalization;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QingCloud.Disclosure.Cli.Batch;

/// <summary>How far a batch is, on standard error: a bar with the rate and the time left on a terminal, now and then a line elsewhere.</summary>
internal sealed class BatchProgress
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly int _total;
    private readonly TextWriter _error;
    private readonly MessageLanguage _language;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private ProgressTask? _bar;
    private TimeSpan _lastLine;
    private int _done;
    private int _unreadable;

    internal BatchProgress(int total, TextWriter error, MessageLanguage language)
    {
        _total = total;
        _error = error;
        _language = language;
    }

    /// <summary>Shows the progress while the work goes on, and a last line after it.</summary>
    internal async Task RunAsync(bool isTerminal, Func<Task> work)
    {
        if (isTerminal)
        {
            IAnsiConsole console = ViewConsole.Create(_error);
            Progress progress = console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(this), new RemainingTimeColumn());
            await progress.StartAsync(async context =>
            {
                _bar = context.AddTask(ViewTexts.Documents.In(_language), maxValue: Math.Max(_total, 1));
                await work().ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        else
        {
            await work().ConfigureAwait(false);
        }

        _error.WriteLine(Line());
    }

    /// <summary>One more document is finished.</summary>
    internal void Add(BatchResult result)
    {
        _done++;
        if (result.Error is { } error)
        {
            _unreadable++;
            _error.WriteLine($"disclosure: {result.Document}: {error}");
        }

        _bar?.Increment(1);
        if (_bar is null && _watch.Elapsed - _lastLine >= BetweenLines)
        {
            _lastLine = _watch.Elapsed;
            _error.WriteLine(Line());
        }
    }

    private string Rate() => string.Create(CultureInfo.InvariantCulture, $"{_done / Math.Max(_watch.Elapsed.TotalSeconds, 0.001):0.0}/s");

    private string Line()
    {
        string left = _done > 0 && _done < _total ? ViewTexts.TimeLeft.With(Time((_total - _done) * (_watch.Elapsed / _done))).In(_language) : "";
        return ViewTexts.Progress.With(_done, _total, _unreadable, Time(_watch.Elapsed), Rate(), left).In(_language);
    }

    private static string Time(TimeSpan time) => time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);

    private sealed class RateColumn(BatchProgress progress) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Markup(progress.Rate());
    }
}
