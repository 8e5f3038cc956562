using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tables;

/// <summary>What was done to a table to read it.</summary>
public enum RepairKind
{
    /// <summary>Glued text was cut into cells.</summary>
    Cut,

    /// <summary>Cells were moved to the columns that they belong to.</summary>
    Shift,

    /// <summary>Pieces of a cell or row that were apart were joined.</summary>
    Join,

    /// <summary>Something that is not printed was inferred, such as a header or a unit.</summary>
    Inference,

    /// <summary>A header repeated at a page break was left out.</summary>
    RepeatedHeader,
}

/// <summary>One repair: listed so that it can be looked at and refused.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Span">The place.</param>
/// <param name="Wording">Why, in both languages, with the Chinese text of the filing quoted.</param>
public sealed record Repair(RepairKind Kind, int Line, TextSpan Span, LocalizedText Wording)
{
    /// <summary>The language of <see cref="Reason"/>: English, unless <see cref="In"/> made it another.</summary>
    public MessageLanguage Language { get; private init; }

    /// <summary>Why, in plain words with the Chinese text quoted.</summary>
    public string Reason => Wording.In(Language);

    /// <summary>The same repair with its reason in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The repair.</returns>
    public Repair In(MessageLanguage language) => this with { Language = language };
}
