namespace QingCloud.Disclosure.Quantities;

/// <summary>A period that a filing names by its place in the reporting period, not by its dates.</summary>
public enum RelativePeriod
{
    /// <summary>The end of the reporting period (期末, 报告期末).</summary>
    PeriodEnd,

    /// <summary>The beginning of the reporting period, which is the end of the day before it (期初, 年初).</summary>
    PeriodBegin,

    /// <summary>The reporting period (本期, 本报告期).</summary>
    CurrentPeriod,

    /// <summary>The same months of the year before (上期, 上年同期).</summary>
    PriorPeriod,

    /// <summary>The end of the year before (上年度末, 上年年末).</summary>
    PriorYearEnd,

    /// <summary>The calendar year before (上年度).</summary>
    PriorYear,
}
