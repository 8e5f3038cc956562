using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Tests.Calculators.Truth;

/// <summary>Formulas under names that no document has yet reach the calculator that their shape means.</summary>
public sealed class FormulaShapesTests
{
    [Theory]
    [InlineData("payback(flows)", """{"flows": [-100.0, -50.0, 80.0, 90.0]}""", "3.78", 3.777778)]
    [InlineData("dynamic_payback(r,flows)", """{"r": 0.1, "flows": [-100.0, 60.0, 60.0, 60.0]}""", "2.92", 2.91666667)]
    [InlineData("n-1+abs(cum)/flow", """{"n": 7, "cum": -244.6, "flow": 4106.3}""", "6.06", 6.05956701)]
    [InlineData("irr(flows)", """{"flows": [-100.0, 110.0]}""", "10.00%", 0.1)]
    [InlineData("cogs/((open+close)/2)", """{"cogs": 600.0, "open": 100.0, "close": 200.0}""", "4.00", 4)]
    [InlineData("(rev-cost)/rev", """{"rev": 200.0, "cost": 150.0}""", "25.00%", 0.25)]
    [InlineData("(now-old)/old", """{"now": "110.00", "old": "100.00"}""", "10.00%", 0.1)]
    [InlineData("p23-p22", """{"p23": "30.00%", "p22": "25.00%"}""", "5.00", 0.05)]
    [InlineData("base*rate", """{"base": "200.00", "rate": "5.00%"}""", "10.00", 10)]
    [InlineData("a-b-c+d", """{"a": "10.00", "b": "1.00", "c": "2.00", "d": "3.00"}""", "10.00", 10)]
    [InlineData("mean(x,y)", """{"x": "10.00%", "y": "20.00%"}""", "15.00%", 0.15)]
    [InlineData("max(cost-nrv,0)", """{"cost": "10.00", "nrv": "7.00"}""", "3.00", 3)]
    [InlineData("sum(a,b)/10000", """{"a": "10,000.00", "b": "30,000.00"}""", "4.00", 40000)]
    public void Evaluate_FormulaByShape_GivesTheCalculatorsResult(string formula, string inputs, string printed, double result)
    {
        TruthEntry entry = TruthEntry.Parse($$"""{"id": "x", "formula": "{{formula}}", "inputs": {{inputs}}, "printed": "{{printed}}", "recomputed": 0, "agrees": true}""");

        (IQuantity? calculated, decimal unit) = FormulaShapes.Evaluate(entry);

        calculated.Should().NotBeNull();
        Math.Round(calculated!.Value, 6).Should().Be(Math.Round((decimal)result, 6));
        unit.Should().Be(formula.EndsWith("/10000", StringComparison.Ordinal) ? 10_000m : 1m);
    }

    [Theory]
    [InlineData("a+")]
    [InlineData("unknown(a)")]
    [InlineData("a?b")]
    public void Evaluate_UnknownFormula_IsNotSilentlyPassedOver(string formula)
    {
        TruthEntry entry = TruthEntry.Parse($$"""{"id": "x", "formula": "{{formula}}", "inputs": {"a": "1.00"}, "printed": "1.00", "recomputed": 1, "agrees": true}""");

        FormulaShapes.Evaluate(entry).Result.Should().BeNull();
    }
}
