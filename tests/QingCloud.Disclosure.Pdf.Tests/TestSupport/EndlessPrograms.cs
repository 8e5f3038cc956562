namespace QingCloud.Disclosure.Pdf.Tests.TestSupport;

/// <summary>A folder with programs named like poppler's that never end by themselves.</summary>
internal sealed class EndlessPrograms : IDisposable
{
    internal EndlessPrograms()
    {
        foreach (string name in (string[])["pdftotext", "pdftops"])
        {
            string path = Path.Combine(Folder, name);
            File.WriteAllText(path, "#!/bin/sh\nexec sleep 600\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("disclosure-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
