using QingCloud.Disclosure.Testing.Damage;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Tests.Reconstruction;

/// <summary>A disclosure of four seeded tables in one layout, some damaged, read.</summary>
internal static class DamageTrial
{
    internal const int TablesPerDisclosure = 4;

    internal static WrittenDisclosure Write(SyntheticLayout layout, ulong seed)
    {
        SeededRandom random = new(seed);
        SyntheticDisclosure disclosure = SyntheticDisclosure.InquiryReply().WithHeading("一、关于经营情况");
        for (int i = 0; i < TablesPerDisclosure; i++)
        {
            SyntheticTable table = SyntheticTableGenerator.Create(random.NextBits());
            disclosure = disclosure.WithTable(table, Damages(layout, random)).WithParagraph("由上表可见,报告期内上述情况与公司的业务规模相符,未发生重大变化。");
        }

        return disclosure.Write(layout, seed);
    }

    internal static IEnumerable<TableScore> Run(SyntheticLayout layout, ulong seed)
    {
        WrittenDisclosure written = Write(layout, seed);
        return TableScore.Of(written, DisclosureAnalyzer.Default.Analyze(written.Text).Tables);
    }

    // Half of the tables bear their layout alone.
    private static DamageKind[] Damages(SyntheticLayout layout, SeededRandom random)
    {
        var kinds = TableDamager.KindsOf(layout);
        return [.. Enumerable.Range(0, random.Happens(50) ? 0 : (int)random.Next(1, 2)).Select(_ => random.Pick(kinds)).Distinct()];
    }
}
