using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Measures the effects of a margin bridge so that they add up exactly.</summary>
internal static class MarginBridgeBuilder
{
    internal static Calculated<MarginBridge> Build(IReadOnlyList<MarginLine> before, IReadOnlyList<MarginLine> now, MarginBridgeMethod method)
    {
        (MarginPeriod? earlier, NoResult? none) = MarginPeriod.Of(before);
        (MarginPeriod? later, NoResult? noneLater) = MarginPeriod.Of(now);
        if (earlier is null || later is null)
        {
            return new(none ?? noneLater ?? NoResult.Empty("lines"));
        }

        CalculatedProvenance inputs = InputsOf(before, now);
        string[] names = [.. before.Select(line => line.Name), .. now.Select(line => line.Name).Where(name => !earlier.Has(name))];
        ImmutableArray<MarginEffect> effects = [.. names.Select(name => EffectOf(name, earlier, later, method, inputs))];
        Rate marginBefore = new(earlier.Margin.Value, earlier.Margin.Range, inputs with { Formula = "sum of (revenue - cost) / sum of revenue, before" });
        Rate marginNow = new(later.Margin.Value, later.Margin.Range, inputs with { Formula = "sum of (revenue - cost) / sum of revenue, now" });
        return new(new MarginBridge(method, marginBefore, marginNow, marginNow - marginBefore, effects));
    }

    private static MarginEffect EffectOf(string name, MarginPeriod earlier, MarginPeriod later, MarginBridgeMethod method, CalculatedProvenance inputs)
    {
        Operand change = later.Contribution(name) - earlier.Contribution(name);
        Operand mix = method == MarginBridgeMethod.Midpoint ? MidpointMix(name, earlier, later) : EarlierMarginMix(name, earlier, later);

        // The rate effect is the rest by definition; its value is exact, its range is the tighter of two that both hold.
        Operand rest = change - mix;
        Interval range = RateRange(name, earlier, later, method) is { } direct ? rest.Range.Intersection(direct) ?? rest.Range : rest.Range;
        string formula = method == MarginBridgeMethod.Midpoint
            ? "(w1 - w0) x (m0 + m1) / 2; (w0 + w1) / 2 x (m1 - m0)"
            : "(w1 - w0) x m0; w1 x (m1 - m0)";
        CalculatedProvenance trace = inputs with { Formula = $"{name}: {formula}", Rounding = "contributions w x m to 24 decimals" };
        return new(name, new(mix.Value, mix.Range, trace), new(rest.Value, range.Hull(Interval.Point(rest.Value)), trace), new(change.Value, change.Range, trace));
    }

    // w1 x m0 - w0 x m0. A line without a margin before moves with its whole contribution, and so does one that ended.
    private static Operand EarlierMarginMix(string name, MarginPeriod earlier, MarginPeriod later) =>
        earlier.LineMargin(name) is { } before && later.LineMargin(name) is not null
            ? Mix(later.Weight(name) * before, earlier.Contribution(name), (later.Weight(name) - earlier.Weight(name)) * before)
            : later.Contribution(name) - earlier.Contribution(name);

    private static Operand Mix(Operand cross, Operand before, Operand direct)
    {
        decimal value = Math.Round(cross.Value, MarginPeriod.Decimals) - before.Value;
        return new(value, direct.Range.Hull(Interval.Point(value)));
    }

    private static Operand MidpointMix(string name, MarginPeriod earlier, MarginPeriod later)
    {
        if (earlier.LineMargin(name) is not { } before || later.LineMargin(name) is not { } now)
        {
            return later.Contribution(name) - earlier.Contribution(name);
        }

        Operand half = Operand.Exact(0.5m);
        Operand direct = (later.Weight(name) - earlier.Weight(name)) * (before + now) * half;
        decimal value = Math.Round(direct.Value, MarginPeriod.Decimals);
        return new(value, direct.Range.Hull(Interval.Point(value)));
    }

    private static Interval? RateRange(string name, MarginPeriod earlier, MarginPeriod later, MarginBridgeMethod method)
    {
        if (earlier.LineMargin(name) is not { } before || later.LineMargin(name) is not { } now)
        {
            return null;
        }

        Operand weight = method == MarginBridgeMethod.Midpoint ? (earlier.Weight(name) + later.Weight(name)) * Operand.Exact(0.5m) : later.Weight(name);
        return (weight * (now - before)).Range;
    }

    private static CalculatedProvenance InputsOf(IReadOnlyList<MarginLine> before, IReadOnlyList<MarginLine> now)
    {
        ImmutableArray<CalculationInput>.Builder inputs = ImmutableArray.CreateBuilder<CalculationInput>(2 * (before.Count + now.Count));
        foreach ((MarginLine line, string when) in before.Select(line => (line, "before")).Concat(now.Select(line => (line, "now"))))
        {
            inputs.Add(new($"revenue of {line.Name}, {when}", line.Revenue.ToString(), line.Revenue.Provenance));
            inputs.Add(new($"cost of {line.Name}, {when}", line.Cost.ToString(), line.Cost.Provenance));
        }

        return new("", inputs.MoveToImmutable());
    }
}
