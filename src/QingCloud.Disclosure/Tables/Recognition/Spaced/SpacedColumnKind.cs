namespace QingCloud.Disclosure.Tables.Recognition.Spaced;

/// <summary>What most cells of a value column hold.</summary>
internal enum SpacedColumnKind
{
    /// <summary>No one kind.</summary>
    Unknown,

    /// <summary>Plain numbers.</summary>
    Amount,

    /// <summary>Percentages.</summary>
    Percent,

    /// <summary>Dates.</summary>
    Date,

    /// <summary>Words.</summary>
    Words,
}
