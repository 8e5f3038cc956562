using System.Globalization;
using FluentAssertions;
using FluentAssertions.Execution;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;

namespace QingCloud.Disclosure.Testing.Assertions;

/// <summary>Whether a model's value can be what a filing printed: its printed digits stand for a range.</summary>
internal static class Agreement
{
    [CustomAssertion]
    internal static void Assert(Interval? found, FigureUnit? unit, IFigure? disclosed, string because, object[] becauseArgs)
    {
        AssertionScope scope = Execute.Assertion.BecauseOf(because, becauseArgs);
        if (disclosed is null)
        {
            _ = scope.FailWith("Expected {context:value} to agree with a disclosed figure{reason}, but the filing discloses none: the figure is <null>.");
            return;
        }

        if (disclosed.Range is not { } range)
        {
            _ = scope.FailWith($"Expected {{context:value}} to agree with {Quote(disclosed)}{{reason}}, but no settled number is printed there ({disclosed.State}).");
            return;
        }

        Currency currency = FigureTexts.CurrencyOf(disclosed);
        string expected = $"Expected {{context:value}} to agree with {FigureTexts.Escaped(FigureTexts.Printed(disclosed, range))} as printed ({FigureTexts.Of(range, disclosed.Unit, currency)}): {Quote(disclosed)}{{reason}}, but ";
        if (found is not { } actual)
        {
            _ = scope.FailWith(expected + "found <null>.");
        }
        else if (unit is { } own && own != disclosed.Unit)
        {
            _ = scope.FailWith($"{expected}found {FigureTexts.Of(actual, own, currency)}: {own} is not {disclosed.Unit}.");
        }
        else
        {
            _ = scope
                .ForCondition(range.Intersects(actual))
                .FailWith($"{expected}found {FigureTexts.Of(actual, disclosed.Unit, currency)}: {FigureTexts.Gap(range.GapTo(actual), disclosed.Unit, currency)} outside.");
        }
    }

    [CustomAssertion]
    internal static void Assert(Interval? found, IQuantity? expected, string because, object[] becauseArgs)
    {
        AssertionScope scope = Execute.Assertion.BecauseOf(because, becauseArgs);
        if (expected is null)
        {
            _ = scope.FailWith("Expected {context:value} to agree with a quantity{reason}, but that is <null>.");
            return;
        }

        FigureUnit unit = FigureTexts.UnitOf(expected);
        string text = $"Expected {{context:value}} to agree with {FigureTexts.Of(expected.Range, unit)}{Source(expected.Provenance)}{{reason}}, but ";
        _ = found is not { } actual
            ? scope.FailWith(text + "found <null>.")
            : scope.ForCondition(expected.Range.Intersects(actual)).FailWith($"{text}found {FigureTexts.Of(actual, unit)}: {FigureTexts.Gap(expected.Range.GapTo(actual), unit)} outside.");
    }

    /// <summary>The filing's words: the figure with its row, column, page where known, and line.</summary>
    internal static string Quote(IFigure figure) => FigureTexts.Escaped(figure.Evidence.Quote);

    private static string Source(Provenance? provenance) => provenance switch
    {
        PrintedProvenance printed => FigureTexts.Escaped(string.Create(CultureInfo.InvariantCulture, $" (printed \"{printed.Text}\", line {printed.Line})")),
        CalculatedProvenance calculated => FigureTexts.Escaped($" ({calculated.Formula})"),
        AssumedProvenance { Note.Length: > 0 } assumed => FigureTexts.Escaped($" ({assumed.Note})"),
        _ => "",
    };
}
