namespace QingCloud.Disclosure.Quantities;

/// <summary>What kind of unit is printed.</summary>
public enum UnitKind
{
    /// <summary>Money: 元, 万元, 千美元.</summary>
    Money,

    /// <summary>Percent: a number under it is a rate times 100.</summary>
    Percent,

    /// <summary>Things: 人, 台, 套, 股.</summary>
    Count,

    /// <summary>Money per thing or time: 元/台, 元/股.</summary>
    UnitPrice,
}

/// <summary>A unit as printed.</summary>
/// <param name="Kind">What kind of unit.</param>
/// <param name="Factor">How many base units (元, pieces) one printed unit is; 0.01 for a percent.</param>
/// <param name="Currency">The currency of money.</param>
/// <param name="Text">The unit as printed, such as <c>万元</c>.</param>
public readonly record struct PrintedUnit(UnitKind Kind, decimal Factor, Currency Currency, string Text);
