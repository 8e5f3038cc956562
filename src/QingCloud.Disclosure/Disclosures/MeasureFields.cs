using System.Collections.Frozen;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The field of a figure by what its header measures, for figures that stand in no field of their own.</summary>
internal static class MeasureFields
{
    private static readonly FrozenDictionary<Measure, Field> ByMeasure = Load();

    internal static Field Of(Measure measure) => ByMeasure.GetValueOrDefault(measure, Field.AsPrinted);

    // Most measures and fields have one name; the rest are named here.
    private static FrozenDictionary<Measure, Field> Load()
    {
        Dictionary<Measure, Field> fields = new()
        {
            [Measure.ProvisionRate] = Field.Rate,
            [Measure.RevenueGrowth] = Field.Growth,
            [Measure.ReversalOrWriteOff] = Field.WriteOff,
            [Measure.OtherChange] = Field.Other,
            [Measure.Receivable] = Field.Balance,
        };
        foreach (Measure measure in Enum.GetValues<Measure>())
        {
            if (Enum.TryParse(measure.ToString(), out Field field))
            {
                fields.TryAdd(measure, field);
            }
        }

        return fields.ToFrozenDictionary();
    }
}
