using System.Collections.Concurrent;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Hostile;

/// <summary>One analyzer serves any number of threads, and so does one analysis.</summary>
public sealed class ThreadTests
{
    private static readonly string[] Texts =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Golden"), "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Analyze_ManyThreadsOnOneAnalyzer_GivesEachTheSameJson()
    {
        string[] expected = [.. Texts.Select(text => Json(DisclosureAnalyzer.Default.Analyze(text)))];
        ConcurrentBag<(int Text, string Json)> results = [];

        Parallel.For(0, 16 * Texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => results.Add((i % Texts.Length, Json(DisclosureAnalyzer.Default.Analyze(Texts[i % Texts.Length])))));

        results.Should().HaveCount(16 * Texts.Length);
        results.Should().OnlyContain(result => result.Json == expected[result.Text]);
    }

    [Fact]
    public void Models_AskedForByManyThreadsAtOnce_AreReadOnce()
    {
        DisclosureAnalysis analysis = DisclosureAnalyzer.Default.Analyze(Texts[0]);
        ConcurrentBag<object> models = [];

        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 16 }, _ => models.Add(analysis.Models));

        models.Distinct().Should().ContainSingle();
    }

    private static string Json(DisclosureAnalysis analysis) => DisclosureJson.SerializeTables(analysis) + DisclosureJson.SerializeModels(analysis);
}
