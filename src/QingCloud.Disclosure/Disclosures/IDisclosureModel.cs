using System.Collections.Immutable;

namespace QingCloud.Disclosure.Disclosures;

/// <summary>A typed model of a table, or of a part of one.</summary>
public interface IDisclosureModel
{
    /// <summary>The id of the table that discloses it.</summary>
    string TableId { get; }

    /// <summary>What the table should say and does not, or what could not be read of it, such as <c>period</c> or <c>unit</c>.</summary>
    ImmutableArray<string> Missing { get; }
}
