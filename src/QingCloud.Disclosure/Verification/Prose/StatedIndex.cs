using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>What all sentences of a document say of their figures, by item, period and kind.</summary>
internal sealed class StatedIndex
{
    // The sentences that tell the same that are looked at.
    private const int MostSentences = 16;

    private readonly Dictionary<(string Subject, ReportingPeriod? Period, ReportingPeriod? Before, StatedKind Kind, QuantityKind Unit, string Whole), List<StatedFigure>> _stated = [];

    internal StatedIndex(IEnumerable<Sentence> sentences, ReportingPeriod? reporting)
    {
        foreach (StatedFigure stated in sentences.SelectMany(sentence => sentence.Stated(reporting)).Where(stated => stated.IsFindable))
        {
            List<StatedFigure> same = _stated.TryGetValue(KeyOf(stated), out List<StatedFigure>? found) ? found : _stated[KeyOf(stated)] = [];
            if (same.Count < MostSentences)
            {
                same.Add(stated);
            }
        }
    }

    /// <summary>Whether another sentence says that a figure is as expected.</summary>
    internal bool Says(StatedFigure stated, Interval expected) =>
        _stated.TryGetValue(KeyOf(stated), out List<StatedFigure>? same) && same.Exists(other => other.Sentence != stated.Sentence && other.Range.Abs().Intersects(expected.Abs()));

    private static (string, ReportingPeriod?, ReportingPeriod?, StatedKind, QuantityKind, string) KeyOf(StatedFigure stated) =>
        (stated.Subject, stated.Period, stated.Before, stated.Kind, stated.Quantity.Kind, stated.Whole);
}
