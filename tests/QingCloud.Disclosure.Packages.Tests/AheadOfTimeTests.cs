using System.Runtime.InteropServices;
using QingCloud.Disclosure.Packages.Tests.TestSupport;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests;

/// <summary>The libraries compile ahead of time as a whole, without a warning, and a program of them runs; so does the command line, which prints the same.</summary>
[Collection(SharedPackages.Name)]
public sealed class AheadOfTimeTests(PackedPackages packages)
{
    [NativeFact]
    public void Libraries_PublishedAheadOfTime_GiveNoWarningAndRun()
    {
        string folder = packages.NewFolder("native");
        File.WriteAllText(Path.Combine(folder, "native.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <OptimizationPreference>Size</OptimizationPreference>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="QingCloud.Disclosure" Version="{packages.Version}" />
                <PackageReference Include="QingCloud.Disclosure.Pdf" Version="{packages.Version}" />
                <TrimmerRootAssembly Include="QingCloud.Disclosure;QingCloud.Disclosure.Pdf" />
              </ItemGroup>
            </Project>

            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            using QingCloud.Disclosure;
            using QingCloud.Disclosure.Json;

            DisclosureAnalysis filing = DisclosureAnalyzer.Default.Analyze(File.ReadAllBytes(args[0]));
            Console.WriteLine($"{filing.Outline.Header.Issuer} {filing.Facts.Length} {filing.Findings.Length}");
            """);

        _ = packages.Run(folder, "dotnet", "publish", "--use-current-runtime", "-o", "out", "--nologo", "-v", "quiet");
        string reply = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden", "reply-tabs", "source.txt");

        packages.Run(folder, Path.Combine(folder, "out", "native"), reply).Should().Be("云岭数据科技股份有限公司 45 0\n");
    }
    [NativeFact]
    public void Program_PublishedForOneKindOfMachine_PrintsWhatTheBuiltOnePrints()
    {
        string folder = packages.NewFolder("program");
        string project = Path.Combine(Repository.Root, "src", "QingCloud.Disclosure.Cli");

        // Of the tool's README, with a folder of its own, so that what the other tests run stays as it is.
        _ = packages.Run(folder, "dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", $"-p:ArtifactsPath={folder}/artifacts/", "--nologo", "-v", "quiet");

        foreach (string filing in (string[])["reply-tabs", "reply-glued"])
        {
            string source = Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden", filing, "source.txt");
            foreach (string command in (string[])["outline", "tables", "extract", "quantities"])
            {
                string native = packages.Run(folder, Path.Combine(folder, "out", "QingCloud.Disclosure.Cli"), command, source, "--json");
                native.Should().StartWith("{").And.Be(packages.Run(folder, "dotnet", packages.Program, command, source, "--json"));
            }
        }
    }
}
