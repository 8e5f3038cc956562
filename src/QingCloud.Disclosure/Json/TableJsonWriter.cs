using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Json;

/// <summary>Tables to their JSON.</summary>
internal static class TableJsonWriter
{
    internal static TablesDocument Write(DisclosureAnalysis analysis) => new(
        DisclosureJson.Schema,
        Document(analysis.Outline),
        [.. analysis.Tables.Select(table => Write(table, analysis.Source))],
        [.. analysis.ReadingDiagnostics.Select(Write)]);

    internal static DocumentJson Document(DocumentOutline outline)
    {
        DocumentHeader header = outline.Header;
        return new(
            outline.Kind.ToString(),
            header.SecurityCode,
            header.ShortName,
            header.Issuer,
            header.Exchange?.ToString().ToUpperInvariant(),
            header.AnnouncementNumber,
            header.LetterReference,
            header.ReportingPeriod is { } days ? ReportingPeriod.Between(days.Start, days.End).ToString() : null);
    }

    internal static DiagnosticJson Write(Diagnostic diagnostic) =>
        new(diagnostic.Id, JsonNames.Camel(diagnostic.Severity), diagnostic.Line, diagnostic.Message);

    internal static CellJson Write(TableCell cell)
    {
        if (cell.State is CellState.Text or CellState.Blank && cell.Reading != CellReading.Ambiguous)
        {
            return new() { Text = cell.Text, State = JsonNames.Camel(cell.State) };
        }

        return new()
        {
            Text = cell.Text,
            State = JsonNames.Camel(cell.State),
            Value = cell.Figure is { } figure ? Value(figure) : null,
            Low = cell.Figure is { Unit: not FigureUnit.Date } low ? low.Range.Low : null,
            High = cell.Figure is { Unit: not FigureUnit.Date } high ? high.Range.High : null,
            Unit = cell.Figure is { } unit ? UnitName(unit) : null,
            Line = cell.Line > 0 ? cell.Line : null,
            Reading = JsonNames.Camel(cell.Reading),
            Alternatives = cell.Alternatives.IsEmpty ? null : [.. cell.Alternatives],
        };
    }

    internal static string UnitName(CellFigure figure) => figure.Unit switch
    {
        FigureUnit.Money => figure.Currency.ToString().ToUpperInvariant(),
        FigureUnit.UnitPrice => "unitPrice",
        _ => JsonNames.Camel(figure.Unit),
    };

    private static ValueJson Value(CellFigure figure)
    {
        if (figure.Unit != FigureUnit.Date)
        {
            return new(figure.Value, null);
        }

        int date = (int)figure.Value;
        return new(null, ReportingPeriod.At(new(date / 10000, date / 100 % 100, date % 100)).ToString());
    }

    private static TableJson Write(Table table, SourceText source) => new(
        table.Id,
        source.GetPage(table.Region.Span.Start),
        table.Region.StartLine,
        table.Region.EndLine,
        table.Region.Caption,
        table.Region.Unit,
        table.Kind.ToString(),
        JsonNames.Camel(table.Region.Layout),
        [.. table.Columns.Select(column => new ColumnJson([.. column.Path], JsonNames.Camel(column.Role), column.Period?.ToString(), column.Unit))],
        [.. table.Rows.Select(row => new RowJson(source.GetPage(source.Lines[row.Line - 1].Span.End), row.Line, JsonNames.Camel(row.Role), [.. row.Cells.Select(Write)]))],
        [.. table.Region.Notes],
        [.. table.Relations.Select(Write)],
        [.. table.Repairs.Select(repair => new RepairJson(JsonNames.Camel(repair.Kind), repair.Line, repair.Reason))]);

    private static RelationJson Write(TableRelation relation) => new(
        JsonNames.Camel(relation.Kind),
        relation.Formula,
        [relation.Result.Row, relation.Result.Column],
        [.. relation.Terms.Select(term => new[] { term.Row, term.Column })]);
}
