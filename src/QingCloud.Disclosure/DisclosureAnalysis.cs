using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure;

/// <summary>A filing, read: every stage's output, kept.</summary>
public sealed class DisclosureAnalysis
{
    private readonly Lazy<DisclosureModels> _models;
    private readonly Lazy<ImmutableArray<Fact>> _facts;

    internal DisclosureAnalysis()
    {
        _models = new(ReadModels);
        _facts = new(CollectFacts);
    }

    /// <summary>The text as printed.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The structure of the document.</summary>
    public required DocumentOutline Outline { get; init; }

    /// <summary>The tables, reconstructed, in order.</summary>
    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>The typed models of the tables: revenue, margins, aging, impairment and what stands around them. Read when first asked for.</summary>
    public DisclosureModels Models => _models.Value;

    /// <summary>Every figure of the models as one flat sequence.</summary>
    public ImmutableArray<Fact> Facts => _facts.Value;

    /// <summary>What the reader of a laid-out document could not read, and the limits of the options that the input exceeds.</summary>
    internal ImmutableArray<Diagnostic> Limits { get; init; } = [];

    /// <summary>What could not be read, of every stage, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. Source.Diagnostics, .. Limits, .. Outline.Diagnostics, .. Tables.SelectMany(table => table.Diagnostics)];

    private DisclosureModels ReadModels() => DisclosureModelReader.Read(Tables, Outline);

    private ImmutableArray<Fact> CollectFacts() => FactCollector.Collect(Models);
}
