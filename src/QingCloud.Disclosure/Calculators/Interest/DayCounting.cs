using NodaTime;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Days between two dates and days of a year, by day count.</summary>
internal static class DayCounting
{
    internal static int DaysOfYear(DayCount dayCount) => dayCount == DayCount.Actual365 ? 365 : 360;

    internal static int Days(LocalDate from, LocalDate to, DayCount dayCount) =>
        dayCount == DayCount.Thirty360
            ? ((to.Year - from.Year) * 360) + ((to.Month - from.Month) * 30) + (Math.Min(to.Day, 30) - Math.Min(from.Day, 30))
            : Period.DaysBetween(from, to);
}
