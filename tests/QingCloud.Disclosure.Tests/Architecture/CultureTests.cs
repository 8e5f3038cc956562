using System.Globalization;
using QingCloud.Disclosure.Json;
using QingCloud.Disclosure.Tests.Golden;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Architecture;

/// <summary>A document reads the same on every machine: under cultures with other decimal signs and other letter cases nothing changes.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Analyze_UnderHostileCulture_GivesTheSameJson(string culture)
    {
        foreach (string name in GoldenDocument.Names)
        {
            string[] expected = Under(CultureInfo.InvariantCulture, () => Documents(name));

            string[] actual = Under(CultureInfo.GetCultureInfo(culture), () => Documents(name));

            actual.Should().Equal(expected, "document {0} must read alike", name);
        }
    }

    private static string[] Documents(string name)
    {
        DisclosureAnalysis analysis = GoldenDocument.Analyze(name);
        return
        [
            DisclosureJson.SerializeOutline(analysis),
            DisclosureJson.SerializeTables(analysis),
            DisclosureJson.SerializeModels(analysis),
            DisclosureJson.SerializeQuantities(SourceText.From(GoldenDocument.Bytes(name))),
        ];
    }

    private static string[] Under(CultureInfo culture, Func<string[]> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
