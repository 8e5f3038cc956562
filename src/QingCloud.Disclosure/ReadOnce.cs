using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure;

/// <summary>A stage's output, read when first asked for and kept; a reading that is cancelled leaves nothing behind, so that the next one starts anew.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="read">Reads it.</param>
internal sealed class ReadOnce<T>(Func<DocumentReading, T> read)
    where T : notnull
{
    // A thread that waits for another's reading asks so often whether it is still wanted itself.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly object _gate = new();
    private volatile object? _value;

    /// <summary>What was read, or is read now.</summary>
    /// <param name="cancellation">Ends the reading, or the waiting for one on another thread.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    internal T Value(CancellationToken cancellation) => Value(new DocumentReading { Cancellation = cancellation });

    /// <summary>What was read, or is read now as a part of another reading.</summary>
    /// <param name="reading">The other reading.</param>
    internal T Value(DocumentReading reading)
    {
        while (_value is null && !Monitor.TryEnter(_gate, Patience))
        {
            reading.Check();
        }

        if (!Monitor.IsEntered(_gate))
        {
            return (T)_value!;
        }

        try
        {
            return (T)(_value ??= read(reading));
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }
}
