using System.Text;
using QingCloud.Disclosure.Fuzzing;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Hostile;

/// <summary>Nothing that a document holds makes the library throw or hang. A longer run is the program QingCloud.Disclosure.Fuzzing.</summary>
public sealed class FuzzingTests
{
    private const int Trials = 300;

    public static TheoryData<string> HostileNames => [.. HostileDocuments.All(0.001).Select(document => document.Name)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Analyze_MutantsOfSmallDocuments_NeverThrows(int seed)
    {
        DocumentMutator mutator = new(seed, [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden"), "source.*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);

        for (int i = 0; i < Trials; i++)
        {
            (byte[] mutant, _) = mutator.Next();
            Trial trial = Trial.Of(mutant);

            trial.Failure.Should().BeNull($"mutant {i} of seed {seed} is a document too: {Convert.ToBase64String(mutant)}");
        }
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Analyze_HostileDocument_EndsWithoutAnException(string name)
    {
        string text = HostileDocuments.All(0.05).Single(document => document.Name == name).Text;

        Trial.Of(Encoding.UTF8.GetBytes(text)).Failure.Should().BeNull();
    }
}
