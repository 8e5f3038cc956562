using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Relations;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Verification;

/// <summary>A filing as the rules look at it.</summary>
internal sealed class DocumentFigures
{
    private const int MostLines = 40;
    private const int MostTables = 8;

    internal DocumentFigures(int index, SourceText source, DocumentOutline outline, ImmutableArray<Table> tables)
    {
        Index = index;
        Source = source;
        Outline = outline;
        Period = outline.Header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End) : null;
        Tables = [.. DisclosureModelReader.Views(source, tables, outline).Select(view => new TableFigures(this, view.Table, view))];
    }

    /// <summary>Its place among the documents compared.</summary>
    internal int Index { get; }

    internal SourceText Source { get; }

    internal DocumentOutline Outline { get; }

    internal ReportingPeriod? Period { get; }

    internal ImmutableArray<TableFigures> Tables { get; }

    /// <summary>The tables around a line, the nearest first.</summary>
    internal IEnumerable<TableFigures> Near(int line) =>
        Tables.Where(table => Distance(table, line) <= MostLines).OrderBy(table => Distance(table, line)).Take(MostTables);

    private static int Distance(TableFigures table, int line) =>
        line > table.Table.Region.EndLine ? line - table.Table.Region.EndLine : Math.Max(0, table.Table.Region.StartLine - line);
}

/// <summary>A table as the rules look at it: its columns' meaning, and its figures for exact arithmetic.</summary>
internal sealed class TableFigures
{
    private readonly Lazy<NumericGrid> _grid;
    private readonly Lazy<ImmutableArray<FoundRelation>> _relations;

    internal TableFigures(DocumentFigures document, Table table, TableView view)
    {
        Document = document;
        Table = table;
        View = view;
        _grid = new(() => NumericGrid.From(table));
        _relations = new(() => RelationFinder.Find(_grid.Value));
    }

    internal DocumentFigures Document { get; }

    internal Table Table { get; }

    internal TableView View { get; }

    internal NumericGrid Grid => _grid.Value;

    /// <summary>The relations that the figures show, with the cases that break them.</summary>
    internal ImmutableArray<FoundRelation> Relations => _relations.Value;

    internal TableCell CellAt(CellAddress address) => Table.Rows[address.Row].Cells[address.Column];

    internal string RowLabel(int row) => View.Rows[row].Label;

    internal string ColumnLabel(int column) => string.Join('|', Table.Columns[column].Path);
}
