namespace QingCloud.Disclosure.Outline;

/// <summary>What a document is and what its head says.</summary>
internal sealed record DocumentFacts(DocumentKind Kind, DocumentHeader Header);
