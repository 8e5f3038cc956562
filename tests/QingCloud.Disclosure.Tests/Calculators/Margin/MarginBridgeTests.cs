using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Margin;

public sealed class MarginBridgeTests
{
    private static readonly MarginLine[] Before = [Line("products", 60m, 30m), Line("services", 40m, 36m)];
    private static readonly MarginLine[] Now = [Line("products", 40m, 18m), Line("services", 60m, 57m)];

    [Fact]
    public void Between_EarlierMargin_SeparatesMixAndRate()
    {
        MarginBridge bridge = MarginBridge.Between(Before, Now).Value!;

        bridge.Before.Value.Should().Be(0.34m);
        bridge.Now.Value.Should().Be(0.25m);
        bridge.Change.Value.Should().Be(-0.09m);
        bridge.Effects.Select(effect => effect.Mix.Value).Should().Equal(-0.10m, 0.02m);
        bridge.Effects.Select(effect => effect.Rate.Value).Should().Equal(0.02m, -0.03m);
    }

    [Fact]
    public void Between_Midpoint_IsTheSameBackwards()
    {
        MarginBridge forwards = MarginBridge.Between(Before, Now, MarginBridgeMethod.Midpoint).Value!;
        MarginBridge backwards = MarginBridge.Between(Now, Before, MarginBridgeMethod.Midpoint).Value!;

        backwards.Effects.Select(effect => -effect.Mix.Value).Should().Equal(forwards.Effects.Select(effect => effect.Mix.Value));
        forwards.Method.Should().Be(MarginBridgeMethod.Midpoint);
    }

    [Fact]
    public void Between_NewAndEndedLines_AreMixEffects()
    {
        MarginBridge bridge = MarginBridge.Between([Line("old", 100m, 80m)], [Line("new", 100m, 50m)]).Value!;

        bridge.Effects.Select(effect => (effect.Name, effect.Mix.Value, effect.Rate.Value)).Should().Equal(("old", -0.2m, 0m), ("new", 0.5m, 0m));
    }

    [Fact]
    public void Between_BadLines_SaysWhyThereIsNone()
    {
        MarginBridge.Between(Before, []).Reason.Should().Be(NoResultReason.NilBase);
        MarginBridge.Between([Line("a", 1m, 1m), Line("a", 1m, 1m)], Now).Reason.Should().Be(NoResultReason.ContradictoryInput);
        MarginBridge.Between([Line("a", -1m, 1m)], Now).Reason.Should().Be(NoResultReason.NegativeInput);
    }

    private static MarginLine Line(string name, decimal revenue, decimal cost) => new(name, MonetaryAmount.Exact(revenue), MonetaryAmount.Exact(cost));
}
