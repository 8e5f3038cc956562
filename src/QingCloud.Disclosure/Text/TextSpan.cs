using System.Globalization;

namespace QingCloud.Disclosure.Text;

/// <summary>A half-open range of UTF-16 offsets in a <see cref="SourceText"/>: from <see cref="Start"/> up to, not including, <see cref="End"/>.</summary>
/// <remarks>The default value is the empty span at offset 0.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>A span of <paramref name="length"/> characters from <paramref name="start"/>.</summary>
    /// <param name="start">The offset of the first character, 0 or more.</param>
    /// <param name="length">The number of UTF-16 units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first character.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span has no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset after the last one, not less than <paramref name="start"/>.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or after <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the character at <paramref name="offset"/> is in the span.</summary>
    /// <param name="offset">A UTF-16 offset.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> lies within this span; an empty one may lie at its end.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns>True if it does.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share a character.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns>True if they do.</returns>
    public bool OverlapsWith(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Orders spans by start, then by length.</summary>
    /// <param name="other">Another span.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before or equals <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>The comparison.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after or equals <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>The comparison.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The bounds, as <c>[12..18)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
