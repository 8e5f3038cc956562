namespace QingCloud.Disclosure;

/// <summary>What an analyzer can be told. Immutable: change it with a <c>with</c> expression.</summary>
public sealed record DisclosureAnalyzerOptions;
