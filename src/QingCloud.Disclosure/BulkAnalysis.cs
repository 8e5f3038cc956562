namespace QingCloud.Disclosure;

/// <summary>One filing of many: its analysis, or why it could not be read.</summary>
/// <typeparam name="TSource">What names the filing, such as the path of its file.</typeparam>
/// <param name="Source">The filing as it was asked for.</param>
/// <param name="Analysis">The analysis; null where the filing could not be read.</param>
/// <param name="Error">Why it could not be read; null where it was.</param>
public sealed record BulkAnalysis<TSource>(TSource Source, DisclosureAnalysis? Analysis, Exception? Error);
