namespace QingCloud.Disclosure.Testing.Synthetic;

/// <summary>Pseudo-random numbers from a seed: the same on every machine and version of .NET (SplitMix64 of Steele, Lea and Flood, 2014). Not thread-safe, not for secrets.</summary>
/// <param name="seed">The seed; equal seeds give equal numbers.</param>
public sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    /// <returns>Any value.</returns>
    public ulong NextBits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A whole number.</summary>
    /// <param name="low">The least.</param>
    /// <param name="high">The greatest, not below <paramref name="low"/>.</param>
    /// <returns>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public long Next(long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        ulong width = unchecked((ulong)(high - low) + 1);
        return width == 0 ? unchecked((long)NextBits()) : low + (long)(NextBits() % width);
    }

    /// <summary>Whether an event of that probability happens.</summary>
    /// <param name="percent">The probability in percent, 0 to 100.</param>
    /// <returns>True if it does.</returns>
    public bool Happens(int percent) => Next(0, 99) < percent;

    /// <summary>One of several.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="items">The choices, at least one.</param>
    /// <returns>One of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public T Pick<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items[(int)Next(0, items.Count - 1)];
    }
}
