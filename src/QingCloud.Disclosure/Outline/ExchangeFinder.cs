namespace QingCloud.Disclosure.Outline;

/// <summary>Tells the exchange by the range of the security code, else by the one that the document is addressed to.</summary>
internal static class ExchangeFinder
{
    internal static Exchange? Find(string? securityCode, IEnumerable<OutlineElement> head)
    {
        foreach ((string prefix, string exchange) in OutlineVocabulary.CodeRanges)
        {
            if (securityCode?.StartsWith(prefix, StringComparison.Ordinal) == true)
            {
                return Enum.Parse<Exchange>(exchange);
            }
        }

        foreach (OutlineElement element in head)
        {
            foreach ((string name, string exchange) in OutlineVocabulary.Exchanges)
            {
                // 上海证券交易所: on a line of its own
                if (element.Folded.StartsWith(name, StringComparison.Ordinal) && element.Folded.AsSpan(name.Length).Trim(": ").IsEmpty)
                {
                    return Enum.Parse<Exchange>(exchange);
                }
            }
        }

        return null;
    }
}
