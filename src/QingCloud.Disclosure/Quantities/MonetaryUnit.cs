namespace QingCloud.Disclosure.Quantities;

/// <summary>The unit that an amount is printed in: a power of ten of the currency's base unit. The default value is 元.</summary>
public readonly record struct MonetaryUnit
{
    private readonly byte _exponent;

    private MonetaryUnit(byte exponent) => _exponent = exponent;

    /// <summary>元: 1.</summary>
    public static MonetaryUnit Yuan { get; }

    /// <summary>千元: 1,000.</summary>
    public static MonetaryUnit Thousand { get; } = new(3);

    /// <summary>万元: 10,000.</summary>
    public static MonetaryUnit TenThousand { get; } = new(4);

    /// <summary>百万元: 1,000,000.</summary>
    public static MonetaryUnit Million { get; } = new(6);

    /// <summary>千万元: 10,000,000.</summary>
    public static MonetaryUnit TenMillion { get; } = new(7);

    /// <summary>亿元: 100,000,000.</summary>
    public static MonetaryUnit HundredMillion { get; } = new(8);

    /// <summary>How many base units (元) one printed unit is.</summary>
    public decimal Factor => _exponent switch
    {
        3 => 1_000m,
        4 => 10_000m,
        6 => 1_000_000m,
        7 => 10_000_000m,
        8 => 100_000_000m,
        _ => 1m,
    };

    /// <summary>The unit as Chinese filings print it, such as <c>万元</c>.</summary>
    public string Chinese => _exponent switch
    {
        3 => "千元",
        4 => "万元",
        6 => "百万元",
        7 => "千万元",
        8 => "亿元",
        _ => "元",
    };

    /// <summary>The Chinese name.</summary>
    /// <returns>The text, such as <c>万元</c>.</returns>
    public override string ToString() => Chinese;
}
