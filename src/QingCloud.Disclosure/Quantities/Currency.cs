namespace QingCloud.Disclosure.Quantities;

/// <summary>The currency (币种) of an amount.</summary>
public enum Currency
{
    /// <summary>Chinese yuan, 人民币: what a disclosure means unless it says otherwise.</summary>
    Cny,

    /// <summary>Hong Kong dollar, 港元 or 港币.</summary>
    Hkd,

    /// <summary>United States dollar, 美元.</summary>
    Usd,

    /// <summary>Euro, 欧元.</summary>
    Eur,

    /// <summary>Japanese yen, 日元.</summary>
    Jpy,

    /// <summary>Pound sterling, 英镑.</summary>
    Gbp,
}
