using QingCloud.Disclosure.Packages.Tests.TestSupport;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Packages.Tests.Documentation;

/// <summary>
/// Every block of C# in the documentation compiles and runs, from the packages, in a new xUnit project, and prints what its comments say. A page reads the files that it shows
/// itself (fences such as <c>text filing.txt</c>), <c>reply.txt</c> and <c>annual-report.pdf</c>.
/// </summary>
[Collection(SharedPackages.Name)]
public sealed class ExampleTests(PackedPackages packages)
{
    [Fact]
    public void Pages_Examples_RunFromThePackages()
    {
        string project = packages.NewFolder("documentation");
        int pages = 0;
        foreach (MarkdownPage page in MarkdownPage.All)
        {
            string name = "Page" + string.Concat(page.Path.Where(char.IsAsciiLetterOrDigit));
            string folder = packages.NewFolder(name);
            if (ExampleWriter.Write(page, name, folder) is { } code)
            {
                WriteFiles(page, folder);
                File.WriteAllText(Path.Combine(project, name + ".cs"), code.Replace("\"page\"", $"\"{page.Path}\"", StringComparison.Ordinal));
                pages++;
            }
        }

        // The pages change the current folder and print, so they run one after the other.
        File.WriteAllText(Path.Combine(project, "Assembly.cs"), "[assembly: CollectionBehavior(DisableTestParallelization = true)]\n");
        File.WriteAllText(Path.Combine(project, "Documentation.csproj"), Project());
        string printed = packages.Run(project, "dotnet", "test", "--nologo", "--logger", "console;verbosity=normal");

        pages.Should().BeGreaterThan(5);
        printed.Should().Contain("Test Run Successful.");
    }

    private static void WriteFiles(MarkdownPage page, string folder)
    {
        File.Copy(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden", "reply-tabs", "source.txt"), Path.Combine(folder, "reply.txt"));
        File.Copy(Directory.GetFiles(Repository.PrintedForms, "*.pdf").Single(), Path.Combine(folder, "annual-report.pdf"));
        foreach (CodeBlock block in page.In("text").Where(block => block.Name.Length > 0))
        {
            File.WriteAllText(Path.Combine(folder, block.Name), block.Text);
        }
    }

    private string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <IsPackable>false</IsPackable>
            <NoWarn>$(NoWarn);xUnit2013</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="QingCloud.Disclosure" Version="{packages.Version}" />
            <PackageReference Include="QingCloud.Disclosure.Pdf" Version="{packages.Version}" />
            <PackageReference Include="QingCloud.Disclosure.Testing" Version="{packages.Version}" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
            <PackageReference Include="xunit" Version="2.9.3" />
            <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
            <Using Include="Xunit" />
          </ItemGroup>
        </Project>

        """;
}
