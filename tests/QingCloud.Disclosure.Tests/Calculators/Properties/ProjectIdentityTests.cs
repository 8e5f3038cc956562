using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>Identities of internal rates and paybacks that hold for any project.</summary>
public sealed class ProjectIdentityTests
{
    private const int Rounds = 300;

    [Fact]
    public void InternalRate_AnyProject_MakesTheNetPresentValueZero()
    {
        Sample sample = new(9);
        for (int round = 0; round < Rounds; round++)
        {
            MonetaryAmount[] flows = Project(sample, exact: true);
            Rate rate = CashFlowCalculator.InternalRateOfReturn(flows).Value!;
            decimal scale = flows.Sum(flow => Math.Abs(flow.Value));

            MonetaryAmount value = CashFlowCalculator.NetPresentValue(Rate.Exact(rate.Value), FlowTiming.StartOfPeriod, flows).Value!;

            Math.Abs(value.Value).Should().BeLessThan(scale * 1e-12m);
            rate.Range.Width.Should().BeLessThan(1e-15m);
        }
    }

    [Fact]
    public void InternalRate_AnyFlowsInside_LiesInTheRange()
    {
        Sample sample = new(10);
        for (int round = 0; round < Rounds; round++)
        {
            MonetaryAmount[] flows = Project(sample, exact: false);
            Rate rate = CashFlowCalculator.InternalRateOfReturn(flows).Value!;
            Rational[] exact = sample.Inside(flows);

            // An investment's value falls in the rate: not below zero at the least rate, not above it at the greatest.
            ValueAt(exact, rate.Range.Low).Numerator.Sign.Should().BeGreaterThanOrEqualTo(0);
            ValueAt(exact, rate.Range.High).Numerator.Sign.Should().BeLessThanOrEqualTo(0);
        }
    }

    [Fact]
    public void InternalRate_FlowsThatTurnSeveralTimes_HoldsTheRateOfAnyFlowsInside()
    {
        Sample sample = new(16);
        int turning = 0;
        for (int round = 0; round < Rounds; round++)
        {
            MonetaryAmount[] flows = [.. sample.Amounts(1, -9000m, -5000m), .. sample.Amounts(7, -1500m, 5000m)];
            if (CashFlowCalculator.InternalRateOfReturn(flows).Value is not { } rate || flows[1..].All(flow => flow.Value > 0m))
            {
                continue;
            }

            turning++;
            Rational[] exact = sample.Inside(flows);
            ValueAt(exact, rate.Range.Low).Numerator.Sign.Should().BeGreaterThanOrEqualTo(0);
            ValueAt(exact, rate.Range.High).Numerator.Sign.Should().BeLessThanOrEqualTo(0);
        }

        turning.Should().BeGreaterThan(Rounds / 4);
    }

    [Fact]
    public void Payback_AnyFlowsInside_LiesInTheRange()
    {
        Sample sample = new(11);
        int results = 0;
        for (int round = 0; round < Rounds; round++)
        {
            MonetaryAmount[] flows = Project(sample, exact: false);
            Rational[] exact = sample.Inside(flows);
            if (CashFlowCalculator.StaticPayback(flows).Value is not { } payback)
            {
                continue;
            }

            results++;
            int turn = Enumerable.Range(0, exact.Length).First(i => Rational.Sum(exact[..(i + 1)]).Numerator.Sign > 0);
            ((Rational.Sum(exact[..turn]).Abs() / exact[turn]) + turn).IsIn(payback.Range).Should().BeTrue();
        }

        results.Should().BeGreaterThan(Rounds / 2);
    }

    private static MonetaryAmount[] Project(Sample sample, bool exact)
    {
        MonetaryAmount[] flows = [.. sample.Amounts(sample.Next(1, 4), -10_000m, -100m), .. sample.Amounts(sample.Next(2, 9), 10m, 20_000m)];
        return exact ? [.. flows.Select(flow => MonetaryAmount.Exact(flow.Value))] : flows;
    }

    private static Rational ValueAt(Rational[] flows, decimal rate)
    {
        Rational factor = Rational.Of(rate) + 1m;
        return Rational.Sum(flows.Select((flow, t) => flow / factor.Power(t)));
    }
}
