using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>A figure of a sentence, with what the sentence says that it is: 2023年度,公司研发费用同比下降33.17%.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Kind">What it is to what it is said of.</param>
/// <param name="Subject">What it is said of (研发费用), the company and all other words that add nothing left out.</param>
/// <param name="IsNamed">Whether its own clause says so, not one before it.</param>
/// <param name="Lead">What the clause before it speaks of; empty where there is none.</param>
/// <param name="Period">The period that it is said of; null where neither the sentence nor the document names one.</param>
/// <param name="IsPeriodNamed">Whether the sentence itself names the period.</param>
/// <param name="Before">The period that it is compared with; null where it is compared with none.</param>
/// <param name="Direction">1 where it is said to rise, -1 where it is said to fall, 0 where neither.</param>
/// <param name="Whole">For a share, what it is a share of (营业收入); empty for others.</param>
internal sealed record StatedFigure(
    Sentence Sentence, Quantity Quantity, StatedKind Kind, string Subject, bool IsNamed, string Lead, ReportingPeriod? Period, bool IsPeriodNamed, ReportingPeriod? Before, int Direction, string Whole)
{
    private const int FewestDigits = 3;
    private const int ShortestSubject = 3;

    /// <summary>What rows may be called that it is said of.</summary>
    internal SubjectNames Names { get; } = new(Subject, Lead);

    /// <summary>Whether so many digits are printed that another figure is hardly the same by chance.</summary>
    internal bool HasManyDigits => Quote.Count(char.IsAsciiDigit) >= FewestDigits;

    /// <summary>Whether what it is said of is long enough to be found elsewhere.</summary>
    internal bool IsFindable => Subject.Length >= ShortestSubject;

    internal Interval Range => Quantity.Range!.Value;

    internal string Quote => Sentence.Quote(Quantity);
}

/// <summary>What a figure of a sentence is to what it is said of.</summary>
internal enum StatedKind
{
    /// <summary>The figure of a period: 研发费用为8,400.45万元.</summary>
    Level,

    /// <summary>Growth over another period: 同比下降33.17%.</summary>
    Growth,

    /// <summary>The difference to another period: 上升了15.57个百分点, 增加了2,309.89万元.</summary>
    Difference,

    /// <summary>A share of a whole: 占营业收入的比例为44.28%.</summary>
    Share,
}
