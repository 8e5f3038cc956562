namespace QingCloud.Disclosure.Outline;

/// <summary>A stock exchange of the mainland.</summary>
public enum Exchange
{
    /// <summary>The Shanghai Stock Exchange (上海证券交易所).</summary>
    Sse,

    /// <summary>The Shenzhen Stock Exchange (深圳证券交易所).</summary>
    Szse,

    /// <summary>The Beijing Stock Exchange (北京证券交易所).</summary>
    Bse,
}
