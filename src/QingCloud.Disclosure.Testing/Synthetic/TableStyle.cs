using System.Globalization;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Testing.Synthetic;

/// <summary>How one table prints its figures: filers differ, a table mostly agrees with itself.</summary>
internal sealed record TableStyle
{
    private static readonly string[] NilTexts = ["-", "-", "-", "-", "--", "", "", "", "0.00", "/"];

    /// <summary>The unit line's unit; empty where there is none.</summary>
    internal required string Unit { get; init; }

    /// <summary>Whether amounts are separated in thousands.</summary>
    internal required bool IsGrouped { get; init; }

    /// <summary>Whether a negative amount stands in brackets instead of after a minus.</summary>
    internal required bool HasBrackets { get; init; }

    /// <summary>Whether rates carry a percent sign.</summary>
    internal required bool HasPercentSign { get; init; }

    /// <summary>What stands where there is nothing.</summary>
    internal required string Nil { get; init; }

    internal bool IsYuan => Unit == "元";

    internal static TableStyle Draw(SeededRandom random) => new()
    {
        Unit = random.Happens(70) ? "万元" : "元",
        IsGrouped = random.Happens(92),
        HasBrackets = random.Happens(6),
        HasPercentSign = random.Happens(80),
        Nil = random.Pick(NilTexts),
    };

    /// <summary>An amount in yuan, exact to the cent, in the table's unit with two decimals.</summary>
    internal SyntheticCell Amount(decimal yuan)
    {
        decimal printed = decimal.Round(IsYuan ? yuan : yuan / 10_000m, 2, MidpointRounding.AwayFromZero);
        return yuan == 0 ? NilCell() : new(Signed(printed, IsGrouped ? "#,##0.00" : "0.00"), CellState.Reported, printed);
    }

    /// <summary>A fraction as a rate with two decimals of a percent.</summary>
    internal SyntheticCell Rate(decimal? fraction)
    {
        if (fraction is not { } value)
        {
            return Nil is "0.00" ? SyntheticCell.Word("不适用") with { State = CellState.NotApplicable } : NilCell();
        }

        decimal percent = decimal.Round(value * 100, 2, MidpointRounding.AwayFromZero);
        string text = percent.ToString(IsGrouped ? "#,##0.00" : "0.00", CultureInfo.InvariantCulture);
        return HasPercentSign ? new(text + "%", CellState.Reported, percent / 100) : new(text, CellState.Reported, percent);
    }

    /// <summary>A difference of two rates: 增加1.23个百分点.</summary>
    internal static SyntheticCell Points(decimal difference)
    {
        decimal points = decimal.Round(difference * 100, 2, MidpointRounding.AwayFromZero);
        string text = string.Create(CultureInfo.InvariantCulture, $"{(points < 0 ? "减少" : "增加")}{Math.Abs(points):0.00}个百分点");
        return new(text, CellState.Reported, points / 100);
    }

    /// <summary>A number of things.</summary>
    internal SyntheticCell Count(long count) => count == 0
        ? NilCell()
        : new(count.ToString(IsGrouped ? "#,##0" : "0", CultureInfo.InvariantCulture), CellState.Reported, count);

    /// <summary>The header of a rate: with the unit, where the cells do not print it.</summary>
    internal string RateHeader(string head)
    {
        string bare = head.Replace("(%)", "", StringComparison.Ordinal);
        return HasPercentSign ? bare : bare + "(%)";
    }

    private SyntheticCell NilCell() => Nil == "0.00" ? new("0.00", CellState.Reported, 0m) : SyntheticCell.Printed(Nil);

    private string Signed(decimal value, string format) => value >= 0 || !HasBrackets
        ? value.ToString(format, CultureInfo.InvariantCulture)
        : $"({Math.Abs(value).ToString(format, CultureInfo.InvariantCulture)})";
}
