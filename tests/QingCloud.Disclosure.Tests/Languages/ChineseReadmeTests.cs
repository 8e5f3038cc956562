using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Languages;

/// <summary>The README in Chinese says what the English one says: the same sections, code, links and rows.</summary>
public sealed class ChineseReadmeTests
{
    private const string Fence = "```";

    private static readonly string[] English = Read("README.md");

    private static readonly string[] Chinese = Read("README.zh-CN.md");

    [Fact]
    public void Readmes_LinkToEachOtherAtTheTop()
    {
        English.Take(4).Should().Contain("[中文说明](README.zh-CN.md)");
        Chinese.Take(4).Should().Contain("[English](README.md)");
    }

    [Fact]
    public void Sections_AreOfTheSameLevelsInTheSameOrder() => Outline(Chinese).Should().Equal(Outline(English));

    [Fact]
    public void Code_IsTheSame() => Code(Chinese).Should().Equal(Code(English));

    [Fact]
    public void Rows_LeadToTheSamePages() => Targets(Chinese).Should().Equal(Targets(English));

    private static string[] Read(string name) => File.ReadAllLines(Path.Combine(Repository.Root, "src", "QingCloud.Disclosure", name));

    private static IEnumerable<string> Outline(string[] page) => page.Where(line => line.StartsWith('#')).Select(line => line.Split(' ')[0]);

    private static IEnumerable<string> Targets(string[] page) => page.Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(line => line.Split("](")[1].Split(')')[0]);

    private static IEnumerable<string> Code(string[] page)
    {
        bool isCode = false;
        foreach (string line in page)
        {
            isCode = line.StartsWith(Fence, StringComparison.Ordinal) ? !isCode : isCode;
            if (isCode)
            {
                yield return line;
            }
        }
    }
}
