using System.IO.Compression;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests.TestSupport;

/// <summary>
/// The packages, packed from the build that the tests belong to, as a source for new projects outside the repository. Restored packages go to a folder of their own, from
/// which ours are removed first: no package of an earlier build is ever tested. All others come from the registries that the machine is set up with.
/// </summary>
public sealed class PackedPackages : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string _work = Directory.CreateTempSubdirectory("disclosure-packages-").FullName;

    /// <summary>Packs.</summary>
    public PackedPackages()
    {
        string restored = Path.Combine(Repository.Root, ".artifacts", "restored-packages");
        Environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = restored,
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
        };
        Folder = Path.Combine(Repository.Root, ".artifacts", "packages");
        foreach (string stale in Existing(Folder, "*.nupkg").Concat(Existing(restored, "qingcloud.disclosure*")).Concat(Existing(restored, "disclosure")))
        {
            Delete(stale);
        }

        // The packing itself restores nothing, so it needs no folder of packages of its own.
        Dictionary<string, string> packing = new(Environment);
        packing.Remove("NUGET_PACKAGES");
        _ = Command.Run(Repository.Root, packing, 0, "dotnet", "pack", "QingCloud.Disclosure.sln", "-c", Configuration, "--no-build", "-o", Folder, "-v", "quiet");
        File.WriteAllText(Path.Combine(_work, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>

            """);
    }

    /// <summary>The folder of the packages.</summary>
    internal string Folder { get; }

    /// <summary>The command line of the same build.</summary>
    internal string Program { get; } = Path.Combine(Repository.Root, ".artifacts", "bin", "QingCloud.Disclosure.Cli", Configuration.ToLowerInvariant(), "QingCloud.Disclosure.Cli.dll");

    /// <summary>The environment in which new projects are made and run.</summary>
    internal IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The version of the packages, as their file names say.</summary>
    internal string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "disclosure.*.nupkg").Single())["disclosure.".Length..];

    /// <summary>A new folder outside the repository, in which a restore finds the packages.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_work, name)).FullName;

    /// <summary>Runs a program; fails the test where it exits with another code.</summary>
    internal string Run(string folder, string program, params IEnumerable<string> arguments) => Run(folder, 0, program, arguments);

    /// <summary>Runs a program that is expected to exit with a code.</summary>
    internal string Run(string folder, int exitCode, string program, params IEnumerable<string> arguments) => Command.Run(folder, Environment, exitCode, program, arguments);

    /// <summary>Opens a package.</summary>
    internal ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_work, recursive: true);

    private static string[] Existing(string folder, string pattern) => Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder, pattern) : [];

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
