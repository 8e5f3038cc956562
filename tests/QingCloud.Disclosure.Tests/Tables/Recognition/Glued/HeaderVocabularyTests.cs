using QingCloud.Disclosure.Tables.Recognition.Glued;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

public sealed class HeaderVocabularyTests
{
    private static readonly HeaderVocabulary Without = HeaderVocabulary.Default.Without(new HashSet<string> { "期末" }, new HashSet<string> { "账面余额" });

    [Fact]
    public void Without_Word_LacksItAsAWordAlone()
    {
        Without.Words.Should().NotContainKey("期末");
        Without.Words.Should().HaveCount(HeaderVocabulary.Default.Words.Count - 1);
        Without.Words["账面余额"].Should().Equal(HeaderVocabulary.Default.Words["账面余额"], "what is left out as a whole cell is still a word of cells");
    }

    [Fact]
    public void Without_Term_IsNoCellThatDocumentsPrint()
    {
        HeaderVocabulary.Default.Trie.Find("账面余额")!.Documents.Should().BePositive();
        Without.Trie.Find("账面余额")!.Documents.Should().Be(0);
        Without.Labels.Should().BeEquivalentTo(HeaderVocabulary.Default.Labels);
    }

    [Fact]
    public void Without_Nothing_IsTheSame()
    {
        HeaderVocabulary same = HeaderVocabulary.Default.Without(new HashSet<string>(), new HashSet<string>());

        same.Words.SelectMany(pair => pair.Value).Should().BeEquivalentTo(HeaderVocabulary.Default.Words.SelectMany(pair => pair.Value));
        same.Terms.Should().BeEquivalentTo(HeaderVocabulary.Default.Terms);
    }
}
