using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Pdf.Pages;

namespace QingCloud.Disclosure.Pdf.Layout;

/// <summary>Writes pages as one document: lines joined to paragraphs, tables joined over page ends.</summary>
internal sealed class DocumentWriter(LaidOutDocumentBuilder builder)
{
    private readonly ParagraphJoiner _paragraphs = new();
    private PageTable? _table;
    private int _tablePage;

    internal void Write(IReadOnlyList<PageContent> pages)
    {
        foreach (PageContent page in pages)
        {
            Write(page);
        }

        WriteTable();
    }

    private void Write(PageContent page)
    {
        _paragraphs.BeginPage(page);
        int line = 0;
        foreach (PageTable table in page.Tables)
        {
            line = WriteLines(page, line, table.Box.Top);
            if (_table is { } open && _tablePage == page.Number - 1 && TableJoiner.GoesOn(open, table))
            {
                TableJoiner.Append(open, table);
                _tablePage = page.Number;
            }
            else
            {
                WriteTable();
                (_table, _tablePage) = (table, page.Number);
            }
        }

        WriteLines(page, line, double.MaxValue);
    }

    private int WriteLines(PageContent page, int line, double top)
    {
        for (; line < page.Lines.Count && page.Lines[line].Box.CentreY < top; line++)
        {
            WriteTable();
            if (!_paragraphs.Continues(page.Lines[line]))
            {
                builder.EndParagraph();
            }

            if (builder.Page < page.Number)
            {
                builder.MoveToPage(page.Number);
            }

            builder.AppendText(_paragraphs.Next(page.Lines[line]));
        }

        return line;
    }

    private void WriteTable()
    {
        if (_table is not { } table)
        {
            return;
        }

        _table = null;
        _paragraphs.Interrupt();
        builder.BeginTable(table.HasRules);
        foreach (PageRow row in table.Rows)
        {
            if (builder.Page < row.Page)
            {
                builder.MoveToPage(row.Page);
            }

            builder.AppendRow([.. row.Cells.OrderBy(cell => cell.Column).Select(cell => new LaidOutCell(cell.Text, cell.ColumnSpan, cell.RowSpan))]);
        }

        builder.EndTable();
    }
}
