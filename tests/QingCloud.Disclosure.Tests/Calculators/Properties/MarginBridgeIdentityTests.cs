using QingCloud.Disclosure.Calculators;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>A margin bridge adds up exactly, and its ranges hold the exact effects.</summary>
public sealed class MarginBridgeIdentityTests
{
    private const int Rounds = 300;

    [Theory]
    [InlineData(MarginBridgeMethod.EarlierMargin)]
    [InlineData(MarginBridgeMethod.Midpoint)]
    public void Effects_AnyLines_AddUpToTheChangeExactly(MarginBridgeMethod method)
    {
        Sample sample = new(7);
        for (int round = 0; round < Rounds; round++)
        {
            MarginLine[] before = Lines(sample, 0);
            MarginLine[] now = Lines(sample, sample.Next(0, 2));

            MarginBridge bridge = MarginBridge.Between(before, now, method).Value!;

            bridge.Effects.Sum(effect => effect.Mix.Value + effect.Rate.Value).Should().Be(bridge.Change.Value);
            bridge.Effects.Should().OnlyContain(effect => effect.Mix.Value + effect.Rate.Value == effect.Total.Value);
            (Margin(Values(now)) - Margin(Values(before)) - bridge.Change.Value).Abs().CompareTo(1e-23m).Should().BeNegative();
        }
    }

    [Theory]
    [InlineData(MarginBridgeMethod.EarlierMargin)]
    [InlineData(MarginBridgeMethod.Midpoint)]
    public void Ranges_AnyInputsInside_HoldTheExactEffects(MarginBridgeMethod method)
    {
        Sample sample = new(8);
        for (int round = 0; round < Rounds; round++)
        {
            MarginLine[] before = Lines(sample, 0);
            MarginLine[] now = Lines(sample, 0);
            MarginBridge bridge = MarginBridge.Between(before, now, method).Value!;
            (Rational Revenue, Rational Cost)[] b = Inside(sample, before);
            (Rational Revenue, Rational Cost)[] n = Inside(sample, now);

            for (int i = 0; i < b.Length; i++)
            {
                (Rational mix, Rational rate) = Effects(b, n, i, method);
                mix.IsIn(bridge.Effects[i].Mix.Range).Should().BeTrue();
                rate.IsIn(bridge.Effects[i].Rate.Range).Should().BeTrue();
                (mix + rate).IsIn(bridge.Effects[i].Total.Range).Should().BeTrue();
            }

            (Margin(n) - Margin(b)).IsIn(bridge.Change.Range).Should().BeTrue();
        }
    }

    private static (Rational Mix, Rational Rate) Effects((Rational Revenue, Rational Cost)[] before, (Rational Revenue, Rational Cost)[] now, int line, MarginBridgeMethod method)
    {
        Rational half = 0.5m;
        (Rational w0, Rational w1) = (before[line].Revenue / Rational.Sum(before.Select(item => item.Revenue)), now[line].Revenue / Rational.Sum(now.Select(item => item.Revenue)));
        (Rational m0, Rational m1) = (Margin([before[line]]), Margin([now[line]]));
        return method == MarginBridgeMethod.Midpoint
            ? ((w1 - w0) * (m0 + m1) * half, (w0 + w1) * (m1 - m0) * half)
            : ((w1 - w0) * m0, w1 * (m1 - m0));
    }

    private static MarginLine[] Lines(Sample sample, int added) =>
        [.. Enumerable.Range(0, 4 + added).Select(i => new MarginLine($"line {i}", sample.Amount(100m), sample.Amount(10m)))];

    private static (Rational Revenue, Rational Cost)[] Inside(Sample sample, MarginLine[] lines) => [.. lines.Select(line => (sample.Inside(line.Revenue), sample.Inside(line.Cost)))];

    private static (Rational Revenue, Rational Cost)[] Values(MarginLine[] lines) => [.. lines.Select(line => (Rational.Of(line.Revenue.Value), Rational.Of(line.Cost.Value)))];

    private static Rational Margin((Rational Revenue, Rational Cost)[] lines)
    {
        Rational revenue = Rational.Sum(lines.Select(line => line.Revenue));
        return (revenue - Rational.Sum(lines.Select(line => line.Cost))) / revenue;
    }
}
