using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>A formula with its named inputs: runs the arithmetic, and makes its outcome a quantity that carries formula and inputs as its provenance.</summary>
internal sealed class Formula
{
    private readonly string _text;
    private readonly ImmutableArray<CalculationInput> _inputs;
    private readonly Currency _currency;
    private readonly NoResult? _refusal;

    private Formula(string text, ImmutableArray<CalculationInput> inputs, Currency currency, NoResult? refusal)
    {
        _text = text;
        _inputs = inputs;
        _currency = currency;
        _refusal = refusal;
    }

    /// <exception cref="ArgumentNullException">An input is null.</exception>
    internal static Formula Of(string text, params ReadOnlySpan<(string Name, IQuantity Quantity)> inputs)
    {
        ImmutableArray<CalculationInput>.Builder builder = ImmutableArray.CreateBuilder<CalculationInput>(inputs.Length);
        Currency? currency = null;
        NoResult? refusal = null;
        foreach ((string name, IQuantity quantity) in inputs)
        {
            ArgumentNullException.ThrowIfNull(quantity, name);
            builder.Add(new(name, quantity.ToString() ?? "", quantity.Provenance));
            Currency? own = CurrencyOf(quantity);
            if (own is { } found && currency is { } first && found != first)
            {
                refusal = NoResult.Because(NoResultReason.CurrencyMismatch, $"'{name}' is in {found}, an earlier input in {first}.");
            }

            currency ??= own;
        }

        return new(text, builder.MoveToImmutable(), currency ?? Currency.Cny, refusal);
    }

    /// <exception cref="ArgumentNullException">A quantity is null.</exception>
    internal static Formula Of<T>(string text, string name, IReadOnlyList<T> quantities)
        where T : IQuantity
    {
        (string, IQuantity)[] inputs = new (string, IQuantity)[quantities.Count];
        for (int i = 0; i < inputs.Length; i++)
        {
            inputs[i] = (Indexed(name, i), quantities[i]);
        }

        return Of(text, inputs);
    }

    /// <summary>The same formula, refused where an input is negative whatever its printed digits stand for: a balance, a cost, a headcount cannot be.</summary>
    internal Formula NotNegative(string name, IQuantity quantity) =>
        _refusal is null && quantity.Range.High < 0m ? new(_text, _inputs, _currency, NoResult.Negative(name)) : this;

    internal static string Indexed(string name, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{index + 1}");

    internal Calculated<MonetaryAmount> Amount(Func<Outcome> arithmetic, string? rounding = null) =>
        Make(arithmetic, operand => new MonetaryAmount(operand.Value, operand.Range, _currency, Trace(rounding)));

    internal Calculated<UnitPrice> Price(Func<Outcome> arithmetic) =>
        Make(arithmetic, operand => new UnitPrice(operand.Value, operand.Range, _currency, Trace(null)));

    internal Calculated<Rate> Rate(Func<Outcome> arithmetic) =>
        Make(arithmetic, operand => new Rate(operand.Value, operand.Range, Trace(null)));

    internal Calculated<PercentagePoints> Points(Func<Outcome> arithmetic) =>
        Make(arithmetic, operand => new PercentagePoints(operand.Value, operand.Range, Trace(null)));

    internal Calculated<Count> Count(Func<Outcome> arithmetic) =>
        Make(arithmetic, operand => new Count(operand.Value, operand.Range, Trace(null)));

    internal CalculatedProvenance Trace(string? rounding) => new(_text, _inputs, rounding);

    private Calculated<T> Make<T>(Func<Outcome> arithmetic, Func<Operand, T> result)
        where T : class
    {
        if (_refusal is { } refusal)
        {
            return new(refusal);
        }

        try
        {
            Outcome outcome = arithmetic();
            if (outcome.None is { } none)
            {
                return new(none);
            }

            // Interval bounds are held at the ends of decimal: there they no longer promise to contain the result.
            bool reachesEnd = outcome.Operand.Range.Low == decimal.MinValue || outcome.Operand.Range.High == decimal.MaxValue;
            return reachesEnd ? new(NoResult.TooLarge) : new(result(outcome.Operand));
        }
        catch (OverflowException)
        {
            return new(NoResult.TooLarge);
        }
    }

    private static Currency? CurrencyOf(IQuantity quantity) => quantity switch
    {
        MonetaryAmount amount => amount.Currency,
        UnitPrice price => price.Currency,
        _ => null,
    };
}
