using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>Measures the effects of a margin bridge so that they add up exactly.</summary>
internal static class MarginBridgeBuilder
{
    private const int MostDecimals = 24;
    private const int HeldDigits = 27;

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
        int decimals = Decimals(names, earlier, later);
        earlier.HoldContributions(decimals);
        later.HoldContributions(decimals);
        ImmutableArray<MarginEffect> effects = [.. names.Select(name => EffectOf(name, earlier, later, method, inputs, decimals))];
        Rate marginBefore = new(earlier.Margin.Value, earlier.Margin.Range, inputs with { Formula = "sum of (revenue - cost) / sum of revenue, before" });
        Rate marginNow = new(later.Margin.Value, later.Margin.Range, inputs with { Formula = "sum of (revenue - cost) / sum of revenue, now" });
        return new(new MarginBridge(method, marginBefore, marginNow, marginNow - marginBefore, effects));
    }

    // A margin of -1,000,000,000% (hardly any revenue, all of the cost) leaves a decimal fewer digits after the point: sums stay exact only if all have as few.
    private static int Decimals(string[] names, MarginPeriod earlier, MarginPeriod later)
    {
        decimal greatest = 0m;
        foreach (string name in names)
        {
            decimal margins = Math.Abs(earlier.LineMargin(name)?.Value ?? 0m) + Math.Abs(later.LineMargin(name)?.Value ?? 0m);
            greatest += ((earlier.Weight(name).Value + later.Weight(name).Value) * margins) + Math.Abs(earlier.RawContribution(name)) + Math.Abs(later.RawContribution(name));
        }

        int digits = 0;
        for (; greatest >= 1m; greatest /= 10m)
        {
            digits++;
        }

        return Math.Clamp(HeldDigits - digits, 0, MostDecimals);
    }

    private static MarginEffect EffectOf(string name, MarginPeriod earlier, MarginPeriod later, MarginBridgeMethod method, CalculatedProvenance inputs, int decimals)
    {
        Operand change = later.Contribution(name) - earlier.Contribution(name);
        Operand mix = method == MarginBridgeMethod.Midpoint ? MidpointMix(name, earlier, later, decimals) : EarlierMarginMix(name, earlier, later, decimals);

        // The rate effect is the rest by definition; its value is exact, its range is the tighter of two that both hold.
        Operand rest = change - mix;
        Interval range = RateRange(name, earlier, later, method) is { } direct ? rest.Range.Intersection(direct) ?? rest.Range : rest.Range;
        string formula = method == MarginBridgeMethod.Midpoint
            ? "(w1 - w0) x (m0 + m1) / 2; (w0 + w1) / 2 x (m1 - m0)"
            : "(w1 - w0) x m0; w1 x (m1 - m0)";
        CalculatedProvenance trace = inputs with { Formula = $"{name}: {formula}", Rounding = FormattableString.Invariant($"contributions w x m to {decimals} decimals") };
        return new(name, new(mix.Value, mix.Range, trace), new(rest.Value, range.Hull(Interval.Point(rest.Value)), trace), new(change.Value, change.Range, trace));
    }

    // w1 x m0 - w0 x m0. A line without a margin before moves with its whole contribution, and so does one that ended.
    private static Operand EarlierMarginMix(string name, MarginPeriod earlier, MarginPeriod later, int decimals) =>
        earlier.LineMargin(name) is { } before && later.LineMargin(name) is not null
            ? Mix(later.Weight(name) * before, earlier.Contribution(name), (later.Weight(name) - earlier.Weight(name)) * before, decimals)
            : later.Contribution(name) - earlier.Contribution(name);

    private static Operand Mix(Operand cross, Operand before, Operand direct, int decimals)
    {
        decimal value = Math.Round(cross.Value, decimals) - before.Value;
        return new(value, direct.Range.Hull(Interval.Point(value)));
    }

    private static Operand MidpointMix(string name, MarginPeriod earlier, MarginPeriod later, int decimals)
    {
        if (earlier.LineMargin(name) is not { } before || later.LineMargin(name) is not { } now)
        {
            return later.Contribution(name) - earlier.Contribution(name);
        }

        Operand half = Operand.Exact(0.5m);
        Operand direct = (later.Weight(name) - earlier.Weight(name)) * (before + now) * half;
        decimal value = Math.Round(direct.Value, decimals);
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
