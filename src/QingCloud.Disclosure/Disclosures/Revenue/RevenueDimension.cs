namespace QingCloud.Disclosure.Disclosures.Revenue;

/// <summary>By what revenue is broken down.</summary>
public enum RevenueDimension
{
    /// <summary>By product or service (分产品).</summary>
    Product,

    /// <summary>By industry or segment (分行业, 分部).</summary>
    Segment,

    /// <summary>By region (分地区).</summary>
    Region,

    /// <summary>By sales channel (分销售模式).</summary>
    Channel,

    /// <summary>By kind of customer (客户类型).</summary>
    CustomerKind,

    /// <summary>By quarter (分季度).</summary>
    Quarter,

    /// <summary>By time of recognition (按商品转让的时间).</summary>
    Timing,

    /// <summary>Principal against other operations (主营业务, 其他业务).</summary>
    Operations,
}
