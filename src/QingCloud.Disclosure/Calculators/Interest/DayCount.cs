namespace QingCloud.Disclosure.Calculators;

/// <summary>How days become years (计息基准).</summary>
public enum DayCount
{
    /// <summary>Actual days over 365: bank products and most models (实际天数/365).</summary>
    Actual365,

    /// <summary>Actual days over 360: most loans and leases (实际天数/360).</summary>
    Actual360,

    /// <summary>Months of 30 days over 360 (30/360).</summary>
    Thirty360,
}
