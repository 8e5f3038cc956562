namespace QingCloud.Disclosure.Quantities;

/// <summary>What stands in a table's cell. Five of these are not numbers, and none of the five is zero.</summary>
public enum CellState
{
    /// <summary>A number, printed (also a printed 0.00).</summary>
    Reported,

    /// <summary>A lone dash (-, --, —): the filer says that there is nothing.</summary>
    Nil,

    /// <summary>Nothing is printed.</summary>
    Blank,

    /// <summary>/ or 不适用.</summary>
    NotApplicable,

    /// <summary>未披露.</summary>
    NotDisclosed,

    /// <summary>Words.</summary>
    Text,
}
