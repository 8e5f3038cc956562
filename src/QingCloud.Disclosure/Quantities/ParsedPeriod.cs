using NodaTime;

namespace QingCloud.Disclosure.Quantities;

/// <summary>A period as printed: by its dates, or relative to the document's reporting period. The default value names nothing.</summary>
public readonly record struct ParsedPeriod
{
    private ParsedPeriod(ReportingPeriod? absolute, RelativePeriod? relative)
    {
        Absolute = absolute;
        Relative = relative;
    }

    /// <summary>The period, where its dates are printed; null for a relative one.</summary>
    public ReportingPeriod? Absolute { get; }

    /// <summary>The relation to the reporting period; null where dates are printed.</summary>
    public RelativePeriod? Relative { get; }

    /// <summary>A period by its dates.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The parsed period.</returns>
    public static ParsedPeriod Of(ReportingPeriod period) => new(period, null);

    /// <summary>A relative period.</summary>
    /// <param name="relative">The relation.</param>
    /// <returns>The parsed period.</returns>
    public static ParsedPeriod Of(RelativePeriod relative) => new(null, relative);

    /// <summary>The dates, for a document of a given reporting period.</summary>
    /// <param name="documentPeriod">The document's reporting period, a duration; null where it is not known.</param>
    /// <returns>The period; null for a relative one of a document whose period is not known.</returns>
    public ReportingPeriod? Resolve(ReportingPeriod? documentPeriod)
    {
        if (Relative is not { } relative)
        {
            return Absolute;
        }

        if (documentPeriod is not { Start: { } start } period)
        {
            return null;
        }

        return relative switch
        {
            RelativePeriod.PeriodEnd => ReportingPeriod.At(period.End),
            RelativePeriod.PeriodBegin => ReportingPeriod.At(start.PlusDays(-1)),
            RelativePeriod.CurrentPeriod => period,
            RelativePeriod.PriorPeriod => period.YearBefore(),
            RelativePeriod.PriorYearEnd => ReportingPeriod.At(new LocalDate(period.End.Year - 1, 12, 31)),
            _ => ReportingPeriod.Year(period.End.Year - 1),
        };
    }
}
