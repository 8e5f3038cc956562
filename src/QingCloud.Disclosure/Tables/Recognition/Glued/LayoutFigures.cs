namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The figures of a sample of rows with the headers that they stand below in a layout.</summary>
internal sealed class LayoutFigures
{
    private readonly Dictionary<(int Line, int Start, int End), string> _figures = [];
    private readonly string[] _headers;
    private readonly HashSet<string> _empty;
    private readonly int[] _filled;
    private int _rows;

    internal LayoutFigures(HeaderLayout layout)
    {
        _headers = [.. layout.Columns.Select(column => string.Join('|', column.Path))];
        _empty = [.. _headers];
        _filled = new int[_headers.Length];
    }

    /// <summary>Whether each row that has figures has one in a column.</summary>
    internal bool IsFull(int column) => _filled[column] == _rows;

    /// <summary>Adds the figures of a row.</summary>
    internal void Add(GluedRow row, RowReading reading)
    {
        _rows += Array.Exists(reading.Cells, IsFigure) ? 1 : 0;
        for (int column = 0; column < reading.Cells.Length; column++)
        {
            ReadCell cell = reading.Cells[column];
            if (IsFigure(cell))
            {
                _filled[column]++;
                _figures.Add((row.Line, cell.Start, cell.End), _headers[column]);
            }

            if (cell.Kind != GluedCellKind.Blank)
            {
                _empty.Remove(_headers[column]);
            }
        }
    }

    /// <summary>Whether the figures of another layout stand here too, below headers that say the same.</summary>
    internal bool HasAll(LayoutFigures other) => other._figures.All(figure => _figures.TryGetValue(figure.Key, out string? header) && SaysSame(header, figure.Value));

    private static bool IsFigure(ReadCell cell) => cell.Kind is not (GluedCellKind.Text or GluedCellKind.Blank);

    // 计提比例 behind an empty column 坏账准备 says of its figures what 坏账准备计提比例 says.
    private bool SaysSame(string header, string other) =>
        header == other || other.EndsWith(header, StringComparison.Ordinal) && _empty.Contains(other[..^header.Length]);
}
