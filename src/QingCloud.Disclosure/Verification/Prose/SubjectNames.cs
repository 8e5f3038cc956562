using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>What rows may be called that a sentence speaks of. Made once for a figure, which many tables are asked for.</summary>
/// <param name="subject">What the figure is said of.</param>
/// <param name="lead">What the clause before it speaks of.</param>
internal sealed class SubjectNames(string subject, string lead) : IEquatable<SubjectNames>
{
    private const int ShortestName = 2;
    private const int LongestLead = 16;

    // 其他应收款: what is longer has words that narrow it.
    private const int LongestBalance = 5;

    private readonly string _lead = lead;

    /// <summary>What the figure is said of.</summary>
    internal string Subject { get; } = subject;

    /// <summary>What the words measure: 应收账款账面余额 a balance.</summary>
    internal Measure Measure { get; } = MeasureVocabulary.Classify(subject);

    /// <summary>The balance that the words are about: 应收账款; null where they are about none or narrow it.</summary>
    internal BalanceSubject? Balance { get; } = Subjects.EntityOf(subject) is { Length: > 0 and <= LongestBalance } entity ? Surroundings.SubjectIn(entity) : null;

    /// <summary>The measures that the words end in, each with the names that are left before it, the longest first; those of 毛利率 alone stand in the lead.</summary>
    internal ImmutableArray<(string Ending, Measure Measure, ImmutableArray<string> Entities)> Endings { get; } =
        [.. VerificationWords.Of("measureEnding").Where(ending => subject.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => (ending, MeasureVocabulary.Classify(ending), ending.Length == subject.Length ? [] : Subjects.Entities(subject[..^ending.Length]).ToImmutableArray()))];

    /// <summary>What the subject begins with, the longest first: 外购成本占比 with 外购成本.</summary>
    internal ImmutableArray<string> Beginnings => field.IsDefault ? field = BeginningsOf(Subject) : field;

    /// <summary>What the lead begins with, the longest first.</summary>
    internal ImmutableArray<string> Leads => field.IsDefault ? field = BeginningsOf(_lead) : field;

    /// <summary>All names, for an index of tables.</summary>
    internal IEnumerable<string> All() =>
        [Subject, .. Endings.SelectMany(ending => ending.Entities).Where(entity => entity.Length >= ShortestName), .. Subjects.MeasureAlone(Subject) is null ? [] : Leads];

    /// <inheritdoc/>
    public bool Equals(SubjectNames? other) => other is not null && Subject == other.Subject && _lead == other._lead;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SubjectNames);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, _lead);

    private static ImmutableArray<string> BeginningsOf(string words) =>
        [.. Enumerable.Range(0, Math.Max(0, Math.Min(words.Length, LongestLead) - ShortestName + 1)).Select(shorter => words[..(Math.Min(words.Length, LongestLead) - shorter)])];
}
