using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace QingCloud.Disclosure;

/// <summary>Works on many things at a time and gives the results in the order of the things.</summary>
internal static class OrderedWork
{
    // A long filing holds up the results behind it, but not the work on them, until so many wait for each worker.
    private const int WaitingPerWorker = 4;

    internal static async IAsyncEnumerable<TResult> RunAsync<TSource, TResult>(
        IEnumerable<TSource> sources, Func<TSource, TResult> work, int parallelism, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Channel<Task<TResult>> started = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(parallelism * WaitingPerWorker) { SingleReader = true, SingleWriter = true });

        // The sources have a task of their own: a result is given when it is there, also while the next source (a line of a pipe) is waited for.
        Task starting = Task.Run(() => StartAsync(sources, work, parallelism, started.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Task<TResult> result in started.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                yield return await result.WaitAsync(stop.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await starting.ConfigureAwait(false);
        }
    }

    private static async Task StartAsync<TSource, TResult>(
        IEnumerable<TSource> sources, Func<TSource, TResult> work, int parallelism, ChannelWriter<Task<TResult>> started, CancellationToken stop)
    {
        SemaphoreSlim workers = new(parallelism);
        try
        {
            foreach (TSource source in sources)
            {
                await workers.WaitAsync(stop).ConfigureAwait(false);
                await started.WriteAsync(Task.Run(() => WorkOn(source), stop), stop).ConfigureAwait(false);
            }

            started.Complete();
        }
        catch (Exception exception)
        {
            // The reader of the results throws it: nobody awaits this task for its outcome.
            started.Complete(exception);
        }

        TResult WorkOn(TSource source)
        {
            try
            {
                return work(source);
            }
            finally
            {
                workers.Release();
            }
        }
    }
}
