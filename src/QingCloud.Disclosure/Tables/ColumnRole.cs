namespace QingCloud.Disclosure.Tables;

/// <summary>What a column holds.</summary>
public enum ColumnRole
{
    /// <summary>The labels of the rows (表侧).</summary>
    Stub,

    /// <summary>Figures or words about the rows.</summary>
    Value,
}
