namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>A fact about the real documents; skipped, with the reason shown, where they are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = CorpusAbsence.Reason;
}

/// <summary>A theory about the real documents; skipped, with the reason shown, where they are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = CorpusAbsence.Reason;
}

/// <summary>Why corpus tests are skipped.</summary>
internal static class CorpusAbsence
{
    internal static string? Reason { get; } = Directory.Exists(Repository.Corpus) ? null : "The corpus of real documents (../shared/corpus) is not beside the repository.";
}
