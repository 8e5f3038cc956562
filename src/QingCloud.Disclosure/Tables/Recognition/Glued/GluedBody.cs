using System.Collections.Immutable;
using QingCloud.Disclosure.Outline;

namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The lines below a header. Rows are made of them when they are asked for: a sample is enough to choose the header.</summary>
internal sealed class GluedBody
{
    // A longer row holds no table cells that anybody glued; the rest of it is left out of the cut.
    internal const int LongestRow = 4_000;

    private readonly ImmutableArray<GluedLine> _lines;
    private readonly RowWords _words;
    private readonly GluedRow?[] _rows;
    private readonly ImmutableArray<GluedLine> _header;
    private BodyStyle? _style;
    private RepeatedWords? _repeated;

    /// <summary>The body below a header.</summary>
    /// <param name="lines">The lines of the table.</param>
    /// <param name="start">The first line below the header.</param>
    /// <param name="header">The header lines, which a page break may repeat.</param>
    /// <param name="words">The words of the document.</param>
    internal GluedBody(List<GluedLine> lines, int start, ImmutableArray<GluedLine> header, RowWords words)
    {
        ImmutableArray<GluedLine>.Builder body = ImmutableArray.CreateBuilder<GluedLine>(lines.Count - start);
        ImmutableArray<GluedLine>.Builder repeated = ImmutableArray.CreateBuilder<GluedLine>();
        for (int i = start; i < lines.Count; i++)
        {
            (IsHeader(lines[i], header) ? repeated : body).Add(lines[i]);
        }

        _lines = body.DrainToImmutable();
        _words = words;
        _header = header;
        _rows = new GluedRow?[_lines.Length];
        Repeated = repeated.DrainToImmutable();
    }

    internal int Length => _lines.Length;

    /// <summary>Header lines that a page break repeats within the body.</summary>
    internal ImmutableArray<GluedLine> Repeated { get; }

    /// <summary>All rows.</summary>
    internal ImmutableArray<GluedRow> Rows() => [.. Enumerable.Range(0, Length).Select(Row)];

    /// <summary>The text of a line.</summary>
    internal string TextOf(int index) => _lines[index].Text;

    /// <summary>Rows with figures from all over the table, the last one included: it is often a total.</summary>
    internal List<GluedRow> Sample(int most)
    {
        List<int> all = [.. Enumerable.Range(0, Length)];
        if (Length <= most)
        {
            return all.ConvertAll(Row);
        }

        List<int> telling = all.FindAll(index => GluedLineShape.HasFigure(_lines[index].Text));
        List<int> chosen = telling.Count >= most ? telling : all;
        List<GluedRow> sample = new(most);
        for (int i = 0; i < most; i++)
        {
            sample.Add(Row(chosen[(int)((long)i * (chosen.Count - 1) / (most - 1))]));
        }

        return sample;
    }

    private GluedRow Row(int index)
    {
        GluedLine line = _lines[index];
        return _rows[index] ??= new(line.Number, line.Start, line.Text[..Math.Min(line.Text.Length, LongestRow)], index + 1, _words, _repeated ??= new(_lines.Select(body => body.Text)), _style ??= BodyStyle.Of([.. _lines.Select(body => body.Text)], _header.Any(head => _words.NamesCounts(head.Text))));
    }

    private static bool IsHeader(GluedLine line, ImmutableArray<GluedLine> header)
    {
        foreach (GluedLine head in header)
        {
            if (GluedLine.IsSame(head.Text, line.Text))
            {
                return true;
            }
        }

        return false;
    }
}
