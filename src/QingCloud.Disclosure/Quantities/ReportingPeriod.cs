using System.Globalization;
using NodaTime;

namespace QingCloud.Disclosure.Quantities;

/// <summary>
/// A reporting period: an instant (时点, such as 2023年12月31日) or a duration (期间, such as 2023年度), both days included.
/// </summary>
/// <remarks>The fiscal year of every Chinese issuer is the calendar year.</remarks>
public sealed record ReportingPeriod
{
    private ReportingPeriod(LocalDate? start, LocalDate end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first day; null for an instant.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, or the day of an instant.</summary>
    public LocalDate End { get; }

    /// <summary>Whether this is an instant.</summary>
    public bool IsInstant => Start is null;

    /// <summary>The days of a duration; for an instant, its one day.</summary>
    public DateInterval Days => new(Start ?? End, End);

    /// <summary>The end of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The instant.</returns>
    public static ReportingPeriod At(LocalDate date) => new(null, date);

    /// <summary>The days from one to another, both included.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public static ReportingPeriod Between(LocalDate start, LocalDate end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end);
    }

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <returns>The duration.</returns>
    public static ReportingPeriod Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>Some months of a year, from the first day of one to the last day of another.</summary>
    /// <param name="year">The year.</param>
    /// <param name="firstMonth">1 to 12.</param>
    /// <param name="lastMonth">1 to 12, not before <paramref name="firstMonth"/>.</param>
    /// <returns>The duration.</returns>
    public static ReportingPeriod Months(int year, int firstMonth, int lastMonth) =>
        Between(new(year, firstMonth, 1), DateAdjusters.EndOfMonth(new(year, lastMonth, 1)));

    /// <summary>A quarter.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <returns>The duration.</returns>
    public static ReportingPeriod Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, quarter * 3);

    /// <summary>The same period a year earlier (上年同期); the last day of February stays the last day.</summary>
    /// <returns>The period.</returns>
    public ReportingPeriod YearBefore() => new(Start is { } start ? AYearBefore(start) : null, AYearBefore(End));

    /// <summary>ISO 8601: <c>2023-12-31</c> or <c>2024-01-01/2024-06-30</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Start is { } start ? $"{Iso(start)}/{Iso(End)}" : Iso(End);

    // Not by a pattern: the first one that is made costs more than all dates of a document.
    private static string Iso(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    private static LocalDate AYearBefore(LocalDate date)
    {
        LocalDate before = date.PlusYears(-1);
        return date == DateAdjusters.EndOfMonth(date) ? DateAdjusters.EndOfMonth(before) : before;
    }
}
