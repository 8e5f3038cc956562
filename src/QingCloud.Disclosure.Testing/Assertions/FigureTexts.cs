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
