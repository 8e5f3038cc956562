using System.Reflection;

namespace QingCloud.Disclosure.Tests.Architecture;

/// <summary>A stage uses only the stages before it. The sources are read, since a sister namespace can be reached without a <c>using</c>.</summary>
public sealed class LayerTests
{
    private static readonly string[] Order = ["Diagnostics", "Text", "Outline", "Quantities", "Tables", "Disclosures", "Calculators", "Verification", "Json"];

    private static readonly string[] NotForCalculators = ["Outline", "Tables", "Disclosures"];

    private static readonly string LibraryFolder = Path.Combine(
        typeof(LayerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
        "src", "QingCloud.Disclosure");

    public static TheoryData<string> Stages => [.. Order];

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stage_UsesOnlyStagesBeforeIt(string stage)
    {
        string folder = Path.Combine(LibraryFolder, stage);
        string[] forbidden = [.. Order.Skip(Array.IndexOf(Order, stage) + 1).Where(later => !MayUse(stage, later))];
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];

        IEnumerable<string> violations =
            from file in files
            from line in File.ReadLines(file)
            from later in forbidden
            where Names(line, later)
            select $"{Path.GetRelativePath(LibraryFolder, file)}: {line.Trim()}";

        violations.Should().BeEmpty();
    }

    [Fact]
    public void Calculators_NeedOnlyQuantities()
    {
        string folder = Path.Combine(LibraryFolder, "Calculators");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];

        IEnumerable<string> violations =
            from file in files
            from line in File.ReadLines(file)
            from other in NotForCalculators
            where Names(line, other)
            select $"{Path.GetRelativePath(LibraryFolder, file)}: {line.Trim()}";

        violations.Should().BeEmpty();
    }

    // Diagnostics and Text know each other: a diagnostic has a span, a text has diagnostics.
    private static bool MayUse(string stage, string later) => stage == "Diagnostics" && later == "Text";

    private static bool Names(string line, string stage) =>
        line.Contains($"QingCloud.Disclosure.{stage};", StringComparison.Ordinal)
        || line.Contains($"QingCloud.Disclosure.{stage}.", StringComparison.Ordinal)
        || IsQualified(line, stage);

    // "Tables.Table" from a sister namespace, but not "source.Tables.Length" or "System.Text.Json".
    private static bool IsQualified(string line, string stage)
    {
        string code = line.Split("//")[0];
        for (int at = code.IndexOf(stage + ".", StringComparison.Ordinal); at >= 0; at = code.IndexOf(stage + ".", at + 1, StringComparison.Ordinal))
        {
            bool starts = at == 0 || !(char.IsLetterOrDigit(code[at - 1]) || code[at - 1] is '.' or '_' or '"');
            int after = at + stage.Length + 1;
            if (starts && after < code.Length && char.IsUpper(code[after]) && IsTypeOf(stage, code[after..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTypeOf(string stage, string rest)
    {
        string name = new([.. rest.TakeWhile(char.IsLetterOrDigit)]);
        return typeof(DisclosureAnalyzer).Assembly.GetTypes().Any(type => type.Name == name && type.Namespace == $"QingCloud.Disclosure.{stage}");
    }
}
