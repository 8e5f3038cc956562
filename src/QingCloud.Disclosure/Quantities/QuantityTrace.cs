using System.Collections.Immutable;

namespace QingCloud.Disclosure.Quantities;

/// <summary>Makes the provenance of a calculated figure from its formula and inputs.</summary>
internal static class QuantityTrace
{
    internal static CalculatedProvenance Of(string formula, params ReadOnlySpan<(string Name, object Value, Provenance? Provenance)> inputs)
    {
        ImmutableArray<CalculationInput>.Builder builder = ImmutableArray.CreateBuilder<CalculationInput>(inputs.Length);
        foreach ((string name, object value, Provenance? provenance) in inputs)
        {
            builder.Add(new(name, value.ToString() ?? "", provenance));
        }

        return new(formula, builder.MoveToImmutable());
    }
}
