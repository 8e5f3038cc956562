namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>A transformation of coordinates, as PostScript writes it: <c>[a b c d e f]</c>.</summary>
internal readonly record struct Transform(double A, double B, double C, double D, double E, double F)
{
    internal static readonly Transform Identity = new(1, 0, 0, 1, 0, 0);

    internal (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>This transformation within <paramref name="outer"/>.</summary>
    internal Transform Within(Transform outer) => new(
        (A * outer.A) + (B * outer.C),
        (A * outer.B) + (B * outer.D),
        (C * outer.A) + (D * outer.C),
        (C * outer.B) + (D * outer.D),
        (E * outer.A) + (F * outer.C) + outer.E,
        (E * outer.B) + (F * outer.D) + outer.F);

    internal static Transform Rotation(double degrees)
    {
        double radians = degrees * Math.PI / 180;
        return new(Math.Cos(radians), Math.Sin(radians), -Math.Sin(radians), Math.Cos(radians), 0, 0);
    }
}
