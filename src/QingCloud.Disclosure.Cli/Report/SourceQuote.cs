using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>A line as printed, with the figure in it that a finding is about; a long line only around the figure.</summary>
/// <param name="Before">What stands before the figure.</param>
/// <param name="Marked">The figure.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record SourceQuote(string Before, string Marked, string After)
{
    // A paragraph is often one line of thousands of characters.
    private const int MostContext = 160;

    internal static SourceQuote Of(ReportFiling filing, FindingPlace place)
    {
        SourceText source = filing.Analysis.Source;
        if (place.Line < 1 || place.Line > source.Lines.Length || place.Span.IsEmpty || place.Span.End > source.Length)
        {
            return new("", place.Text, "");
        }

        // The figure may be cut over lines; then the quotation begins in its first and ends in its last.
        TextSpan line = source.Lines[source.GetLine(place.Span.Start) - 1].Span;
        TextSpan last = source.Lines[source.GetLine(place.Span.End - 1) - 1].Span;
        int start = Math.Max(line.Start, place.Span.Start - MostContext);
        int end = Math.Min(Math.Max(last.End, place.Span.End), place.Span.End + MostContext);
        return new(
            (start > line.Start ? "…" : "") + source.GetText(TextSpan.FromBounds(start, place.Span.Start)),
            source.GetText(place.Span),
            source.GetText(TextSpan.FromBounds(place.Span.End, end)) + (end < last.End ? "…" : ""));
    }
}
