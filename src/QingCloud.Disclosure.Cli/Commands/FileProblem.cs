using QingCloud.Disclosure.Cli.Languages;

namespace QingCloud.Disclosure.Cli.Commands;

/// <summary>Says of a file that cannot be read or written what to do about it.</summary>
internal static class FileProblem
{
    internal static bool Is(Exception exception) =>
        exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    internal static string Of(string path, Exception exception, Speaker speaker) => exception switch
    {
        FileNotFoundException => speaker.Say(ErrorTexts.FileMissing),
        DirectoryNotFoundException => speaker.Say(Path.GetDirectoryName(path) is { Length: > 0 } ? ErrorTexts.FolderMissing : ErrorTexts.FileMissing),
        UnauthorizedAccessException when Directory.Exists(path) => speaker.Say(ErrorTexts.IsFolder, path),
        UnauthorizedAccessException => speaker.Say(ErrorTexts.AccessDenied),
        _ => exception.Message,
    };
}
