using System.Collections.Frozen;
using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.Navigation;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure;

/// <summary>A filing, read: every stage's output, kept.</summary>
public sealed class DisclosureAnalysis
{
    private readonly Lazy<ImmutableArray<TableView>> _views;
    private readonly Lazy<DisclosureModels> _models;
    private readonly Lazy<ImmutableArray<Fact>> _facts;
    private readonly Lazy<VerificationReport> _report;

    internal DisclosureAnalysis()
    {
        _views = new(ReadViews);
        _models = new(ReadModels);
        _facts = new(CollectFacts);
        _report = new(() => Verify(VerificationOptions.Default));
    }

    /// <summary>The text as printed.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The structure of the document.</summary>
    public required DocumentOutline Outline { get; init; }

    /// <summary>The tables, reconstructed, in order.</summary>
    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>The typed models of the tables: revenue, margins, aging, impairment and what stands around them. Read when first asked for.</summary>
    public DisclosureModels Models => _models.Value;

    /// <summary>Revenue, margins and customers.</summary>
    public RevenueDisclosure Revenue => new(Models);

    /// <summary>Balances by age, and debtors.</summary>
    public ReceivablesDisclosure Receivables => new(Models);

    /// <summary>Allowances, provision rates, roll-forwards and migration rates.</summary>
    public ImpairmentDisclosure Impairment => new(Models);

    /// <summary>Every figure of the models as one flat sequence.</summary>
    public ImmutableArray<Fact> Facts => _facts.Value;

    /// <summary>What is wrong in the filing itself, by all rules. Verified when first asked for.</summary>
    public ImmutableArray<Finding> Findings => _report.Value.Findings;

    /// <summary>What the reader of a laid-out document could not read, and the limits of the options that the input exceeds.</summary>
    internal ImmutableArray<Diagnostic> Limits { get; init; } = [];

    /// <summary>The language of the messages of diagnostics and findings, as the analyzer's options say.</summary>
    public MessageLanguage Language { get; internal init; }

    /// <summary>
    /// What could not be read, of every stage, in the order of the text; then what the document is expected to disclose and does not, and what models lack. Reads
    /// the models. The messages are in <see cref="Language"/>.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. ReadingDiagnostics, .. Expectations.Diagnose(Outline.Kind, Models, Tables).Select(diagnostic => diagnostic.In(Language))];

    /// <summary>What could not be read up to the tables.</summary>
    internal ImmutableArray<Diagnostic> ReadingDiagnostics =>
        [.. Source.Diagnostics.Concat(Limits).Concat(Outline.Diagnostics).Concat(Tables.SelectMany(table => table.Diagnostics)).Select(diagnostic => diagnostic.In(Language))];

    /// <summary>The tables within a question and its answers, in order.</summary>
    /// <param name="question">A question of <see cref="DocumentOutline.Questions"/>.</param>
    /// <returns>The tables.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public ImmutableArray<Table> TablesOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return [.. Tables.Where(table => question.Node.Span.Contains(table.Region.Span.Start))];
    }

    /// <summary>The figures within a question and its answers, in the order of the models.</summary>
    /// <param name="question">A question of <see cref="DocumentOutline.Questions"/>.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public ImmutableArray<Fact> FactsOf(Question question)
    {
        FrozenSet<string> tables = TablesOf(question).Select(table => table.Id).ToFrozenSet();
        return [.. Facts.Where(fact => tables.Contains(fact.Evidence.TableId))];
    }

    /// <summary>The question that a figure answers.</summary>
    /// <param name="evidence">The figure's evidence.</param>
    /// <returns>The question; null outside all questions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public Question? QuestionOf(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Tables.FirstOrDefault(table => table.Id == evidence.TableId) is { } table ? Outline.QuestionAt(table.Region.Span.Start) : null;
    }

    /// <summary>The sentence or heading that introduces the table of a figure.</summary>
    /// <param name="evidence">The figure's evidence.</param>
    /// <returns>The part of the document; null where nothing stands before the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public OutlineNode? IntroductionOf(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        OutlineNode? node = Tables.FirstOrDefault(table => table.Id == evidence.TableId) is { } table ? Outline.PrecedingAt(table.Region.Span.Start) : null;
        // 单位:万元 between the sentence and its table introduces nothing.
        while (node is not null && UnitLine.Is(Source.GetText(node.Span)))
        {
            node = Outline.PrecedingAt(node.Span.Start);
        }

        return node;
    }

    /// <summary>Checks the filing's figures against each other (勾稽) by all rules.</summary>
    /// <returns>The findings, the number of checks, and the share of figures that were checked.</returns>
    public VerificationReport Verify() => _report.Value;

    /// <summary>Checks the filing's figures against each other (勾稽).</summary>
    /// <param name="options">Which rules to check, and what to report.</param>
    /// <returns>The findings, the number of checks, and the share of figures that were checked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public VerificationReport Verify(VerificationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Verifier.Verify([(Source, Outline, _views.Value)], options with { Language = options.Language ?? Language });
    }

    /// <summary>Checks filings of the same company, each by itself and against the others.</summary>
    /// <param name="documents">The filings; a finding's places name them by their index.</param>
    /// <param name="options">Which rules to check, and what to report; null for the defaults.</param>
    /// <returns>The findings of all, with the checks and the coverage together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static VerificationReport Verify(IReadOnlyList<DisclosureAnalysis> documents, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        options ??= VerificationOptions.Default;
        return Verifier.Verify(
            [.. documents.Select(document => (document.Source, document.Outline, document._views.Value))],
            options with { Language = options.Language ?? documents.Select(document => document.Language).FirstOrDefault() });
    }

    private ImmutableArray<TableView> ReadViews() => DisclosureModelReader.Views(Source, Tables, Outline);

    private DisclosureModels ReadModels() => DisclosureModelReader.Read(_views.Value, Outline.Kind);

    private ImmutableArray<Fact> CollectFacts() => FactCollector.Collect(Models);
}
