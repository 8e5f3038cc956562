namespace QingCloud.Disclosure.Quantities;

/// <summary>What a quantity in running text is.</summary>
public enum QuantityKind
{
    /// <summary>Money (1.44亿元).</summary>
    Amount,

    /// <summary>A rate (33.82%).</summary>
    Rate,

    /// <summary>Percentage points (8.8个百分点).</summary>
    Points,

    /// <summary>A number of things (320人).</summary>
    Count,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A duration (2023年度).</summary>
    Period,

    /// <summary>A day (2023年12月31日).</summary>
    Instant,

    /// <summary>A period by its place in the reporting period (报告期末).</summary>
    Relative,

    /// <summary>An aging bucket (1-2年).</summary>
    Bucket,
}

/// <summary>What the words around a number make of it.</summary>
public enum QuantityBound
{
    /// <summary>The number itself.</summary>
    None,

    /// <summary>约, 近, 左右.</summary>
    About,

    /// <summary>不超过, 低于.</summary>
    AtMost,

    /// <summary>超过, 不低于, 余.</summary>
    AtLeast,
}
