namespace QingCloud.Disclosure.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters to somebody who uses the figures.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; no figure is affected.</summary>
    Info,

    /// <summary>A figure is missing, ambiguous or rests on an inference.</summary>
    Warning,

    /// <summary>A part of the input could not be read at all.</summary>
    Error,
}
