namespace QingCloud.Disclosure.Disclosures;

/// <summary>What a table does not say and its surroundings do: figures of the table hold only with it.</summary>
/// <param name="TableId">The id of the table.</param>
/// <param name="What">What was taken and from where, in words.</param>
public sealed record Assumption(string TableId, string What);
