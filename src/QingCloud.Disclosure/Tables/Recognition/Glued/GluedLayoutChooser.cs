using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The chosen reading of a table's header, with its rows and formats.</summary>
/// <param name="Layout">The columns.</param>
/// <param name="Header">The header lines.</param>
/// <param name="Rows">The body rows.</param>
/// <param name="Repeated">Header lines that a page break repeats within the body.</param>
/// <param name="Formats">The columns' formats.</param>
/// <param name="Margin">How much more the best layout with another number of columns costs.</param>
internal sealed record GluedChoice(
    HeaderLayout Layout,
    ImmutableArray<GluedLine> Header,
    ImmutableArray<GluedRow> Rows,
    ImmutableArray<GluedLine> Repeated,
    ColumnFormat[] Formats,
    double Margin);

/// <summary>
/// Lets the rows choose the header: for each number of header lines and of columns the best layouts are fitted to a sample of the rows, and the cheapest
/// of header and rows together wins.
/// </summary>
internal sealed class GluedLayoutChooser(GluedHeaderSplitter headers, HeaderExpectations expectations, RowWords words)
{
    private const int MaxHeaderLines = 4;
    private const int SampleRows = 20;
    private const int FitsPerCount = 4;
    private const double HeaderInBody = 15;
    // A longer row holds no table cells that anybody glued; the rest of it is left out of the cut.
    internal const int LongestRow = 4_000;
    private const double TitleCost = 1;
    private const int RoughRows = 10;
    private const int RoughReadings = 2;
    private const int FinalReadings = 5;
    private const int RoughRounds = 2;
    private const int FinalRounds = 5;
    private const int Finalists = 6;

    private readonly GluedRowSplitter _splitter = new();

    /// <summary>Chooses; null where no row is left below a header.</summary>
    internal GluedChoice? Choose(List<GluedLine> lines)
    {
        int figureless = 0;
        while (figureless < lines.Count && !GluedLineShape.HasFigure(lines[figureless].Text))
        {
            figureless++;
        }

        GluedHeaderReader reader = new(headers, expectations);
        List<Hypothesis> found = [];
        for (int skip = 0; skip <= 1 && skip < figureless; skip++)
        {
            double title = skip == 0 ? 0 : TitleCost + reader.CostOfTitle(lines[0].Text);
            int most = Math.Min(Math.Min(MaxHeaderLines, figureless - skip), lines.Count - 1 - skip);
            string[] header = [.. lines.Skip(skip).Take(most).Select(line => line.Text)];
            if (header.Length > 0)
            {
                found.AddRange(reader.ReadGrowing(header).SelectMany((layouts, i) => Try(reader, layouts, lines, skip, i + 1, title)));
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        List<Hypothesis> finalists = [.. found.OrderBy(hypothesis => hypothesis.Cost).Take(Finalists).Select(Refit)];
        Hypothesis best = finalists.MinBy(hypothesis => hypothesis.Cost)!;
        double margin = finalists.Where(other => other.Layout.Columns.Length != best.Layout.Columns.Length).Select(other => other.Cost - best.Cost).DefaultIfEmpty(100).Min();
        return Finish(best, margin);
    }

    // Columns that are mostly blank are learned slowly: the best few are fitted again with more rounds.
    private Hypothesis Refit(Hypothesis rough)
    {
        BodyFit fit = GluedBodyFitter.Fit(_splitter, rough.Layout, Sample(rough.Rows, SampleRows), FinalRounds, FinalReadings);
        return rough with { Fit = fit, Cost = rough.Fixed + fit.Cost };
    }

    private IEnumerable<Hypothesis> Try(GluedHeaderReader reader, List<HeaderLayout> layouts, List<GluedLine> lines, int skip, int count, double title)
    {
        ImmutableArray<GluedLine> header = [.. lines.Skip(skip).Take(count)];
        if (layouts.Count == 0)
        {
            yield break;
        }

        (ImmutableArray<GluedRow> rows, ImmutableArray<GluedLine> repeated) = Body(lines, skip, header);
        if (rows.Length == 0)
        {
            yield break;
        }

        IReadOnlyList<GluedRow> sample = Sample(rows, RoughRows);
        title += !GluedLineShape.HasFigure(rows[0].Text) && reader.RepeatsCells(rows[0].Text) ? HeaderInBody : 0;
        foreach (IGrouping<int, HeaderLayout> group in layouts.GroupBy(layout => layout.Columns.Length))
        {
            foreach (HeaderLayout layout in group.Take(FitsPerCount))
            {
                BodyFit fit = GluedBodyFitter.Fit(_splitter, layout, sample, RoughRounds, RoughReadings);
                yield return new(layout, header, rows, repeated, fit, layout.Cost + title, layout.Cost + (fit.Cost * Math.Min(rows.Length, SampleRows) / sample.Count) + title);
            }
        }
    }

    private (ImmutableArray<GluedRow> Rows, ImmutableArray<GluedLine> Repeated) Body(List<GluedLine> lines, int skip, ImmutableArray<GluedLine> header)
    {
        ImmutableArray<GluedRow>.Builder rows = ImmutableArray.CreateBuilder<GluedRow>();
        ImmutableArray<GluedLine>.Builder repeated = ImmutableArray.CreateBuilder<GluedLine>();
        foreach (GluedLine line in lines.Skip(skip + header.Length))
        {
            if (header.Any(head => GluedLine.IsSame(head.Text, line.Text)))
            {
                repeated.Add(line);
            }
            else
            {
                rows.Add(new(line.Number, line.Start, line.Text[..Math.Min(line.Text.Length, LongestRow)], rows.Count + 1, words));
            }
        }

        return (rows.ToImmutable(), repeated.ToImmutable());
    }

    // Rows with figures from all over the table, the last one included: it is often a total.
    private static IReadOnlyList<GluedRow> Sample(ImmutableArray<GluedRow> rows, int most)
    {
        if (rows.Length <= most)
        {
            return rows;
        }

        GluedRow[] telling = [.. rows.Where(row => GluedLineShape.HasFigure(row.Text))];
        IReadOnlyList<GluedRow> all = telling.Length >= most ? telling : rows;
        List<GluedRow> sample = [];
        for (int i = 0; i < most; i++)
        {
            sample.Add(all[(int)((long)i * (all.Count - 1) / (most - 1))]);
        }

        return sample;
    }

    private static GluedChoice Finish(Hypothesis best, double margin) =>
        new(best.Layout, best.Header, best.Rows, best.Repeated, best.Fit.Formats, margin);

    private sealed record Hypothesis(
        HeaderLayout Layout,
        ImmutableArray<GluedLine> Header,
        ImmutableArray<GluedRow> Rows,
        ImmutableArray<GluedLine> Repeated,
        BodyFit Fit,
        double Fixed,
        double Cost);
}
