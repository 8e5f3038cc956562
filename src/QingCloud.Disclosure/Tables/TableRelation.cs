using System.Collections.Immutable;

namespace QingCloud.Disclosure.Tables;

/// <summary>The kinds of relation that figures of a table satisfy (勾稽关系).</summary>
public enum RelationKind
{
    /// <summary>Items add up to a subtotal or total down a column.</summary>
    Footing,

    /// <summary>Cells of a row add up to another cell of it.</summary>
    CrossFooting,

    /// <summary>A share is an amount over a total.</summary>
    Share,

    /// <summary>Net is gross less allowance.</summary>
    NetOfAllowance,

    /// <summary>A difference of two columns.</summary>
    Difference,

    /// <summary>Growth between two columns.</summary>
    Growth,

    /// <summary>An amount is a base times a rate.</summary>
    BaseTimesRate,

    /// <summary>Margin from revenue and cost.</summary>
    Margin,

    /// <summary>An average of the rows above.</summary>
    Average,

    /// <summary>Opening plus changes is closing.</summary>
    RollForward,
}

/// <summary>A cell by its place in the table's body.</summary>
/// <param name="Row">The 0-based body row.</param>
/// <param name="Column">The 0-based column.</param>
public readonly record struct CellAddress(int Row, int Column);

/// <summary>A relation among cells of a table that holds within what their printed digits stand for.</summary>
/// <param name="Kind">What kind of relation.</param>
/// <param name="Result">The cell that the others give.</param>
/// <param name="Terms">The other cells.</param>
/// <param name="Formula">The relation in words, such as <c>合计 = sum of 3 rows</c>.</param>
public sealed record TableRelation(RelationKind Kind, CellAddress Result, ImmutableArray<CellAddress> Terms, string Formula);
