namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>What a cell of glued text looks like.</summary>
internal enum GluedCellKind
{
    /// <summary>Nothing: the copy left no trace of it.</summary>
    Blank,

    /// <summary>Words, with or without digits in them.</summary>
    Text,

    /// <summary>A number with a decimal point.</summary>
    Amount,

    /// <summary>A number without one.</summary>
    Integer,

    /// <summary>A number with a percent sign.</summary>
    Percent,

    /// <summary>A number with 百分点, with or without 增加 or 减少 before it.</summary>
    Points,

    /// <summary>A date, or two with a dash between them.</summary>
    Date,

    /// <summary>A dash for nothing.</summary>
    Nil,

    /// <summary>不适用, 未披露, a slash.</summary>
    NotApplicable,

    /// <summary>Six digits that name a security.</summary>
    Code,

    /// <summary>The number of a note to the statements: 七、1, 五(三).</summary>
    Note,
}
