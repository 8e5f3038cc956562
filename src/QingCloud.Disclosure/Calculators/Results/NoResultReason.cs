namespace QingCloud.Disclosure.Calculators;

/// <summary>Why a calculation has no result.</summary>
public enum NoResultReason
{
    /// <summary>There is nothing to calculate from: an empty list.</summary>
    NoInput,

    /// <summary>The base is nil, or its printed digits allow it to be nil (基数为零).</summary>
    NilBase,

    /// <summary>A figure that cannot be negative is, such as a balance of an aging bucket or a headcount.</summary>
    NegativeInput,

    /// <summary>A bucket is missing, occurs twice, or leaves a gap to the next one.</summary>
    MissingBucket,

    /// <summary>A date or year is missing, or the dates are not in order and a year apart.</summary>
    MissingPeriod,

    /// <summary>The cash flows never change sign, so that no rate makes their net present value zero.</summary>
    NoSignChange,

    /// <summary>The cash flows and their cumulative sum change sign more than once, so that several rates can make their net present value zero.</summary>
    SeveralSignChanges,

    /// <summary>The cumulative cash flow does not turn positive: the investment is not paid back.</summary>
    NotPaidBack,

    /// <summary>Figures of several currencies meet in one calculation.</summary>
    CurrencyMismatch,

    /// <summary>An input lies outside the range that the calculation allows.</summary>
    InputOutOfRange,

    /// <summary>The result, or a step on the way to it, is beyond what a decimal can hold.</summary>
    ResultOutOfRange,

    /// <summary>More than one term is missing, so that the equation does not settle them.</summary>
    SeveralUnknowns,

    /// <summary>The inputs contradict each other: weights that do not add up to 100%, items larger than the whole.</summary>
    ContradictoryInput,
}
