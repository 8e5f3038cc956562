namespace QingCloud.Disclosure.Json;

/// <summary>The document of <c>disclosure tables</c>.</summary>
internal sealed record TablesDocument(string Schema, DocumentJson Document, TableJson[] Tables, DiagnosticJson[] Diagnostics);

/// <summary>A table.</summary>
internal sealed record TableJson(
    string Id, int? Page, int StartLine, int EndLine, string? Caption, string? Unit, string Kind, string Layout, ColumnJson[] Columns, RowJson[] Rows, string[] Notes, RelationJson[] Relations, RepairJson[] Repairs);

/// <summary>A column.</summary>
internal sealed record ColumnJson(string[] Path, string Role, string? Period, string? Unit);

/// <summary>A body row.</summary>
internal sealed record RowJson(int? Page, int Line, string Role, CellJson[] Cells);

/// <summary>A relation that holds.</summary>
internal sealed record RelationJson(string Kind, string Formula, int[] Result, int[][] Terms);

/// <summary>A repair.</summary>
internal sealed record RepairJson(string Kind, int Line, string Reason);
