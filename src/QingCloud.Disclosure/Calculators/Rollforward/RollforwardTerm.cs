namespace QingCloud.Disclosure.Calculators;

/// <summary>A term of an allowance roll-forward (坏账准备变动情况): opening + charge - reversal - write-off + other = closing.</summary>
public enum RollforwardTerm
{
    /// <summary>The balance at the start (期初余额).</summary>
    Opening,

    /// <summary>What was charged to profit (本期计提), added.</summary>
    Charge,

    /// <summary>What was recovered or reversed (收回或转回), taken off.</summary>
    Reversal,

    /// <summary>What was written off or sold with its asset (转销或核销), taken off.</summary>
    WriteOff,

    /// <summary>Other changes (其他变动), such as changes in the group, added with their sign.</summary>
    Other,

    /// <summary>The balance at the end (期末余额).</summary>
    Closing,
}
