using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>
/// Makes typed figures of a table's cells. It fills nothing in: a cell that is no number keeps its state, and a number whose unit nothing says is no amount
/// and no rate.
/// </summary>
internal sealed class FigureReader(TableView view)
{
    private static readonly string UnitWord = NameWords.Of("unit")[0];

    internal Figure<MonetaryAmount>? Amount(RowView row, ColumnView? column) =>
        column is not null && view.CellAt(row, column).Figure is { Unit: FigureUnit.Number }
            ? InPrintedUnit(row, column)
            : Read(row, column, FigureUnit.Money, static (figure, provenance) => figure.Unit == FigureUnit.Money
                ? new MonetaryAmount(figure.Value, figure.Range, figure.Currency, provenance)
                : null);

    internal Figure<Rate>? Rate(RowView row, ColumnView? column) =>
        Read(row, column, FigureUnit.Rate, static (figure, provenance) => figure.Unit == FigureUnit.Rate
            ? new Rate(figure.Value, figure.Range, provenance)
            : null);

    /// <summary>A factor: a rate, also where it is printed as a bare number (前瞻性系数 1.05).</summary>
    internal Figure<Rate>? Factor(RowView row, ColumnView? column) =>
        Read(row, column, FigureUnit.Rate, static (figure, provenance) => figure.Unit is FigureUnit.Rate or FigureUnit.Number
            ? new Rate(figure.Value, figure.Range, provenance)
            : null);

    /// <summary>An amount per share or piece.</summary>
    internal Figure<UnitPrice>? UnitPrice(RowView row, ColumnView? column) =>
        Read(row, column, FigureUnit.UnitPrice, static (figure, provenance) => new UnitPrice(figure.Value, figure.Range, figure.Currency, provenance));

    /// <summary>Points, also where the filer printed a percent sign for the difference of two rates.</summary>
    internal Figure<PercentagePoints>? Points(RowView row, ColumnView? column) =>
        Read(row, column, FigureUnit.Points, static (figure, provenance) => figure.Unit is FigureUnit.Points or FigureUnit.Rate
            ? new PercentagePoints(figure.Value, figure.Range, provenance)
            : null);

    internal Figure<Count>? Count(RowView row, ColumnView? column) =>
        Read(row, column, FigureUnit.Count, static (figure, provenance) => figure.Unit is FigureUnit.Count or FigureUnit.Number
            ? new Count(figure.Value, figure.Range, provenance)
            : null);

    /// <summary>The figure of a cell, whatever it counts; a number whose unit nothing says is a bare number.</summary>
    internal IFigure Any(RowView row, ColumnView column) => view.CellAt(row, column).Figure?.Unit switch
    {
        FigureUnit.Money => Amount(row, column)!,
        FigureUnit.Rate => Rate(row, column)!,
        FigureUnit.Points => Points(row, column)!,
        FigureUnit.UnitPrice => UnitPrice(row, column)!,
        FigureUnit.Count => Count(row, column)!,
        FigureUnit.Date => Read<Count>(row, column, FigureUnit.Date, static (_, _) => null)!,
        _ => Read(row, column, FigureUnit.Number, static (figure, provenance) => figure.Unit == FigureUnit.Number ? new Count(figure.Value, figure.Range, provenance) : null)!,
    };

    /// <summary>The words of a cell; null where the column is absent or nothing is printed.</summary>
    internal string? Words(RowView row, ColumnView? column) =>
        column is not null && view.CellAt(row, column).Text is { Length: > 0 } text ? text : null;

    internal Evidence EvidenceOf(RowView row, ColumnView column)
    {
        TableCell cell = view.CellAt(row, column);
        Table table = view.Table;
        return new()
        {
            TableId = table.Id,
            Cell = new(row.Index, column.Index),
            Document = view.Context.Source.Name,
            Line = cell.Span.IsEmpty ? row.Line : cell.Line,
            Page = view.Context.Source.GetPage(cell.Span.IsEmpty ? view.Context.Offset : cell.Span.Start),
            Span = cell.Span,
            Text = cell.Text,
            Reading = cell.Reading,
            SectionPath = view.Context.SectionPath,
            Caption = table.Region.Caption,
            HeaderPath = column.Path,
            RowLabel = row.Label,
            Doubts = view.HeaderDoubts,
            Relations = cell.Proofs.IsEmpty ? [] : FormulasOf(table, cell),
        };
    }

    private static ImmutableArray<string> FormulasOf(Table table, TableCell cell) => [.. cell.Proofs.Select(proof => table.Relations[proof].Formula)];

    private Figure<MonetaryAmount>? InPrintedUnit(RowView row, ColumnView column) =>
        Read(row, column, FigureUnit.Money, (figure, provenance) => InPrintedUnit(figure, column, provenance));

    // A bare number in a column that the model knows to be an amount: the unit over the column counts, else the one over the table.
    private MonetaryAmount? InPrintedUnit(CellFigure figure, ColumnView column, Provenance provenance)
    {
        ImmutableArray<PrintedUnit> units =
        [
            .. new[] { view.Table.Columns[column.Index].Unit, WithoutLabel(view.Unit) }
                .Where(text => text is not null).SelectMany(text => UnitParser.Parse(text!)).Where(unit => unit.Kind == UnitKind.Money).Take(1),
        ];
        if (units.IsEmpty)
        {
            return null;
        }

        Interval range = figure.Range * Interval.Point(units[0].Factor);
        return new(Math.Clamp(figure.Value * units[0].Factor, range.Low, range.High), range, units[0].Currency, provenance);
    }

    // 单位:万元 as a line of its own.
    private static string? WithoutLabel(string? unit) => unit?.StartsWith(UnitWord, StringComparison.Ordinal) == true ? unit[UnitWord.Length..].TrimStart(':', '：', ' ') : unit;

    private Figure<T>? Read<T>(RowView row, ColumnView? column, FigureUnit unit, Func<CellFigure, Provenance, T?> make)
        where T : class, IQuantity
    {
        if (column is null)
        {
            return null;
        }

        TableCell cell = view.CellAt(row, column);
        Evidence evidence = EvidenceOf(row, column);
        T? quantity = cell.Figure is { } figure ? make(figure, new PrintedProvenance(cell.Text, evidence.Line, cell.Span, evidence.Document)) : null;
        return new() { Quantity = quantity, State = cell.State, Unit = unit, Evidence = evidence, Alternatives = cell.Alternatives };
    }
}
