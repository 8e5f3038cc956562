using QingCloud.Disclosure.Tables.Recognition.Glued;
using Xunit.Abstractions;
namespace QingCloud.Disclosure.Tests;
public sealed class TmpTests(ITestOutputHelper o)
{
    [Fact]
    public void Dump()
    {
        HeaderCellModel m = new(HeaderVocabulary.Default, new DocumentNames(new Dictionary<string, int>()));
        foreach (string s in Environment.GetEnvironmentVariable("CELLS")!.Split(' '))
        {
            o.WriteLine($"COST {s} {m.MeasureWhole(s):0.00}");
        }
    }
}
