using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;
using static QingCloud.Disclosure.Tests.Calculators.Truth.FormulaExpression;

namespace QingCloud.Disclosure.Tests.Calculators.Truth;

/// <summary>
/// Maps a formula to the public API by its shape, whatever its inputs are called: x/y-1 is growth, (x+y+z)/3 a mean, 1-x/y a gross margin. What is measured
/// with formula names that this repository has not seen still runs through the calculators.
/// </summary>
internal sealed class FormulaShapes(TruthEntry entry)
{
    private static readonly decimal[] Units = [10_000m, 100_000_000m];

    /// <summary>The result, and how many units of the API one printed unit is.</summary>
    internal static (IQuantity? Result, decimal Unit) Evaluate(TruthEntry entry)
    {
        FormulaExpression? formula = FormulaExpression.Parse(entry.Formula.Replace(" ", "", StringComparison.Ordinal), entry.Names);
        return formula is Binary("/", var inner, Number(var unit)) && Units.Contains(unit)
            ? (new FormulaShapes(entry).Of(inner), unit)
            : (formula is null ? null : new FormulaShapes(entry).Of(formula), 1m);
    }

    private IQuantity? Of(FormulaExpression formula) => formula switch
    {
        Input(var name) => entry.IsPercent(name) || entry.IsFractionOfPercent(name) ? entry.Rate(name) : entry.Amount(name, entry.Decimals),
        Number(var value) => Count.Exact(value),
        Binary("-", Binary("/", var now, var before), Number(1m)) => Growth(Of(now), Of(before)),
        Binary("-", Binary("**", Binary("/", var last, var first), Binary("/", Number(1m), Number(var n))), Number(1m)) => Compound(Of(first), Of(last), n),
        Binary("-", Call("root", [Binary("/", var last, var first), Number(var n)]), Number(1m)) => Compound(Of(first), Of(last), n),
        Binary("-", Number(1m), Binary("/", var cost, var revenue)) => (Of(revenue), Of(cost)) is (MonetaryAmount r, MonetaryAmount c) ? MarginCalculator.GrossMargin(r, c).Value : null,
        Binary("-", Number(0m), Call("max", [Binary("-", var cost, var value), Number(0m)])) => (Of(cost), Of(value)) is (MonetaryAmount c, MonetaryAmount v) ? InventoryCalculator.ImpairmentEffect(c, v).Value : null,
        Call("max", [Binary("-", var cost, var value), Number(0m)]) => (Of(cost), Of(value)) is (MonetaryAmount c, MonetaryAmount v) ? InventoryCalculator.WriteDown(c, v).Value : null,
        Binary("+", var years, Binary("/", var owed, var flow)) when Whole(years) is >= 1 and < 100 => Payback((int)Whole(years)!, Of(owed), Of(flow)),
        Binary("+" or "-", _, _) => Sum(formula),
        Binary("/", Binary("-", var now, var before), var basis) when before == basis => Growth(Of(now), Of(before)),
        Binary("/", Binary("-", var revenue, var cost), var basis) when revenue == basis => (Of(revenue), Of(cost)) is (MonetaryAmount r, MonetaryAmount c) ? MarginCalculator.GrossMargin(r, c).Value : null,
        Binary("/", Binary("+", _, _) sum, Number(var n)) when Terms(sum) is { Count: var count } && count == n => Mean([.. Terms(sum).Select(term => Of(term.Term))]),
        Binary("/", Binary("*", var left, Number(var by)), Number(12m)) => Of(left) is MonetaryAmount amount ? TaxCalculator.Tax(amount, Rate.Exact(by / 12m)).Value : null,
        Binary("/", Binary("*", var left, Number(4m)), Number(3m)) => Annualized(Of(left)),
        Binary("/", var left, var right) => Quotient(Of(left), right),
        Binary("*", var left, var right) => Product(Of(left), Of(right)),
        Call(var function, var arguments) => Named(function, arguments),
        _ => null,
    };

    private IQuantity? Sum(FormulaExpression formula)
    {
        List<(FormulaExpression Term, bool IsAdded)> terms = Terms(formula);
        IQuantity?[] added = [.. terms.Where(term => term.IsAdded).Select(term => Of(term.Term))];
        IQuantity?[] deducted = [.. terms.Where(term => !term.IsAdded).Select(term => Of(term.Term))];
        if (added.All(item => item is MonetaryAmount) && deducted.All(item => item is MonetaryAmount))
        {
            return TotalCalculator.Sum([.. added.Cast<MonetaryAmount>()]).Then(sum => deducted.Length == 0 ? new(sum) : TotalCalculator.Less(sum, [.. deducted.Cast<MonetaryAmount>()])).Value;
        }

        return (added, deducted) switch
        {
            ([Rate now], [Rate before]) => GrowthCalculator.Change(now, before).Value,
            (_, []) when added.All(item => item is Rate) => TotalCalculator.Sum([.. added.Cast<Rate>()]).Value,
            _ => null,
        };
    }

    // a+b-(c-d) as terms with their signs; a leading minus is 0-a.
    private static List<(FormulaExpression Term, bool IsAdded)> Terms(FormulaExpression formula) => formula switch
    {
        Binary("-", Number(0m), var negated) => [(negated, false)],
        Binary("+", var left, var right) => [.. Terms(left), .. Terms(right)],
        Binary("-", var left, var right) => [.. Terms(left), .. Terms(right).Select(term => (term.Term, !term.IsAdded))],
        _ => [(formula, true)],
    };

    private static IQuantity? Mean(IQuantity?[] items) => items switch
    {
        _ when items.All(item => item is MonetaryAmount) => AverageCalculator.Mean([.. items.Cast<MonetaryAmount>()]).Value,
        _ when items.All(item => item is Rate) => AverageCalculator.Mean([.. items.Cast<Rate>()]).Value,
        _ => null,
    };

    private IQuantity? Quotient(IQuantity? left, FormulaExpression divisor) => (left, Of(divisor)) switch
    {
        (MonetaryAmount amount, Count count) when divisor is Number => Divided(amount, count.Value),
        (MonetaryAmount part, MonetaryAmount whole) => entry.Printed.EndsWith('%') || entry.Recomputed == Percent(part, whole)
            ? ShareCalculator.Share(part, whole).Value
            : ExpenseCalculator.PerUnit(part, new Count(whole.Value, whole.Range)).Value,
        (MonetaryAmount tax, Rate rate) => TaxCalculator.DifferenceBehind(tax, rate).Value,
        (UnitPrice now, UnitPrice before) => GrowthCalculator.Growth(now, before).Value,
        (Rate rate, Count count) => TotalCalculator.Sum(rate).Then(sum => AverageCalculator.Mean([sum, .. Enumerable.Repeat(Rate.Exact(0m), (int)count.Value - 1)])).Value,
        _ => null,
    };

    // 1.13 is a rate of value-added tax, 0.15 a rate of income tax, 8 a number of years.
    private static MonetaryAmount? Divided(MonetaryAmount amount, decimal by) => by switch
    {
        > 1m and < 2m => TaxCalculator.WithoutValueAddedTax(amount, Rate.Exact(by - 1m)).Value,
        < 1m => TaxCalculator.DifferenceBehind(amount, Rate.Exact(by)).Value,
        _ => TaxCalculator.Tax(amount, Rate.Exact(1m / by)).Value,
    };

    private IQuantity? Product(IQuantity? left, IQuantity? right) => (left, right) switch
    {
        (Count number, not Count and not null) => Product(right, number),
        (MonetaryAmount amount, Count factor) => TaxCalculator.Tax(amount, Rate.Exact(factor.Value)).Value,
        (MonetaryAmount amount, Rate rate) => TaxCalculator.Tax(amount, rate).Value,
        (Rate rate, MonetaryAmount amount) => TaxCalculator.Tax(amount, rate).Value,
        (MonetaryAmount price, MonetaryAmount count) => ExpenseCalculator.Total(new UnitPrice(price.Value, price.Range), new Count(count.Value, count.Range)).Value,
        (Rate first, Rate second) => ExpectedLossCalculator.LossRate(first, second).Value,
        (Rate rate, Count factor) => AverageCalculator.Weighted((rate, MonetaryAmount.Exact(1m))).Then(same => factor.Value == 1m ? new(same) : TaxCalculator.Tax(MonetaryAmount.Exact(factor.Value), same).Then(scaled => ShareCalculator.Share(scaled, MonetaryAmount.Exact(1m)))).Value,
        _ => null,
    };

    private IQuantity? Named(string function, FormulaExpression[] arguments) => function switch
    {
        "mean" or "average" or "avg" => Mean([.. arguments.Select(Of)]),
        "sum" => TotalCalculator.Sum([.. arguments.Select(Of).OfType<MonetaryAmount>()]).Value,
        "irr" when arguments is [Input(var flows)] => CashFlowCalculator.InternalRateOfReturn(entry.Flows(flows)).Value,
        "npv" when arguments is [Input(var rate), Input(var flows)] => CashFlowCalculator.NetPresentValue(entry.Rate(rate), FlowTiming.EndOfPeriod, entry.Flows(flows)).Value,
        "abs" when arguments is [var inner] && Of(inner) is MonetaryAmount amount => new MonetaryAmount(Math.Abs(amount.Value), amount.Range.Abs()),
        "payback" or "static_payback" or "静态投资回收期" when arguments is [Input(var flows)] => CashFlowCalculator.StaticPayback(entry.Flows(flows)).Value,
        "payback" or "dynamic_payback" or "动态投资回收期" when arguments is [Input(var rate), Input(var flows)] => CashFlowCalculator.DynamicPayback(entry.Rate(rate), FlowTiming.EndOfPeriod, entry.Flows(flows)).Value,
        "min" when arguments is [Binary("*", var rate, var factor), Number(1m)] && Of(rate) is Rate historical =>
            LossRates.Of(new BucketRate(new(0, null), historical)).WithForwardLooking(Of(factor)?.Value ?? 1m).Value?.RateOf(new(0, null)),
        _ => null,
    };

    // n-1+abs(cumulative)/flow: the investment as one flow, then n - 1 years without any.
    private static Count? Payback(int years, IQuantity? owed, IQuantity? flow) => (owed, flow) is (MonetaryAmount o, MonetaryAmount f)
        ? CashFlowCalculator.StaticPayback([new(-Math.Abs(o.Value), -o.Range.Abs()), .. Enumerable.Repeat(MonetaryAmount.Exact(0m), years - 1), f]).Value
        : null;

    private decimal? Whole(FormulaExpression formula) => formula switch
    {
        Number(var value) => value,
        Input(var name) when entry.Amount(name).Value is var value && value == decimal.Truncate(value) => value,
        Binary("-", var left, var right) => Whole(left) - Whole(right),
        _ => null,
    };

    private static Rate? Growth(IQuantity? now, IQuantity? before) => (now, before) switch
    {
        (MonetaryAmount n, MonetaryAmount b) => GrowthCalculator.Growth(n, b).Value,
        (UnitPrice n, UnitPrice b) => GrowthCalculator.Growth(n, b).Value,
        _ => null,
    };

    private static Rate? Compound(IQuantity? first, IQuantity? last, decimal periods) => (first, last) is (MonetaryAmount f, MonetaryAmount l) ? CompoundGrowthCalculator.CompoundGrowth(f, l, (int)periods).Value : null;

    private static MonetaryAmount? Annualized(IQuantity? part) => part is MonetaryAmount amount ? GrowthCalculator.Annualized(amount, 9).Value : null;

    private static decimal Percent(MonetaryAmount part, MonetaryAmount whole) => whole.Value == 0m ? 0m : Math.Round(part.Value / whole.Value * 100m, 6);
}
