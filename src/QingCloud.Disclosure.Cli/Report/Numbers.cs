using System.Globalization;

namespace QingCloud.Disclosure.Cli.Report;

/// <summary>Numbers as a page has them, the same on every machine.</summary>
internal static class Numbers
{
    internal static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A length or place in a drawing.</summary>
    internal static string Place(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A figure with as many digits as a reader of a chart needs.</summary>
    internal static string Short(decimal number) => number.ToString(Math.Abs(number) >= 100 ? "#,0" : Math.Abs(number) >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>A figure with the digits that a table of a chart's data has room for.</summary>
    internal static string Exact(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
}
