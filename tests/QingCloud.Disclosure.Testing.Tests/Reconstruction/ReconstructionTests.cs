using System.Globalization;
using Xunit.Abstractions;

namespace QingCloud.Disclosure.Testing.Tests.Reconstruction;

/// <summary>Damaged tables are given back, or their cells are flagged; hardly ever another value, and never one that calls itself proven.</summary>
public sealed class ReconstructionTests(ITestOutputHelper output)
{
    [Fact]
    public void Analyze_DamagedTables_GivesThemBackOrFlagsThem()
    {
        int tables = int.Parse(Environment.GetEnvironmentVariable("DISCLOSURE_DAMAGED_TABLES") ?? "1000", CultureInfo.InvariantCulture);
        string? faults = Environment.GetEnvironmentVariable("DISCLOSURE_DAMAGE_FAULTS");
        using StreamWriter? writer = faults is null ? null : new(faults);

        DamageReport report = DamageReport.Of(tables, each: (seed, score) =>
        {
            if (score.Faults.Count > 0)
            {
                writer?.WriteLine(FaultText.Of(seed, score));
            }
        });

        output.WriteLine(report.ToString());
        report.All.ProvenWrong.Should().Be(0);
    }
}
