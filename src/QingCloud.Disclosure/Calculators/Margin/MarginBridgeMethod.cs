namespace QingCloud.Disclosure.Calculators;

/// <summary>At which margins and weights the effects of a <see cref="MarginBridge"/> are measured; each method adds up to the change exactly.</summary>
public enum MarginBridgeMethod
{
    /// <summary>Mix at the margin before, rate at the weight now: (w1 - w0) × m0 and w1 × (m1 - m0). The usual form in inquiry replies.</summary>
    EarlierMargin,

    /// <summary>Both at the mean of the two periods: (w1 - w0) × (m0 + m1) / 2 and (w0 + w1) / 2 × (m1 - m0). Symmetric in time.</summary>
    Midpoint,
}
