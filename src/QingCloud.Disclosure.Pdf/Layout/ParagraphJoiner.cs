using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>Tells which lines of running text go on with the line before them: where that one is full to the right margin and this one does not begin anew.</summary>
internal sealed class ParagraphJoiner
{
    // How much of a character's size may be left at the right margin of a full line: a character and a half, since none may begin with a full stop.
    private const double Ragged = 1.7;

    // A larger step down than this, in sizes of the letters, begins a paragraph.
    private const double LargestStep = 2.4;

    // A first line is indented by more than this.
    private const double Indent = 0.9;

    // The lines below a numbered one hang behind the number, by no more than this.
    private const double Hanging = 4;

    private PageContent? _page;
    private WordLine? _last;
    private int _lastPage;
    private double _right;
    private double _left;

    /// <summary>Sets the margins of the page.</summary>
    internal void BeginPage(PageContent page)
    {
        _page = page;
        _right = Math.Max(
            page.Lines.Select(line => line.Box.Right).DefaultIfEmpty(0).Max(),
            page.Tables.Select(table => table.Box.Right).DefaultIfEmpty(0).Max());
        _left = page.Lines.Select(line => line.Box.Left).DefaultIfEmpty(0).Min();
    }

    /// <summary>A table stands between.</summary>
    internal void Interrupt() => _last = null;

    /// <summary>Whether the line goes on with the one before.</summary>
    internal bool Continues(WordLine line)
    {
        if (_last is not { } last || _right - last.Box.Right > last.Size * Ragged || Math.Abs(last.Size - line.Size) > last.Size / 4)
        {
            return false;
        }

        // What goes on begins at the left margin; a centred line is a title.
        if (line.Box.Left > _left + (line.Size * Hanging))
        {
            return false;
        }

        bool isNextPage = _lastPage != _page!.Number;
        if (!isNextPage && line.Box.CentreY - last.Box.CentreY > last.Size * LargestStep)
        {
            return false;
        }

        // Full lines that end a sentence are followed by an indented line where the paragraph ends with them.
        bool isIndented = line.Box.Left > _left + (line.Size * Indent);
        bool endsSentence = last.Text[^1] is '。' or '；' or '：' or ';' or ':' or '!' or '！';
        return !(endsSentence && (isIndented || line.Box.Left >= last.Box.Left - 1));
    }

    /// <summary>Goes on to the line; its text as it is to be appended.</summary>
    internal string Next(WordLine line)
    {
        bool needsBlank = _last is { } last && Continues(line) && !WordLine.IsChinese(last.Text[^1]) && !WordLine.IsChinese(line.Text[0]);
        _last = line;
        _lastPage = _page!.Number;
        return needsBlank ? " " + line.Text : line.Text;
    }
}
