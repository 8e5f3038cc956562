using QingCloud.Disclosure.Calculators;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Allowances;

public sealed class RollforwardCalculatorTests
{
    [Fact]
    public void Solve_ClosingMissing_IsFilledInWithItsTrace()
    {
        Rollforward solved = RollforwardCalculator.Solve(Terms("1,000.00", "250.00", "50.00", "100.00", "0.00", null)).Value!;

        solved.Solved.Should().Be(RollforwardTerm.Closing);
        solved.Terms.Closing!.Value.Should().Be(1100m);
        CalculationTrace.Describe(solved.Terms.Closing.Provenance).Should().StartWith("= opening + charge - reversal - write-off + other\n");
    }

    [Fact]
    public void Solve_TwoMissing_SaysThatOneEquationIsNotEnough()
    {
        Calculated<Rollforward> solved = RollforwardCalculator.Solve(Terms("1,000.00", null, "50.00", "100.00", "0.00", null));

        solved.Reason.Should().Be(NoResultReason.SeveralUnknowns);
        solved.Explanation.Should().Be("One equation cannot settle Charge, Closing.");
    }

    [Fact]
    public void Solve_RoundingOfTheLastDigit_Closes() =>
        RollforwardCalculator.Solve(Terms("1,000.00", "250.00", "50.00", "100.00", "0.00", "1,100.01")).Value!.Closes.Should().BeTrue();

    [Theory]
    [InlineData("1,000.00", "250.00", "-50.00", "100.00", "1,100.00", RollforwardTerm.Reversal, "its sign is the other way round")]
    [InlineData("1,000.00", "250.00", "50.00", "100.00", "1,010.00", RollforwardTerm.Closing, "two neighbouring digits are exchanged")]
    [InlineData("1,000.00", "0.25", "50.00", "100.00", "1,100.00", RollforwardTerm.Charge, "it is in another unit")]
    public void Solve_OneTermWrong_NamesItAndHow(string opening, string charge, string reversal, string writeOff, string closing, RollforwardTerm term, string explanation)
    {
        Rollforward checkedOne = RollforwardCalculator.Solve(Terms(opening, charge, reversal, writeOff, "0.00", closing)).Value!;

        checkedOne.Closes.Should().BeFalse();
        checkedOne.Failing.Should().Be(term);
        checkedOne.Suspects[0].Explanation.Should().Be(explanation);
        RollforwardCalculator.Solve(checkedOne.Terms.With(term, checkedOne.Suspects[0].Required)).Value!.Closes.Should().BeTrue();
    }

    [Fact]
    public void Solve_NothingExplainsTheGap_NamesNoTerm()
    {
        Rollforward checkedOne = RollforwardCalculator.Solve(Terms("1,000.00", "250.00", "50.00", "100.00", "3.00", "1,333.33")).Value!;

        checkedOne.Failing.Should().BeNull();
        checkedOne.Suspects.Should().HaveCount(6);
        checkedOne.Gap.Value.Should().Be(-230.33m);
    }

    [Fact]
    public void CrossCheck_OneWrongCell_StandsWhereRowAndColumnCross()
    {
        RollforwardTerms single = Terms("100.00", "20.00", "0.00", "5.00", "0.00", "115.00");
        RollforwardTerms portfolio = Terms("900.00", "70.00", "10.00", "0.00", "0.00", "950.00");
        RollforwardTerms total = Terms("1,000.00", "80.00", "10.00", "5.00", "0.00", "1,065.00");

        RollforwardCrossCheck check = RollforwardCalculator.CrossCheck([single, portfolio], total).Value!;

        check.FailingTerms.Should().Equal(RollforwardTerm.Charge);
        check.Failing.Should().Equal(new RollforwardCell(1, RollforwardTerm.Charge));
        RollforwardCalculator.CrossCheck([single, portfolio.With(RollforwardTerm.Charge, Printed.Amount("60.00"))], total).Value!.Closes.Should().BeTrue();
    }

    private static RollforwardTerms Terms(string opening, string? charge, string reversal, string writeOff, string other, string? closing) =>
        new(Printed.Amount(opening), Of(charge), Printed.Amount(reversal), Printed.Amount(writeOff), Printed.Amount(other), Of(closing));

    private static MonetaryAmount? Of(string? text) => text is null ? null : Printed.Amount(text);
}
