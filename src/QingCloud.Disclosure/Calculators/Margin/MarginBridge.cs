using System.Collections.Immutable;
using QingCloud.Disclosure.Quantities;

namespace QingCloud.Disclosure.Calculators;

/// <summary>
/// The change of the gross margin (毛利率变动) between two periods, as mix and rate effects per line (结构影响, 毛利率影响; 连环替代法).
/// The effects add up to <see cref="Change"/> exactly, to the last digit.
/// </summary>
/// <remarks>
/// A line new in the later period has no margin before; its whole contribution is a mix effect. So is the loss of a line that ended.
/// Contributions are held to 24 digits after the point, to fewer where a margin is so great that a decimal has no room for them.
/// </remarks>
public sealed record MarginBridge
{
    internal MarginBridge(MarginBridgeMethod method, Rate before, Rate now, PercentagePoints change, ImmutableArray<MarginEffect> effects)
    {
        Method = method;
        Before = before;
        Now = now;
        Change = change;
        Effects = effects;
    }

    /// <summary>At which margins and weights the effects are measured.</summary>
    public MarginBridgeMethod Method { get; }

    /// <summary>The gross margin of all lines in the earlier period.</summary>
    public Rate Before { get; }

    /// <summary>The gross margin of all lines in the later period.</summary>
    public Rate Now { get; }

    /// <summary>The change of the margin in percentage points (百分点).</summary>
    public PercentagePoints Change { get; }

    /// <summary>The effects: the earlier period's lines in their order, then the new ones.</summary>
    public ImmutableArray<MarginEffect> Effects { get; }

    /// <summary>The bridge from one period to another.</summary>
    /// <param name="before">The lines of the earlier period; together all revenue. Their names are distinct.</param>
    /// <param name="now">The lines of the later period.</param>
    /// <param name="method">At which margins and weights to measure.</param>
    /// <returns>The bridge; a reason where a period has no revenue, a revenue is negative, or a name occurs twice.</returns>
    /// <exception cref="ArgumentNullException">A list or a line is null.</exception>
    public static Calculated<MarginBridge> Between(IReadOnlyList<MarginLine> before, IReadOnlyList<MarginLine> now, MarginBridgeMethod method = MarginBridgeMethod.EarlierMargin)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        try
        {
            return MarginBridgeBuilder.Build(before, now, method);
        }
        catch (OverflowException)
        {
            return new(NoResult.TooLarge);
        }
    }
}
