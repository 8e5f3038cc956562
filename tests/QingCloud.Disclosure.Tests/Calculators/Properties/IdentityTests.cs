using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Properties;

/// <summary>Identities of credit losses and roll-forwards that hold for any figures.</summary>
public sealed class IdentityTests
{
    private const int Rounds = 300;

    [Fact]
    public void Rollforward_AnyTermMissing_ClosesWithTheSolvedOne()
    {
        Sample sample = new(13);
        foreach (RollforwardTerm term in Enum.GetValues<RollforwardTerm>())
        {
            for (int round = 0; round < 50; round++)
            {
                MonetaryAmount[] terms = [.. sample.Amounts(5).Select(amount => MonetaryAmount.Exact(amount.Value))];
                MonetaryAmount closing = MonetaryAmount.Exact(terms[0].Value + terms[1].Value - terms[2].Value - terms[3].Value + terms[4].Value);
                RollforwardTerms complete = new(terms[0], terms[1], terms[2], terms[3], terms[4], closing);

                Rollforward solved = RollforwardCalculator.Solve(complete.With(term, null)).Value!;

                solved.Closes.Should().BeTrue();
                solved.Solved.Should().Be(term);
                solved.Terms[term]!.Value.Should().Be(complete[term]!.Value);
                RollforwardCalculator.Solve(solved.Terms).Value!.Gap.Value.Should().Be(0m);
            }
        }
    }

    [Fact]
    public void Rollforward_PrintedTerms_CloseUntilOneIsMovedBeyondRounding()
    {
        Sample sample = new(17);
        for (int round = 0; round < Rounds; round++)
        {
            MonetaryAmount[] terms = sample.Amounts(5);
            Rollforward solved = RollforwardCalculator.Solve(new(terms[0], terms[1], terms[2], terms[3], terms[4], null)).Value!;
            RollforwardTerm moved = (RollforwardTerm)sample.Next(0, 6);
            MonetaryAmount term = solved.Terms[moved]!;

            RollforwardCalculator.Solve(solved.Terms).Value!.Closes.Should().BeTrue();
            Rollforward failing = RollforwardCalculator.Solve(solved.Terms.With(moved, MonetaryAmount.Exact(term.Value + (2m * solved.Gap.Range.Width) + 1m))).Value!;

            failing.Closes.Should().BeFalse();
            failing.Suspects.Single(suspect => suspect.Term == moved).Required.Range.Contains(term.Value).Should().BeTrue("that is what it was");
        }
    }

    [Theory]
    [InlineData(LastBuckets.Accumulated)]
    [InlineData(LastBuckets.Arrivals)]
    [InlineData(LastBuckets.Sequential)]
    public void Migration_FedItsOwnOpeningBalances_GivesItsClosingOnes(LastBuckets treatment)
    {
        Sample sample = new(14);
        int projections = 0;
        for (int round = 0; round < Rounds; round++)
        {
            (AgingBalances before, AgingBalances now) = RandomAging.Pair(sample, exact: true, buckets: sample.Next(2, 9));
            if (treatment == LastBuckets.Arrivals && now.Items[^1].Balance.Value < before.Items[^1].Balance.Value)
            {
                continue;
            }

            MigrationYear year = MigrationRates.Between([before, now], treatment).Value!.Years[0];
            AgingBalances projected = year.Project(before, now.Items[0].Balance).Value!;

            projections++;
            year.Rates.Should().NotContain(rate => rate.IsCapped);
            projected.AsOf.Should().Be(now.AsOf);
            projected.Items.Zip(now.Items).Should().OnlyContain(pair => pair.First.Balance.Range.Contains(pair.Second.Balance.Value)
                && Math.Abs(pair.First.Balance.Value - pair.Second.Balance.Value) < 1e-18m);
        }

        projections.Should().BeGreaterThan(Rounds / 10);
    }

    [Fact]
    public void Provision_AnyRateRaised_IsNeverLess()
    {
        Sample sample = new(15);
        for (int round = 0; round < Rounds; round++)
        {
            AgingBalances balances = RandomAging.Of(sample, 2023);
            LossRates rates = RandomAging.Rates(sample);
            AgingBucket bucket = Printed.Bucket(sample.Next(0, RandomAging.Buckets), RandomAging.Buckets);

            Provision own = rates.ApplyTo(balances).Value!;
            Provision raised = rates.Shifted(bucket, PercentagePoints.Exact(sample.Value(0m, 0.5m, 4))).ApplyTo(balances).Value!;

            raised.Total.Value.Should().BeGreaterThanOrEqualTo(own.Total.Value);
            raised.Total.Range.Low.Should().BeGreaterThanOrEqualTo(own.Total.Range.Low);
            raised.Total.Range.High.Should().BeGreaterThanOrEqualTo(own.Total.Range.High);
        }
    }

    [Fact]
    public void CompoundGrowth_AnyAmountsInside_LiesInTheRange()
    {
        Sample sample = new(12);
        for (int round = 0; round < Rounds; round++)
        {
            (MonetaryAmount first, MonetaryAmount last, int n) = (sample.Amount(), sample.Amount(), sample.Next(1, 9));
            Rate rate = CompoundGrowthCalculator.CompoundGrowth(first, last, n).Value!;
            Rational ratio = sample.Inside(last) / sample.Inside(first);

            (Rational.Of(rate.Range.Low) + 1m).Power(n).CompareTo(ratio).Should().BeLessThanOrEqualTo(0);
            (Rational.Of(rate.Range.High) + 1m).Power(n).CompareTo(ratio).Should().BeGreaterThanOrEqualTo(0);
        }
    }
}
