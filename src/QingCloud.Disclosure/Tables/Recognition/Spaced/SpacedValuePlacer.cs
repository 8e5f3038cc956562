using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>Puts the values of a row into the value columns: all of them in order where there is one for each, else by arithmetic, else as ambiguous.</summary>
internal sealed class SpacedValuePlacer
{
    private readonly SpacedHeader _header;
    private readonly int _columns;
    private readonly SpacedBodyShape _shape;
    private readonly List<Repair> _repairs;
    private readonly List<Diagnostic> _diagnostics;
    private readonly LinkedList<IReadOnlyList<SpacedPiece?>> _above = new();
    private readonly SpacedCutValues _cuts;
    private readonly SpacedColumnPlaces _places;
    private readonly SpacedColumnSums _sums;

    internal SpacedValuePlacer(SpacedHeader header, SpacedBodyShape shape, List<SpacedRow> rows, List<Repair> repairs, List<Diagnostic> diagnostics)
    {
        _header = header;
        _columns = header.Values.Count;
        _shape = shape;
        _repairs = repairs;
        _diagnostics = diagnostics;
        _cuts = new(rows, _columns);
        _places = new(rows, _columns);
        _sums = new(header.Values);
    }

    internal IEnumerable<RecognizedCell> Place(SpacedRow row)
    {
        if (row.Values.Count == 0)
        {
            return Enumerable.Range(0, _columns).Select(_ => Blank(row));
        }

        if (row.Values.Count == _columns && (!_header.IsUnsettled || _sums.Fits(row.Values)))
        {
            _above.AddFirst(row.Values);
            if (_above.Count > SpacedShortRow.MaxRowsAbove)
            {
                _above.RemoveLast();
            }

            return row.Values.Select((v, c) => ToCell(row, v, c));
        }

        if (PlaceBySums(row) is { } placed)
        {
            return placed;
        }

        return row.Values.Count < _columns && !_header.IsUnsettled && PlaceShort(row) is { } cells ? cells : PlaceAmbiguous(row);
    }

    private RecognizedCell[]? PlaceShort(SpacedRow row)
    {
        int[]? placement = _places.Place(row.Values);
        LocalizedText formula = RepairMessages.ByPlaces;
        placement ??= SpacedShortRow.Complete(row.Values, _columns, _above, out formula);
        if (placement is null)
        {
            placement = PlaceTotal(row);
            formula = RepairMessages.TotalsHaveNoRates;
        }

        if (placement is null)
        {
            placement = PlaceByKind(row);
            formula = RepairMessages.OnlyPlacement;
        }

        if (placement is null)
        {
            return null;
        }

        _repairs.Add(new(RepairKind.Shift, row.Line.Number, row.Line.Span, RepairMessages.ShortRow.With(row.LabelText, row.Values.Count, _columns, formula)));
        RecognizedCell[] cells = [.. Enumerable.Range(0, _columns).Select(_ => Blank(row))];
        for (int i = 0; i < placement.Length; i++)
        {
            cells[placement[i]] = ToCell(row, row.Values[i], placement[i]);
        }

        return cells;
    }

    private RecognizedCell[]? PlaceBySums(SpacedRow row)
    {
        if (_places.Place(row.Values) is not null || _sums.Place(row.Values) is not [{ } likeliest, ..] placements)
        {
            return null;
        }

        RecognizedCell[] cells = [.. Enumerable.Range(0, _columns).Select(column => ToCell(row, Array.IndexOf(likeliest, column), column, placements))];
        if (placements.Count > 1)
        {
            _diagnostics.Add(new(DiagnosticDescriptors.UnplacedValues, row.Line.Span, row.Line.Number, row.LabelText, Invariant(row.Values.Count), Invariant(_columns)));
        }

        _repairs.Add(new(RepairKind.Shift, row.Line.Number, row.Line.Span, RepairMessages.ShortRow.With(row.LabelText, row.Values.Count, _columns, RepairMessages.BySumsOfNames)));
        return cells;
    }

    // What the other placements put into the column stays open.
    private RecognizedCell ToCell(SpacedRow row, int value, int column, List<int[]> placements)
    {
        RecognizedCell cell = value < 0 ? Blank(row) : ToCell(row, row.Values[value], column);
        ImmutableArray<string> readings = [.. placements.Select(p => Array.IndexOf(p, column)).Select(i => i < 0 ? string.Empty : row.Values[i].Text).Distinct(StringComparer.Ordinal).Take(12)];
        bool isOpen = placements.Exists(p => Array.IndexOf(p, column) != value);
        return isOpen ? cell with { Reading = CellReading.Ambiguous, Alternatives = readings } : cell;
    }

    // 合计 55,744.22 10,593.36 under 余额 比例 准备: the plain numbers cannot stand in the column of rates.
    private int[]? PlaceByKind(SpacedRow row)
    {
        if (_columns != _shape.Mode)
        {
            return null;
        }

        int[]? earliest = Earliest(row.Values);
        int[]? latest = Latest(row.Values);
        return earliest is not null && latest is not null && earliest.AsSpan().SequenceEqual(latest) ? earliest : null;
    }

    private int[]? Earliest(List<SpacedPiece> values)
    {
        int[] places = new int[values.Count];
        int column = 0;
        for (int i = 0; i < values.Count; i++)
        {
            while (column < _columns && !SpacedColumnKinds.Fits(values[i], _shape.KindOf(column)))
            {
                column++;
            }

            if (column == _columns)
            {
                return null;
            }

            places[i] = column++;
        }

        return places;
    }

    private int[]? Latest(List<SpacedPiece> values)
    {
        int[] places = new int[values.Count];
        int column = _columns - 1;
        for (int i = values.Count - 1; i >= 0; i--)
        {
            while (column >= 0 && !SpacedColumnKinds.Fits(values[i], _shape.KindOf(column)))
            {
                column--;
            }

            if (column < 0)
            {
                return null;
            }

            places[i] = column--;
        }

        return places;
    }

    // 合计 2,012 12,055.60 under 单价 数量 金额: unit prices are not added up.
    private int[]? PlaceTotal(SpacedRow row)
    {
        int[] others = [.. Enumerable.Range(0, _columns).Where(c => !_header.Values[c].Exists(SpacedVocabulary.IsPrice))];
        return SpacedVocabulary.IsTotal(row.LabelText) && others.Length == row.Values.Count ? others : null;
    }

    private IEnumerable<RecognizedCell> PlaceAmbiguous(SpacedRow row)
    {
        _diagnostics.Add(new(DiagnosticDescriptors.UnplacedValues, row.Line.Span, row.Line.Number, row.LabelText, Invariant(row.Values.Count), Invariant(_columns)));
        int missing = _columns - row.Values.Count;
        for (int c = 0; c < _columns; c++)
        {
            int right = c - missing;
            SpacedPiece? piece = right >= 0 ? row.Values[right] : null;
            yield return new(piece?.Text ?? string.Empty, piece?.Span ?? default, row.Line.Number, CellReading.Ambiguous) { Alternatives = Alternatives(row, c, missing) };
        }
    }

    private static ImmutableArray<string> Alternatives(SpacedRow row, int column, int missing)
    {
        int from = Math.Max(0, Math.Min(column, column - missing));
        int to = Math.Min(row.Values.Count - 1, Math.Max(column, column - missing));
        ImmutableArray<string>.Builder readings = ImmutableArray.CreateBuilder<string>();
        if (missing > 0)
        {
            readings.Add(string.Empty);
        }

        for (int i = from; i <= to && readings.Count < 12; i++)
        {
            if (!readings.Contains(row.Values[i].Text))
            {
                readings.Add(row.Values[i].Text);
            }
        }

        return readings.DrainToImmutable();
    }

    private RecognizedCell ToCell(SpacedRow row, SpacedPiece piece, int column)
    {
        if (!_cuts.IsCut(row, piece, column))
        {
            return new(piece.Text, piece.Span, piece.Line, _header.IsOpen ? CellReading.Ambiguous : CellReading.Inferred);
        }

        _diagnostics.Add(new(DiagnosticDescriptors.CutValue, piece.Span, row.Line.Number, piece.Text));
        return new(piece.Text, piece.Span, piece.Line, CellReading.Ambiguous) { Alternatives = _cuts.Alternatives(piece, column) };
    }

    private static RecognizedCell Blank(SpacedRow row) => new(string.Empty, default, row.Line.Number, CellReading.Inferred);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
