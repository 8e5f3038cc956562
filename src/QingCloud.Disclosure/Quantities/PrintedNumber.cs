namespace QingCloud.Disclosure.Quantities;

/// <summary>What follows the digits of a printed number.</summary>
public enum NumberForm
{
    /// <summary>Nothing: the unit stands elsewhere.</summary>
    Plain,

    /// <summary>A percent sign.</summary>
    Percent,

    /// <summary>A per mille sign.</summary>
    Permille,

    /// <summary>百分点 or 个百分点.</summary>
    Points,
}

/// <summary>A number as printed: exact, with its digits. Percentages and points are fractions: <c>49.52%</c> is 0.4952.</summary>
/// <param name="Value">The value; a fraction unless <paramref name="Form"/> is <see cref="NumberForm.Plain"/>.</param>
/// <param name="Decimals">The number of digits printed after the decimal point, before any percent sign.</param>
/// <param name="Form">What follows the digits.</param>
/// <param name="IsGrouped">Whether thousands are separated by commas.</param>
/// <param name="IsRegular">Whether the commas stand where they should; <c>12,78.76</c> is not regular.</param>
public readonly record struct PrintedNumber(decimal Value, int Decimals, NumberForm Form, bool IsGrouped, bool IsRegular)
{
    /// <summary>What the printed digits stand for: half a unit of the last digit each way, in the scale of <see cref="Value"/>.</summary>
    public Interval Range => Interval.FromPrinted(Value, Form switch
    {
        NumberForm.Plain => Decimals,
        NumberForm.Permille => Decimals + 3,
        _ => Decimals + 2,
    });
}
