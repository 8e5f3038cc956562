using QingCloud.Disclosure.Pdf.Rules;

namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>The path being drawn on a page, as far as ruling lines can come of it.</summary>
internal sealed class RulePath
{
    // Word processors draw rules as rectangles of this many points at most.
    private const double ThickestRule = 3;

    // Shorter pieces are corners, dots and parts of signs; joined with their neighbours they add nothing.
    private const double ShortestRule = 1.5;

    // A rule leans by no more than this.
    private const double Straight = 0.75;

    // A path of more pieces is a drawing.
    private const int MostPieces = 20_000;

    private readonly List<(double X1, double Y1, double X2, double Y2)> _lines = [];
    private readonly List<(double X1, double Y1, double X2, double Y2)> _shapes = [];
    private (double X, double Y) _point;
    private (double X, double Y) _start;
    private (double X1, double Y1, double X2, double Y2)? _shape;

    internal void Clear()
    {
        _lines.Clear();
        _shapes.Clear();
        _shape = null;
    }

    internal void Rectangle(Transform transform, double x, double y, double width, double height)
    {
        if (_lines.Count >= MostPieces)
        {
            return;
        }

        (double x1, double y1) = transform.Apply(x, y);
        (double x2, double y2) = transform.Apply(x + width, y + height);
        EndShape();
        _shapes.Add((Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)));
        _lines.Add((x1, y1, x2, y1));
        _lines.Add((x2, y1, x2, y2));
        _lines.Add((x2, y2, x1, y2));
        _lines.Add((x1, y2, x1, y1));
    }

    internal void MoveTo((double X, double Y) point)
    {
        EndShape();
        _point = _start = point;
        _shape = (point.X, point.Y, point.X, point.Y);
    }

    internal void LineTo((double X, double Y) point)
    {
        if (_lines.Count < MostPieces)
        {
            _lines.Add((_point.X, _point.Y, point.X, point.Y));
        }

        Reach(point);
    }

    internal void CurveTo((double X, double Y) point) => Reach(point);

    internal void Close() => LineTo(_start);

    /// <summary>The path is filled: thin shapes are rules.</summary>
    internal void Fill(List<Rule> rules)
    {
        EndShape();
        foreach ((double x1, double y1, double x2, double y2) in _shapes)
        {
            double width = x2 - x1;
            double height = y2 - y1;
            if (height <= ThickestRule && width > height && width >= ShortestRule)
            {
                rules.Add(new(true, (y1 + y2) / 2, x1, x2));
            }
            else if (width <= ThickestRule && height > width && height >= ShortestRule)
            {
                rules.Add(new(false, (x1 + x2) / 2, y1, y2));
            }
        }

        Clear();
    }

    /// <summary>The path is stroked: its straight lines are rules.</summary>
    internal void Stroke(List<Rule> rules)
    {
        foreach ((double x1, double y1, double x2, double y2) in _lines)
        {
            if (Math.Abs(y1 - y2) <= Straight && Math.Abs(x1 - x2) >= ShortestRule)
            {
                rules.Add(new(true, (y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
            }
            else if (Math.Abs(x1 - x2) <= Straight && Math.Abs(y1 - y2) >= ShortestRule)
            {
                rules.Add(new(false, (x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
            }
        }

        Clear();
    }

    private void Reach((double X, double Y) point)
    {
        _point = point;
        if (_shape is { } shape)
        {
            _shape = (Math.Min(shape.X1, point.X), Math.Min(shape.Y1, point.Y), Math.Max(shape.X2, point.X), Math.Max(shape.Y2, point.Y));
        }
    }

    private void EndShape()
    {
        if (_shape is { } shape && _shapes.Count < MostPieces)
        {
            _shapes.Add(shape);
        }

        _shape = null;
    }
}
