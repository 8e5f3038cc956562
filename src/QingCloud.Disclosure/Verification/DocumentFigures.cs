using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Facts;
using QingCloud.Disclosure.Verification.Prose;

namespace QingCloud.Disclosure.Verification;

/// <summary>A filing as the rules look at it.</summary>
internal sealed class DocumentFigures
{
    private const int MostLines = 40;
    private const int MostTables = 8;

    private readonly DocumentReading _reading;
    private readonly Lazy<NoteIndex> _notes;
    private readonly Lazy<RowIndex> _rows;
    private readonly Lazy<AgingIndex> _agings;
    private readonly Lazy<SubjectIndex> _subjects;
    private readonly Lazy<ImmutableArray<SentenceMap>> _paragraphs;
    private readonly Lazy<ImmutableArray<Sentence>> _sentences;
    private readonly Lazy<StatedIndex> _stated;

    internal DocumentFigures(int index, SourceText source, DocumentOutline outline, ImmutableArray<TableView> views, DocumentReading reading)
    {
        _reading = reading;
        Index = index;
        Source = source;
        Outline = outline;
        Period = outline.Header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End) : null;
        Tables = [.. views.Select(view => new TableFigures(this, view, reading))];
        _notes = new(() => new(Tables));
        _rows = new(() => new(Tables));
        _agings = new(() => new(EachTable()));
        _subjects = new(() => new(EachTable()));
        _paragraphs = new(() => ProseVerifier.Paragraphs(this));
        _sentences = new(() => ProseVerifier.Sentences(this));
        _stated = new(() => new(Sentences, Period));
    }

    /// <summary>Its place among the documents compared.</summary>
    internal int Index { get; }

    internal SourceText Source { get; }

    internal DocumentOutline Outline { get; }

    internal ReportingPeriod? Period { get; }

    internal ImmutableArray<TableFigures> Tables { get; }

    /// <summary>The tables one by one, while the verification is wanted.</summary>
    internal IEnumerable<TableFigures> EachTable() => _reading.Each(Tables);

    /// <summary>The tables by the item that the headings above them name.</summary>
    internal NoteIndex Notes => _notes.Value;

    /// <summary>The rows by what they are called.</summary>
    internal RowIndex Rows => _rows.Value;

    /// <summary>The balances by age.</summary>
    internal AgingIndex Agings => _agings.Value;

    /// <summary>The tables by what sentences call their rows.</summary>
    internal SubjectIndex Subjects => _subjects.Value;

    /// <summary>The paragraphs and headings, in the order of the text.</summary>
    internal ImmutableArray<SentenceMap> Paragraphs => _paragraphs.Value;

    /// <summary>The sentences that are judged, in the order of the text.</summary>
    internal ImmutableArray<Sentence> Sentences => _sentences.Value;

    /// <summary>What the sentences say of their figures.</summary>
    internal StatedIndex Stated => _stated.Value;

    /// <summary>The tables around a line, the nearest first; of two that are equally near the one above.</summary>
    internal IEnumerable<TableFigures> Near(int line)
    {
        int below = FirstBelow(line);
        int above = below - 1;
        for (int taken = 0; taken < MostTables; taken++)
        {
            int up = above >= 0 ? Distance(Tables[above], line) : int.MaxValue;
            int down = below < Tables.Length ? Distance(Tables[below], line) : int.MaxValue;
            if (Math.Min(up, down) > MostLines)
            {
                yield break;
            }

            yield return Tables[up <= down ? above-- : below++];
        }
    }

    /// <summary>The tables of a part of the document, in the order of the text.</summary>
    internal IEnumerable<TableFigures> Within(OutlineNode part) => Tables.Skip(FirstBelow(part.StartLine - 1)).TakeWhile(table => table.Table.Region.StartLine <= part.EndLine);

    /// <summary>The first table that starts below a line.</summary>
    private int FirstBelow(int line)
    {
        (int low, int high) = (0, Tables.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Tables[middle].Table.Region.StartLine <= line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Distance(TableFigures table, int line) =>
        line > table.Table.Region.EndLine ? line - table.Table.Region.EndLine : Math.Max(0, table.Table.Region.StartLine - line);
}

/// <summary>A table as the rules look at it: its columns' meaning, and its figures for exact arithmetic.</summary>
internal sealed class TableFigures
{
    private readonly Lazy<TableArithmetic> _arithmetic;
    private readonly Lazy<NumericGrid> _grid;
    private readonly Lazy<TableSubjects> _subjects;

    internal TableFigures(DocumentFigures document, TableView view, DocumentReading reading)
    {
        Document = document;
        Table = view.Table;
        View = view;
        _arithmetic = new(() => TableArithmetic.Of(view.Table, reading));
        _grid = new(() => _arithmetic.Value.Grid.Within(reading));
        _subjects = new(() => new(this));
    }

    internal DocumentFigures Document { get; }

    internal Table Table { get; }

    internal TableView View { get; }

    internal NumericGrid Grid => _grid.Value;

    /// <summary>The relations that the figures show, with the cases that break them.</summary>
    internal ImmutableArray<FoundRelation> Relations => _arithmetic.Value.Relations;

    /// <summary>The statement that the table is, by period; empty where it is none.</summary>
    internal ImmutableArray<FinancialStatement> Statements => View.Models.Statements;

    /// <summary>Whose figures they are: the group's, where nothing says otherwise.</summary>
    internal Scope Scope => View.Scope ?? Scope.Consolidated;

    /// <summary>The table as sentences speak of it.</summary>
    internal TableSubjects Subjects => _subjects.Value;

    internal TableCell CellAt(CellAddress address) => Table.Rows[address.Row].Cells[address.Column];

    internal string RowLabel(int row) => View.Rows[row].Label;

    internal string ColumnLabel(int column) => string.Join('|', Table.Columns[column].Path);
}
