using FluentAssertions;
using QingCloud.Disclosure.Text;
using Xunit;

namespace QingCloud.Disclosure.Tests.Text;

public sealed class WordListTests
{
    private static readonly WordList Words = new(["其他应收款", "应收账款", "应收"]);

    [Theory]
    [InlineData("其他应收款余额", 0)]
    [InlineData("5、应收账款", 1)]
    [InlineData("应收票据", 2)]
    [InlineData("收应", -1)]
    [InlineData("", -1)]
    public void FirstIn_Text_IsTheFirstWordOfTheListThatItHolds(string text, int expected)
    {
        Words.FirstIn(text).Should().Be(expected);
        Words.IsIn(text).Should().Be(expected >= 0);
    }

    [Fact]
    public void FirstIn_AnyText_IsWhatLookingForEachWordFinds()
    {
        // Characters that share a mark (64 apart) are told apart by the words themselves.
        Random random = new(17);
        string letters = "应收账款其他\u0041\u0081\u00C1\u4E00\u4E40\u4E80";
        for (int trial = 0; trial < 5_000; trial++)
        {
            string Next(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => letters[random.Next(letters.Length)]));
            string[] words = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Next(4))];
            string text = Next(12);

            new WordList(words).FirstIn(text).Should().Be(Array.FindIndex(words, word => text.Contains(word, StringComparison.Ordinal)), "{0} is searched for {1}", text, string.Join(' ', words));
        }
    }
}
