using System.Globalization;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification;

/// <summary>Writes values as a cell prints them: in its unit, with its decimals.</summary>
/// <param name="Factor">How many base units one printed unit is.</param>
/// <param name="Decimals">The digits after the point.</param>
/// <param name="Suffix">What follows the digits, such as %.</param>
internal readonly record struct PrintedScale(decimal Factor, int Decimals, string Suffix)
{
    private const int MostGapDecimals = 20;

    // A cell whose reading is open has no figure of its own: the grid knows what its text would be.
    internal static PrintedScale Of(TableFigures table, CellAddress address)
    {
        if (!DirectedNumber.TryParse(table.CellAt(address).Text, out PrintedNumber number))
        {
            return new(1m, 2, "");
        }

        Interval range = RequiredValue.Read(table.Grid, address);
        decimal factor = number.Value != 0 ? (range.Low + range.High) / 2 / number.Value : 1m;
        return number.Form switch
        {
            NumberForm.Plain => new(factor == 0 ? 1m : factor, number.Decimals, ""),
            NumberForm.Permille => new(0.001m, number.Decimals, "‰"),
            _ => new(0.01m, number.Decimals, number.Form == NumberForm.Points ? "个百分点" : "%"),
        };
    }

    /// <summary>The scale of a quantity in running text: its digits as printed, and the unit behind them.</summary>
    internal static PrintedScale Of(Quantity quantity, string text)
    {
        int last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        int point = text.LastIndexOf('.', Math.Max(0, last));
        int decimals = last < 0 || point < 0 ? 0 : last - point;
        decimal unit = Interval.FromPrinted(0, decimals).Width;
        decimal width = quantity.Range?.Width ?? 0m;
        return new(width > 0 ? width / unit : 1m, decimals, last < 0 ? "" : text[(last + 1)..].Trim(')', ' '));
    }

    /// <summary>Another cell as printed; where it is of another unit, with what it is in this one.</summary>
    internal LocalizedText Quote(TableFigures table, CellAddress address) =>
        Quote(table.CellAt(address).Text, RequiredValue.Read(table.Grid, address), Of(table, address));

    /// <summary>A figure as printed elsewhere; where it is of another unit, with what it is in this one.</summary>
    internal LocalizedText Quote(string text, Interval range, PrintedScale own) => IsNear(own.Factor, Factor) ? text : FindingMessages.InUnitOfFigure.With(text, Write(range));

    internal string Write(decimal value) => Digits(value, Decimals) + Suffix;

    /// <summary>A difference; one of less than a unit of the last digit with two digits more, or as many as it takes to see it.</summary>
    internal string WriteGap(decimal value)
    {
        decimal printed = Math.Abs(value / Factor);
        int decimals = printed < Interval.FromPrinted(0, Decimals).Width ? Decimals + 2 : Decimals;
        while (decimals < MostGapDecimals && printed > 0 && Math.Round(printed, decimals) == 0)
        {
            decimals++;
        }

        return Digits(value, decimals) + Suffix;
    }

    /// <summary>The one figure that would be printed for all values of the range, or the range with one digit more.</summary>
    internal LocalizedText Write(Interval range)
    {
        (string low, string high) = (Digits(range.Low, Decimals), Digits(range.High, Decimals));
        return low == high ? low + Suffix : FindingMessages.Range.With(low + Suffix, high + Suffix);
    }

    private static bool IsNear(decimal one, decimal other) => Math.Abs(one - other) * 100 < Math.Abs(other);

    private string Digits(decimal value, int decimals) =>
        Math.Round(value / Factor, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
