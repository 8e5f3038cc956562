using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Diagnostics;

/// <summary>
/// Something in the input that could not be read, or could be read in more than one way. It says what <em>the library</em> could not do;
/// what is wrong in the disclosure itself is a finding.
/// </summary>
public sealed class Diagnostic
{
    private readonly ImmutableArray<LocalizedText> _arguments;

    /// <summary>An occurrence of <paramref name="descriptor"/>.</summary>
    /// <param name="descriptor">What kind of diagnostic this is.</param>
    /// <param name="span">The place in the text; empty where the whole input is meant.</param>
    /// <param name="line">The 1-based line of the place; 0 where the whole input is meant.</param>
    /// <param name="arguments">The arguments of the descriptor's message.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    public Diagnostic(DiagnosticDescriptor descriptor, TextSpan span, int line, params ImmutableArray<LocalizedText> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
        Span = span;
        Line = line;
        _arguments = arguments.IsDefault ? [] : arguments;
    }

    /// <summary>What kind of diagnostic this is.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The stable id, such as <c>QCD1001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.DefaultSeverity;

    /// <summary>The place in the text; empty where the whole input is meant.</summary>
    public TextSpan Span { get; }

    /// <summary>The 1-based line of <see cref="Span"/>; 0 where the whole input is meant.</summary>
    public int Line { get; }

    /// <summary>The arguments of the message: the Chinese text quoted, numbers, names.</summary>
    public ImmutableArray<string> Arguments => [.. _arguments.Select(argument => argument.In(Language))];

    /// <summary>The language of <see cref="Message"/>: English, unless <see cref="In"/> made it another.</summary>
    public MessageLanguage Language { get; private init; }

    /// <summary>The message in plain words, with the Chinese text quoted.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormatIn(Language), [.. Arguments]);

    /// <summary>The same occurrence with its message in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic In(MessageLanguage language) => language == Language ? this : new(Descriptor, Span, Line, _arguments) { Language = language };

    /// <summary>Id, line and message, for logs.</summary>
    /// <returns>A line such as <c>QCD1001 line 3: ...</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} line {Line}: {Message}");
}
