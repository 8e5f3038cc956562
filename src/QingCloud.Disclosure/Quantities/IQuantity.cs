namespace QingCloud.Disclosure.Quantities;

/// <summary>What every quantity has: a value, the range that it stands for, and where it comes from.</summary>
public interface IQuantity
{
    /// <summary>The value in the quantity's base unit.</summary>
    decimal Value { get; }

    /// <summary>What the figure can stand for, in the unit of <see cref="Value"/>.</summary>
    Interval Range { get; }

    /// <summary>Where the figure comes from; null where that is not known.</summary>
    Provenance? Provenance { get; }
}
