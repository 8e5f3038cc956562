using System.Globalization;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Testing.Assertions;

/// <summary>Figures as a person reads them in the message of a failed assertion.</summary>
internal static class FigureTexts
{
    /// <summary>A value in a unit: yuan with thousands, rates in percent.</summary>
    internal static string Of(decimal value, FigureUnit unit, Currency currency = Currency.Cny) => Number(value, unit) + UnitOf(unit, currency);

    /// <summary>A range in a unit: <c>148,651,450 to 148,651,550 yuan</c>.</summary>
    internal static string Of(Interval range, FigureUnit unit, Currency currency = Currency.Cny) => range.Low == range.High
        ? Of(range.Low, unit, currency)
        : $"{Number(range.Low, unit)}{(IsFraction(unit) ? "%" : "")} to {Of(range.High, unit, currency)}";

    /// <summary>A distance in a unit: that of rates is in percentage points.</summary>
    internal static string Gap(decimal gap, FigureUnit unit, Currency currency = Currency.Cny) =>
        IsFraction(unit) ? Number(gap, unit) + " percentage points" : Of(gap, unit, currency);

    /// <summary>The digits as printed, with the unit that they are printed in where it is one of money: <c>14,865.15万元</c>.</summary>
    internal static string Printed(IFigure figure, Interval range)
    {
        string text = figure.Evidence.Text;
        int last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (figure.Unit != FigureUnit.Money || last < 0 || text.AsSpan(last + 1).ContainsAny('元', '万', '亿'))
        {
            return text;
        }

        // The range is one unit of the last printed digit wide.
        int point = text.LastIndexOf('.', last);
        decimal factor = range.Width;
        for (int digit = point < 0 ? last : point; digit < last; digit++)
        {
            factor *= 10;
        }

        string unit = factor switch
        {
            1m => "元",
            1_000m => "千元",
            10_000m => "万元",
            1_000_000m => "百万元",
            100_000_000m => "亿元",
            _ => "",
        };
        return CurrencyOf(figure) == Currency.Cny ? text + unit : text;
    }

    /// <summary>What a figure counts in money.</summary>
    internal static Currency CurrencyOf(IFigure figure) => (figure as Figure<MonetaryAmount>)?.Quantity?.Currency ?? Currency.Cny;

    /// <summary>The unit of a quantity's value.</summary>
    internal static FigureUnit UnitOf(IQuantity quantity) => quantity switch
    {
        MonetaryAmount => FigureUnit.Money,
        Rate => FigureUnit.Rate,
        PercentagePoints => FigureUnit.Points,
        Count => FigureUnit.Count,
        UnitPrice => FigureUnit.UnitPrice,
        _ => FigureUnit.Number,
    };

    /// <summary>A text as part of a format string.</summary>
    internal static string Escaped(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static bool IsFraction(FigureUnit unit) => unit is FigureUnit.Rate or FigureUnit.Points;

    private static string Number(decimal value, FigureUnit unit) =>
        (IsFraction(unit) ? value * 100 : value).ToString("#,##0.############", CultureInfo.InvariantCulture);

    private static string UnitOf(FigureUnit unit, Currency currency) => unit switch
    {
        FigureUnit.Money => currency == Currency.Cny ? " yuan" : $" {currency}",
        FigureUnit.UnitPrice => currency == Currency.Cny ? " yuan per unit" : $" {currency} per unit",
        FigureUnit.Rate or FigureUnit.Points => "%",
        _ => "",
    };
}
