using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a model should say and does not: the words of its <c>Missing</c>.</summary>
internal static class Gaps
{
    private const string Period = "period";
    private const string Unit = "unit";

    /// <summary>The gaps of a model.</summary>
    /// <param name="period">Its period; null where none could be found.</param>
    /// <param name="amounts">Its amounts.</param>
    internal static ImmutableArray<string> Of(ReportingPeriod? period, IEnumerable<IFigure?> amounts) =>
        (period is null, amounts.Any(LacksUnit)) switch
        {
            (true, true) => [Period, Unit],
            (true, false) => [Period],
            (false, true) => [Unit],
            _ => [],
        };

    /// <summary>The gap of a model whose figures have periods of their own: some have none.</summary>
    internal static ImmutableArray<string> OfPeriods(IEnumerable<ReportingPeriod?> periods) => periods.Any(period => period is null) ? [Period] : [];

    /// <summary>The gap of a model whose figures may be of any kind: the unit of some is not known.</summary>
    internal static ImmutableArray<string> OfUnits(IEnumerable<IFigure> figures) => figures.Any(figure => figure.Unit == FigureUnit.Number || LacksUnit(figure)) ? [Unit] : [];

    // A number is printed and read, and nothing says whether it is yuan or ten thousands of them.
    private static bool LacksUnit(IFigure? figure) =>
        figure is { Unit: FigureUnit.Money, State: CellState.Reported, Value: null } && figure.Evidence.Reading != CellReading.Ambiguous;
}
