using System.Diagnostics.CodeAnalysis;

namespace QingCloud.Disclosure.Calculators;

/// <summary>The outcome of a calculation: a result, or the reason why there is none. Never NaN, never an exception for what a filing contains.</summary>
/// <typeparam name="T">The result's type.</typeparam>
/// <remarks>Exactly one of <see cref="Value"/> and <see cref="Reason"/> is null.</remarks>
public sealed class Calculated<T>
    where T : class
{
    internal Calculated(T value) => Value = value;

    internal Calculated(NoResult none)
    {
        Reason = none.Reason;
        Explanation = none.Explanation;
    }

    /// <summary>The result; null where there is none.</summary>
    public T? Value { get; }

    /// <summary>Why there is no result; null where there is one.</summary>
    public NoResultReason? Reason { get; }

    /// <summary>The reason in a sentence that names the input at fault; empty where there is a result.</summary>
    public string Explanation { get; } = "";

    /// <summary>Whether there is a result.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool HasValue => Value is not null;

    /// <summary>The reason to hand on where there is no result.</summary>
    internal NoResult None => new(Reason ?? NoResultReason.NoInput, Explanation);

    /// <summary>Goes on with the result, or hands on the reason why there is none.</summary>
    /// <typeparam name="TNext">The next result's type.</typeparam>
    /// <param name="next">The next calculation.</param>
    /// <returns>Its outcome; without a result here, the same reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public Calculated<TNext> Then<TNext>(Func<T, Calculated<TNext>> next)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(next);
        return Value is { } value ? next(value) : new(None);
    }

    /// <summary>The result where there is one.</summary>
    /// <param name="value">The result; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }

    /// <summary>The result, or the reason why there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value?.ToString() ?? $"{Reason}: {Explanation}";
}
