using System.Collections.Immutable;
using System.Text;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Outline;

/// <summary>
/// Makes a <see cref="LaidOutDocument"/> of paragraphs and tables given in reading order: writes the text that all spans point into, a line for each
/// paragraph and for each row of a table, the cells of a row separated by tabs. Not thread-safe.
/// </summary>
public sealed class LaidOutDocumentBuilder
{
    private const int LargestSpan = 200;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly ImmutableArray<MarkupRow>.Builder _rows = ImmutableArray.CreateBuilder<MarkupRow>();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly StringBuilder _paragraph = new();
    private int _line = 1;
    private int _pages = 1;
    private int _start = -1;
    private int _startLine;
    private TableLayout _layout;

    /// <summary>The number of UTF-16 units so far.</summary>
    public int Length => _text.Length;

    /// <summary>The 1-based page that is being filled.</summary>
    public int Page => _pages;

    /// <summary>Goes on to a page; a paragraph or a table that was begun goes on there.</summary>
    /// <param name="page">The 1-based page, not before the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page is before the present one.</exception>
    public void MoveToPage(int page)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, _pages);
        _text.Append('\f', page - _pages);
        _pages = page;
    }

    /// <summary>Appends to the paragraph, which is begun where there is none.</summary>
    /// <param name="text">A line or more of it; line breaks count as blanks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public void AppendText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string line = OneLine(text);
        if (line.Length == 0)
        {
            return;
        }

        EndTable();
        Begin();
        _paragraph.Append(line);
        _text.Append(line);
    }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph()
    {
        if (_paragraph.Length > 0)
        {
            _blocks.Add(new(TextSpan.FromBounds(_start, _text.Length), _startLine, _paragraph.ToString()));
            _paragraph.Clear();
            EndLine();
            _start = -1;
        }
    }

    /// <summary>Begins a table; a paragraph or table before it ends.</summary>
    /// <param name="hasRules">Whether ruling lines tell its cells apart; else it is the alignment of the words, which is less sure.</param>
    public void BeginTable(bool hasRules)
    {
        EndParagraph();
        EndTable();
        _layout = hasRules ? TableLayout.Ruled : TableLayout.Aligned;
    }

    /// <summary>Appends a row to the table: its cells from left to right without the places that cells of rows above cover.</summary>
    /// <param name="cells">The cells.</param>
    public void AppendRow(params ReadOnlySpan<LaidOutCell> cells)
    {
        EndParagraph();
        Begin();
        ImmutableArray<MarkupCell>.Builder row = ImmutableArray.CreateBuilder<MarkupCell>(cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _text.Append('\t');
            }

            int start = _text.Length;
            string text = OneLine(cells[i].Text);
            _text.Append(text);
            row.Add(new(text, TextSpan.FromBounds(start, _text.Length), Math.Clamp(cells[i].ColumnSpan, 1, LargestSpan), Math.Max(cells[i].RowSpan, 1), IsHeader: false));
        }

        _rows.Add(new(_line, row.DrainToImmutable()));
        EndLine();
    }

    /// <summary>Ends the table.</summary>
    public void EndTable()
    {
        if (_rows.Count > 0)
        {
            _blocks.Add(new(TextSpan.FromBounds(_start, _text.Length - 1), _startLine, "", new(_rows.DrainToImmutable(), _layout)));
            _start = -1;
        }
    }

    /// <summary>Adds what could not be read.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>The document so far; the builder is empty afterwards but for its text.</summary>
    /// <returns>The document.</returns>
    public LaidOutDocument Build()
    {
        EndParagraph();
        EndTable();
        return new(SourceText.From(_text.ToString()), _blocks.DrainToImmutable(), _diagnostics.DrainToImmutable());
    }

    private void Begin()
    {
        if (_start < 0)
        {
            _start = _text.Length;
            _startLine = _line;
        }
    }

    private void EndLine()
    {
        _text.Append('\n');
        _line++;
    }

    // What separates lines, pages and cells in the text must not stand in a cell or a paragraph.
    private static string OneLine(string? text)
    {
        string trimmed = (text ?? "").Trim();
        return trimmed.AsSpan().IndexOfAny("\t\r\n\f") < 0
            ? trimmed
            : trimmed.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ').Replace('\f', ' ');
    }
}
