namespace QingCloud.Disclosure.Pdf.Pages;

/// <summary>A place on a page in points, from its top left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    internal double Width => Right - Left;

    internal double Height => Bottom - Top;

    internal double CentreX => (Left + Right) / 2;

    internal double CentreY => (Top + Bottom) / 2;

    internal bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    internal Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
