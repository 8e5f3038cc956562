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
    private readonly ReadOnce<ImmutableArray<TableView>> _views;
    private readonly ReadOnce<CollectedModels> _models;
    private readonly ReadOnce<VerificationReport> _report;

    internal DisclosureAnalysis()
    {
        _views = new(ReadViews);
        _models = new(CollectModels);
        _report = new(Report);
    }

    /// <summary>The text as printed.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The structure of the document.</summary>
    public required DocumentOutline Outline { get; init; }

    /// <summary>The tables, reconstructed, in order.</summary>
    public required ImmutableArray<Table> Tables { get; init; }

    /// <summary>The typed models of the tables: revenue, margins, aging, impairment and what stands around them. Read when first asked for.</summary>
    public DisclosureModels Models => ReadModels();

    /// <summary>Revenue, margins and customers.</summary>
    public RevenueDisclosure Revenue => new(Models);

    /// <summary>Balances by age, and debtors.</summary>
    public ReceivablesDisclosure Receivables => new(Models);

    /// <summary>Allowances, provision rates, roll-forwards and migration rates.</summary>
    public ImpairmentDisclosure Impairment => new(Models);

    /// <summary>Every figure of the models as one flat sequence.</summary>
    public ImmutableArray<Fact> Facts => _models.Value(CancellationToken.None).Facts;

    /// <summary>What is wrong in the filing itself, by all rules. Verified when first asked for.</summary>
    public ImmutableArray<Finding> Findings => Verify().Findings;

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
        HashSet<string> tables = [.. TablesOf(question).Select(table => table.Id)];
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

    /// <summary>Reads the typed models, where that may be cancelled; what was read once is kept as <see cref="Models"/>.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The models.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled; it starts anew when the models are asked for again.</exception>
    public DisclosureModels ReadModels(CancellationToken cancellation = default) => _models.Value(cancellation).Models;

    /// <summary>Checks the filing's figures against each other (勾稽) by all rules. The report is kept.</summary>
    /// <param name="cancellation">Ends the verification.</param>
    /// <returns>The findings, the number of checks, and the share of figures that were checked.</returns>
    /// <exception cref="OperationCanceledException">The verification was cancelled.</exception>
    public VerificationReport Verify(CancellationToken cancellation = default) => _report.Value(cancellation);

    /// <summary>Checks the filing's figures against each other (勾稽).</summary>
    /// <param name="options">Which rules to check, and what to report.</param>
    /// <param name="cancellation">Ends the verification.</param>
    /// <returns>The findings, the number of checks, and the share of figures that were checked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The verification was cancelled.</exception>
    public VerificationReport Verify(VerificationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Verify([this], options, new DocumentReading { Cancellation = cancellation });
    }

    /// <summary>Checks filings of the same company, each by itself and against the others.</summary>
    /// <param name="documents">The filings; a finding's places name them by their index.</param>
    /// <param name="options">Which rules to check, and what to report; null for the defaults.</param>
    /// <param name="cancellation">Ends the verification.</param>
    /// <returns>The findings of all, with the checks and the coverage together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The verification was cancelled.</exception>
    public static VerificationReport Verify(IReadOnlyList<DisclosureAnalysis> documents, VerificationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Verify(documents, options ?? VerificationOptions.Default, new DocumentReading { Cancellation = cancellation });
    }

    /// <summary>Verifies within a reading, which counts the checks for cancellation.</summary>
    internal static VerificationReport Verify(IReadOnlyList<DisclosureAnalysis> documents, VerificationOptions options, DocumentReading reading) =>
        Verifier.Verify(
            [.. documents.Select(document => (document.Source, document.Outline, document._views.Value(reading)))],
            options with { Language = options.Language ?? documents.Select(document => document.Language).FirstOrDefault() },
            reading);

    /// <summary>Reads the models within a reading.</summary>
    internal DisclosureModels ReadModels(DocumentReading reading) => _models.Value(reading).Models;

    private ImmutableArray<TableView> ReadViews(DocumentReading reading) => DisclosureModelReader.Views(Source, Tables, Outline, reading);

    private CollectedModels CollectModels(DocumentReading reading) => DisclosureModelReader.Read(_views.Value(reading), Outline.Kind, reading);

    private VerificationReport Report(DocumentReading reading) => Verify([this], VerificationOptions.Default, reading);
}
