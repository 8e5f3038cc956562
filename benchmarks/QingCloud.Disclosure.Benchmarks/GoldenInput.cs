using System.Reflection;
using System.Text;

namespace QingCloud.Disclosure.Benchmarks;

/// <summary>The small documents that ship with the tests, repeated to the size of a filing.</summary>
internal static class GoldenInput
{
    private static readonly string Folder = Path.Combine(
        typeof(GoldenInput).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "QingCloud.Disclosure.Tests", "Golden");

    /// <summary>A document repeated until it has at least so many characters.</summary>
    internal static string Text(string name, int characters)
    {
        string once = File.ReadAllText(Directory.GetFiles(Path.Combine(Folder, name), "source.*").Single());
        StringBuilder text = new(characters + once.Length);
        while (text.Length < characters)
        {
            text.Append(once).Append('\n');
        }

        return text.ToString();
    }
}
