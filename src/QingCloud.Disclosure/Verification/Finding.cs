using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification;

/// <summary>Something wrong in the disclosure itself: a printed figure that other printed figures contradict beyond all rounding.</summary>
public sealed record Finding
{
    /// <summary>The rule that is broken.</summary>
    public required VerificationRule Rule { get; init; }

    /// <summary>How sure it is.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What the arithmetic says.</summary>
    public FindingVerdict Verdict { get; init; } = FindingVerdict.Inconsistent;

    /// <summary>The figure that is wrong by all appearance: quoted as printed, with its place.</summary>
    public required FindingPlace Place { get; init; }

    /// <summary>The id of the table that the figure stands in; null for running text.</summary>
    public string? Table { get; init; }

    /// <summary>The label of the figure's row; null for running text.</summary>
    public string? Row { get; init; }

    /// <summary>The header of the figure's column, its parts joined by <c>|</c>; null for running text.</summary>
    public string? Column { get; init; }

    /// <summary>What the other figures give, in the base unit (元, a fraction): the range that their printed digits leave; null where the claim is not about one number.</summary>
    public Interval? Recomputed { get; init; }

    /// <summary>The smallest difference to the printed figure that no rounding explains, in the unit of <see cref="Recomputed"/>; 0 where the claim is not about a size.</summary>
    public decimal Gap { get; init; }

    /// <summary>What is wrong, in both languages, with the Chinese text quoted.</summary>
    public required LocalizedText Wording { get; init; }

    /// <summary>The language of <see cref="Message"/>, as the options of the verification say.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>The finding in plain words with the Chinese text quoted.</summary>
    public string Message => Wording.In(Language);

    /// <summary>The other figures that take part, with their places.</summary>
    public ImmutableArray<FindingPlace> Related { get; init; } = [];

    /// <summary>The small slip that would explain the figure; null where none was found.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Of what kind the difference between two filings is; null for findings within one.</summary>
    public FilingDifference? Difference { get; init; }

    /// <summary>The 1-based line of the figure.</summary>
    public int Line => Place.Line;

    internal Finding In(MessageLanguage language) => language == Language
        ? this
        : this with { Language = language, Correction = Correction is { } correction ? correction with { Language = language } : null };

    /// <summary>Severity, rule, line and message, for logs.</summary>
    /// <returns>A line of text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Severity} {Rule.Id} line {Line}: {Message}");
}

/// <summary>A place that a finding is about.</summary>
/// <param name="Line">The 1-based line.</param>
/// <param name="Span">The place in the text.</param>
/// <param name="Text">The text as printed.</param>
/// <param name="Note">What it is to the finding, such as the label of its row; empty where that is plain.</param>
/// <param name="Document">The index of the document among those compared; 0 where there is one.</param>
public sealed record FindingPlace(int Line, TextSpan Span, string Text, string Note = "", int Document = 0);

/// <summary>How sure a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>The document's table could not be read with certainty, so the error may be the reader's.</summary>
    Doubtful,

    /// <summary>Figures or words contradict each other, but a reason that is not printed could explain it.</summary>
    Warning,

    /// <summary>No rounding and no other reading explains the printed figures.</summary>
    Error,
}

/// <summary>What the arithmetic of the printed figures says to a relation.</summary>
public enum FindingVerdict
{
    /// <summary>It holds within rounding.</summary>
    Consistent,

    /// <summary>No rounding explains the difference.</summary>
    Inconsistent,

    /// <summary>A figure is missing or not known.</summary>
    Undecided,
}

/// <summary>Why two filings print different figures for the same fact, as far as their figures show it.</summary>
public enum FilingDifference
{
    /// <summary>By less than a unit of the last digit: cut instead of rounded.</summary>
    Rounded,

    /// <summary>Several items changed, and their total did not.</summary>
    Reclassified,

    /// <summary>Totals changed with the items, or nothing says why.</summary>
    Restated,

    /// <summary>A slip explains the figure, and the total is the same in both.</summary>
    Wrong,
}

/// <summary>The kinds of slip that turn a right figure into a printed one.</summary>
public enum CorrectionKind
{
    /// <summary>One digit differs.</summary>
    Digit,

    /// <summary>Two neighbouring digits are swapped.</summary>
    TransposedDigits,

    /// <summary>The sign is lost or added.</summary>
    Sign,

    /// <summary>The figure is off by a power of ten: 千元 for 万元, a shifted point.</summary>
    Scale,

    /// <summary>A digit is lost or doubled.</summary>
    LostDigit,

    /// <summary>The figure stands where another belongs, and that one where this belongs.</summary>
    Swap,

    /// <summary>The figure is computed with another figure of the document instead of the right one.</summary>
    OtherOperand,

    /// <summary>Percentage points are printed as a rate.</summary>
    PointsAsRate,
}

/// <summary>A small slip that explains a finding.</summary>
/// <param name="Kind">What kind of slip.</param>
/// <param name="Wording">What should stand there, or what was done, as a person would say it, in both languages.</param>
public sealed record Correction(CorrectionKind Kind, LocalizedText Wording)
{
    /// <summary>The language of <see cref="Text"/>, as the options of the verification say.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>What should stand there, or what was done, in plain words.</summary>
    public string Text => Wording.In(Language);
}
