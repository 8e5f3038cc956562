namespace QingCloud.Disclosure.Pdf.Poppler;

/// <summary>How a run of a program of poppler ended.</summary>
/// <param name="Outcome">The end.</param>
/// <param name="Message">What it said of errors; empty for nothing.</param>
internal readonly record struct PopplerRun(PopplerOutcome Outcome, string Message = "");

/// <summary>The ends that a run can take.</summary>
internal enum PopplerOutcome
{
    /// <summary>It read the document to its end.</summary>
    Done,

    /// <summary>It is not installed, or cannot be started.</summary>
    Missing,

    /// <summary>The document wants a password, or forbids the copying of its text.</summary>
    Encrypted,

    /// <summary>The document could not be read, or not to its end.</summary>
    Failed,

    /// <summary>It took too long and was ended.</summary>
    TimedOut,

    /// <summary>It gave more than is read and was ended.</summary>
    Ended,
}
