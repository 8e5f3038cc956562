using System.Collections.Immutable;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>The models of a document, and all their figures as facts, which the schedules are read by.</summary>
/// <param name="Models">The models.</param>
/// <param name="Facts">Every figure of the models, in their order.</param>
internal sealed record CollectedModels(DisclosureModels Models, ImmutableArray<Fact> Facts);
