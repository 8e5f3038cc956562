namespace QingCloud.Disclosure.Tables;

/// <summary>What a row is to the rows around it.</summary>
public enum RowRole
{
    /// <summary>An item (项目) of its own.</summary>
    Item,

    /// <summary>其中: a part of the row above, not to be added again.</summary>
    OfWhich,

    /// <summary>减: to be subtracted.</summary>
    Less,

    /// <summary>小计: the sum of some rows above.</summary>
    Subtotal,

    /// <summary>合计 or 总计: the sum of the table.</summary>
    Total,

    /// <summary>平均值: an average of the rows above.</summary>
    Average,

    /// <summary>A title within the table, without numbers.</summary>
    Heading,
}
