namespace QingCloud.Disclosure.Calculators;

/// <summary>A reason with its sentence, on the way to a <see cref="Calculated{T}"/>.</summary>
internal readonly record struct NoResult(NoResultReason Reason, string Explanation)
{
    internal static NoResult Nil(string name) => new(NoResultReason.NilBase, $"The base '{name}' is nil or can be nil within its printed digits.");

    internal static NoResult Empty(string name) => new(NoResultReason.NoInput, $"'{name}' is empty.");

    internal static NoResult Negative(string name) => new(NoResultReason.NegativeInput, $"'{name}' is negative.");

    internal static NoResult Outside(string name, string allowed) => new(NoResultReason.InputOutOfRange, $"'{name}' must be {allowed}.");

    internal static NoResult TooLarge { get; } = new(NoResultReason.ResultOutOfRange, "The result is beyond the range of decimal numbers.");
}
