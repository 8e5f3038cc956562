namespace QingCloud.Disclosure.Calculators;

/// <summary>A reason with its sentence, on the way to a <see cref="Calculated{T}"/>.</summary>
internal readonly record struct NoResult(NoResultReason Reason, string Explanation)
{
    /// <summary>A reason with a sentence that names inputs, written in the invariant culture.</summary>
    internal static NoResult Because(NoResultReason reason, FormattableString explanation) => new(reason, FormattableString.Invariant(explanation));

    internal static NoResult Nil(string name) => NoResult.Because(NoResultReason.NilBase, $"The base '{name}' is nil or can be nil within its printed digits.");

    internal static NoResult Empty(string name) => NoResult.Because(NoResultReason.NoInput, $"'{name}' is empty.");

    internal static NoResult Negative(string name) => NoResult.Because(NoResultReason.NegativeInput, $"'{name}' is negative.");

    internal static NoResult Outside(string name, string allowed) => NoResult.Because(NoResultReason.InputOutOfRange, $"'{name}' must be {allowed}.");

    internal static NoResult OutsideCalendar { get; } = new(NoResultReason.MissingPeriod, "The date is beyond the calendar.");

    internal static NoResult TooLarge { get; } = new(NoResultReason.ResultOutOfRange, "The result is beyond the range of decimal numbers.");
}
