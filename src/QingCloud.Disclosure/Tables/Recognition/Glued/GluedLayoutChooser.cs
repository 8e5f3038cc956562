using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The chosen reading of a table's header, with its rows and formats.</summary>
/// <param name="Layout">The columns.</param>
/// <param name="Header">The header lines.</param>
/// <param name="Rows">The body rows.</param>
/// <param name="Repeated">Header lines that a page break repeats within the body.</param>
/// <param name="Formats">The columns' formats.</param>
/// <param name="IsUncertain">Whether a layout that puts figures below other headers costs hardly more, or the header has borders that nothing settles.</param>
/// <param name="HasUnknownBorders">Whether it is the latter: then nobody can say how else the figures stand, and no relation between wrong columns may prove them.</param>
internal sealed record GluedChoice(
    HeaderLayout Layout,
    ImmutableArray<GluedLine> Header,
    ImmutableArray<GluedRow> Rows,
    ImmutableArray<GluedLine> Repeated,
    ColumnFormat[] Formats,
    bool IsUncertain,
    bool HasUnknownBorders);

/// <summary>
/// Lets the rows choose the header: for each number of header lines and of columns the best layouts are fitted to a sample of the rows, and the cheapest
/// of header and rows together wins.
/// </summary>
internal sealed class GluedLayoutChooser(GluedHeaderSplitter headers, HeaderExpectations expectations, RowWords words)
{
    private const int SampleRows = 20;
    private const double TellingRows = 7;
    private const int FitsPerCount = 4;
    private const double FitsWindow = 10;
    private const double HeaderInBody = 15;
    private const double TitleCost = 1;
    private const int RoughRows = 10;
    private const int RoughReadings = 2;
    private const int FinalReadings = 5;
    private const int RoughRounds = 2;
    private const int FinalRounds = 5;
    private const double CloseLayout = 1;
    private readonly GluedBodyFitter _fitter = new();
    private readonly GluedRowSplitter _splitter = new();

    /// <summary>Chooses; null where no row is left below a header.</summary>
    internal GluedChoice? Choose(List<GluedLine> lines)
    {
        int figureless = 0;
        while (figureless < lines.Count && !GluedLineShape.HasFigure(lines[figureless].Text) && (figureless == 0 || !HeadsRows(lines[figureless].Text)))
        {
            figureless++;
        }

        GluedHeaderReader reader = new(headers, expectations);
        List<Candidate> candidates = [];
        for (int skip = 0; skip <= 1 && skip < figureless; skip++)
        {
            double title = skip == 0 ? 0 : TitleCost + reader.CostOfTitle(lines[0].Text);
            int most = Math.Min(Math.Min(GluedRegionDetector.MostHeaderLines, figureless - skip), lines.Count - 1 - skip);
            string[] header = [.. lines.Skip(skip).Take(most).Select(line => line.Text)];
            int count = 0;
            foreach (List<HeaderLayout> layouts in header.Length == 0 ? [] : reader.ReadGrowing(header))
            {
                Add(candidates, reader, layouts, lines, skip, ++count, title);
            }
        }

        if (candidates.Count == 0)
        {
            return null;
        }

        List<Hypothesis> finalists = FitRoughly(candidates).ConvertAll(Refit);
        Hypothesis chosen = finalists.MinBy(hypothesis => hypothesis.Cost)!;
        int[] unknown = [.. Enumerable.Range(0, chosen.Layout.Columns.Length).Where(column => chosen.Layout.Columns[column].Path.Any(words.HasUnknown))];
        List<Hypothesis> close = finalists.FindAll(other => other != chosen && other.Cost - chosen.Cost < CloseLayout);
        LayoutFigures? figures = unknown.Length + close.Count == 0 ? null : FiguresOf(chosen);

        // Where words that nobody knows end is told by the rows alone, and only where each of them has a figure in the column.
        bool hasUnknownBorders = !Array.TrueForAll(unknown, column => figures!.IsFull(column));
        bool isUncertain = hasUnknownBorders || close.Exists(other => !FiguresOf(other).HasAll(figures!));
        return new(chosen.Layout, chosen.Header, chosen.Body.Rows(), chosen.Body.Repeated, chosen.Formats, isUncertain, hasUnknownBorders);
    }

    private LayoutFigures FiguresOf(Hypothesis hypothesis)
    {
        LayoutFigures figures = new(hypothesis.Layout);
        ReadingWeights weights = new(hypothesis.Layout, hypothesis.Formats, expectations);
        foreach (GluedRow row in hypothesis.Body.Sample(SampleRows))
        {
            _splitter.Split(hypothesis.Formats, row, FinalReadings);
            if (weights.Weigh(row, _splitter.Readings()) is [{ } best, ..])
            {
                figures.Add(row, best);
            }
        }

        return figures;
    }

    // 一、账面原值: is the first row, no header.
    private static bool HeadsRows(string text) => text[^1] == ':';

    // Columns that are mostly blank are learned slowly: the best few are fitted again with more rounds.
    private Hypothesis Refit(Hypothesis rough)
    {
        List<GluedRow> sample = rough.Body.Sample(SampleRows);
        BodyFit fit = _fitter.Fit(rough.Layout, sample, FinalRounds, FinalReadings);
        double cost = fit.Cost + Weigh(rough.Layout, fit.Formats, sample);
        return rough with { Formats = fit.Formats, Cost = rough.Fixed + (cost * Math.Min(sample.Count, TellingRows) / sample.Count) };
    }

    // What the rows' own arithmetic adds or takes: columns that add up as their headers say are the right ones.
    private double Weigh(HeaderLayout layout, ColumnFormat[] formats, List<GluedRow> sample)
    {
        ReadingWeights weights = new(layout, formats, expectations);
        double change = 0;
        foreach (GluedRow row in weights.IsEmpty ? [] : sample)
        {
            _splitter.Split(formats, row, FinalReadings);
            List<RowReading> readings = _splitter.Readings();
            change += readings.Count == 0 ? 0 : weights.Weigh(row, readings)[0].Cost - readings[0].Cost;
        }

        return change;
    }

    private void Add(List<Candidate> candidates, GluedHeaderReader reader, List<HeaderLayout> layouts, List<GluedLine> lines, int skip, int count, double title)
    {
        ImmutableArray<GluedLine> header = [.. lines.Skip(skip).Take(count)];
        if (layouts.Count == 0)
        {
            return;
        }

        GluedBody body = new(lines, skip + count, header, words);
        if (body.Length == 0)
        {
            return;
        }

        List<GluedRow> sample = body.Sample(RoughRows);
        double scale = Math.Min(body.Length, TellingRows) / sample.Count;
        title += !GluedLineShape.HasFigure(body.TextOf(0)) && (reader.RepeatsCells(body.TextOf(0)) || reader.IsOfKnownCells(body.TextOf(0))) ? HeaderInBody : 0;
        foreach (IGrouping<int, HeaderLayout> group in layouts.GroupBy(layout => layout.Columns.Length))
        {
            foreach (HeaderLayout layout in group.Take(FitsPerCount).TakeWhile(layout => layout.Cost <= group.First().Cost + FitsWindow))
            {
                double least = layout.Cost + title + (scale * _fitter.LeastCost(layout, sample));
                candidates.Add(new(layout, header, body, sample, candidates.Count, layout.Cost + title, scale, least));
            }
        }
    }

    // The one that can be the cheapest first: what the others can cost at least then soon tells that they need not be fitted.
    private List<Hypothesis> FitRoughly(List<Candidate> candidates)
    {
        Finalists best = new();
        foreach (Candidate candidate in candidates.OrderBy(candidate => candidate.Least).TakeWhile(candidate => candidate.Least <= best.Most + GluedBodyFitter.Slack))
        {
            if (_fitter.CostOf(candidate.Layout, candidate.Sample, RoughRounds, RoughReadings, (best.Most - candidate.Fixed) / candidate.Scale) is { } cost)
            {
                best.Add(new(candidate.Layout, candidate.Header, candidate.Body, [], candidate.Order, candidate.Fixed, candidate.Fixed + (cost * candidate.Scale)));
            }
        }

        return best.Found;
    }

    private sealed record Candidate(
        HeaderLayout Layout,
        ImmutableArray<GluedLine> Header,
        GluedBody Body,
        List<GluedRow> Sample,
        int Order,
        double Fixed,
        double Scale,
        double Least);

    private sealed record Hypothesis(
        HeaderLayout Layout,
        ImmutableArray<GluedLine> Header,
        GluedBody Body,
        ColumnFormat[] Formats,
        int Order,
        double Fixed,
        double Cost);

    // The cheapest hypotheses so far, the best first and the earlier of equal ones. What a first fit finds so much dearer than the best one is not the best after another.
    private sealed class Finalists
    {
        private const int Keep = 6;
        private const double Window = 12;

        internal List<Hypothesis> Found { get; } = [];

        /// <summary>What a further one must not cost more than.</summary>
        internal double Most => Found.Count == 0 ? double.MaxValue : Found.Count < Keep ? Found[0].Cost + Window : Math.Min(Found[^1].Cost, Found[0].Cost + Window);

        internal void Add(Hypothesis hypothesis)
        {
            int at = Found.Count;
            while (at > 0 && (Found[at - 1].Cost, Found[at - 1].Order).CompareTo((hypothesis.Cost, hypothesis.Order)) > 0)
            {
                at--;
            }

            Found.Insert(at, hypothesis);
            while (Found.Count > Keep || Found[^1].Cost > Found[0].Cost + Window)
            {
                Found.RemoveAt(Found.Count - 1);
            }
        }
    }
}
