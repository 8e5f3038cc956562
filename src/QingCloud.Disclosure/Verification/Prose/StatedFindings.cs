using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>What is wrong with a figure of a sentence, in words.</summary>
internal static class StatedFindings
{
    /// <summary>The tables give another figure.</summary>
    internal static Finding Other(StatedFigure stated, StatedCell cell, Correction? slip)
    {
        Interval expected = stated.Kind == StatedKind.Level ? cell.Expected : cell.Expected.Abs();
        PrintedScale scale = PrintedScale.Of(stated.Quantity, stated.Quote);
        return Of(RuleOf(stated), stated, cell, stated.Kind == StatedKind.Level
            ? FindingMessages.StatedLevel.With(stated.Subject, stated.Quote, scale.Quote(Text(cell, 0), expected, PrintedScale.Of(cell.Table, cell.Cells[0])), cell.Table.Table.Id, LineOf(cell))
            : FindingMessages.StatedChange.With(stated.Subject, stated.Quote, Text(cell, 0), Text(cell, cell.Cells.Length - 1), cell.Table.Table.Id, LineOf(cell), scale.Write(expected))) with
        {
            Recomputed = expected,
            Gap = (stated.Kind == StatedKind.Level ? stated.Range : stated.Range.Abs()).GapTo(expected),
            Correction = slip,
        };
    }

    /// <summary>It goes the other way.</summary>
    internal static Finding Direction(StatedFigure stated, StatedCell cell) => Of(
        sentenceRule: VerificationRules.DirectionWords, stated, cell,
        (stated.Direction > 0 ? FindingMessages.SaidToRise : FindingMessages.SaidToFall).With(stated.Subject, stated.Quote, Text(cell, cell.Cells.Length - 1), Text(cell, 0), cell.Table.Table.Id, LineOf(cell)));

    /// <summary>A difference of rates printed as a rate.</summary>
    internal static Finding Points(StatedFigure stated, StatedCell cell) =>
        Of(VerificationRules.PointsAsRate, stated, cell, cell.Cells.Length > 2
            ? FindingMessages.PointsOfShares.With(stated.Quote, Text(cell, 0), Text(cell, 1), Text(cell, 3), Text(cell, 2), cell.Table.Table.Id, LineOf(cell))
            : FindingMessages.PointsAsRate.With(Text(cell, 1), Text(cell, 0), stated.Quote)) with
        {
            Severity = FindingSeverity.Warning,
            Correction = new(CorrectionKind.PointsAsRate, FindingMessages.PointsMeant),
        };

    /// <summary>All figures are those of another period.</summary>
    internal static Finding OtherPeriod(StatedFigure stated, ImmutableArray<StatedCell> cells, ReportingPeriod other) => Of(
        VerificationRules.PeriodInText, stated, cells[0],
        FindingMessages.OtherPeriod.With(
            stated.Period!.ToString(), LocalizedText.List(cells.Select(cell => (LocalizedText)Text(cell, 0))), cells[0].Table.Table.Id, LineOf(cells[0]), other.ToString())) with
    {
        Related = [.. cells.SelectMany(cell => cell.Cells.Select(address => RelationFinding.PlaceOf(cell.Table, address))).Distinct()],
    };

    /// <summary>Another sentence tells it otherwise; a reply is held against the question.</summary>
    internal static Finding Twice(StatedFigure first, StatedFigure other) => new()
    {
        Rule = RuleOf(first.Sentence, other.Sentence),
        Severity = FindingSeverity.Error,
        Place = other.Sentence.Place(other.Quantity.Span),
        Recomputed = first.Range,
        Gap = other.Range.GapTo(first.Range),
        Wording = FindingMessages.StatedTwice.With(other.Subject, other.Quote, first.Quote, first.Sentence.Line),
        Related = [first.Sentence.Place(first.Quantity.Span)],
    };

    /// <summary>The other figures of the sentence give another one.</summary>
    internal static Finding Arithmetic(StatedFigure stated, Interval expected, decimal gap, ImmutableArray<StatedFigure> from) => new()
    {
        Rule = VerificationRules.SentenceArithmetic,
        Severity = FindingSeverity.Error,
        Place = stated.Sentence.Place(stated.Quantity.Span),
        Recomputed = expected,
        Gap = gap,
        Wording = FindingMessages.StatedArithmetic.With(
            stated.Subject, stated.Quote, LocalizedText.List(from.Select(figure => (LocalizedText)figure.Quote)), PrintedScale.Of(stated.Quantity, stated.Quote).Write(expected)),
        Related = [.. from.Select(figure => figure.Sentence.Place(figure.Quantity.Span))],
    };

    /// <summary>The rule of two sentences that tell the same.</summary>
    internal static VerificationRule RuleOf(Sentence first, Sentence other) =>
        first.Question is not null && other.Question is null ? VerificationRules.QuestionAgainstReply : VerificationRules.FactToldTwice;

    private static VerificationRule RuleOf(StatedFigure stated) => stated.Sentence.Question is not null ? VerificationRules.QuestionAgainstReply : stated.Kind switch
    {
        StatedKind.Level => VerificationRules.ProseAgainstTable,
        StatedKind.Share => VerificationRules.ShareInText,
        _ => VerificationRules.ChangeInText,
    };

    private static Finding Of(VerificationRule sentenceRule, StatedFigure stated, StatedCell cell, LocalizedText wording) => new()
    {
        Rule = sentenceRule,
        Severity = FindingSeverity.Error,
        Place = stated.Sentence.Place(stated.Quantity.Span),
        Wording = wording,
        Related = [.. cell.Cells.Select(address => RelationFinding.PlaceOf(cell.Table, address))],
    };

    private static string Text(StatedCell cell, int index) => cell.Table.CellAt(cell.Cells[index]).Text;

    private static int LineOf(StatedCell cell) => RelationFinding.PlaceOf(cell.Table, cell.Cells[0]).Line;
}
