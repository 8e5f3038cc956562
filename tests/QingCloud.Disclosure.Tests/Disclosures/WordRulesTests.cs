using QingCloud.Disclosure.Disclosures;

namespace QingCloud.Disclosure.Tests.Disclosures;

/// <summary>Rules by the words that a text holds: the first that is met decides.</summary>
public sealed class WordRulesTests
{
    private static readonly WordRules<int> Rules = new(
    [
        (1, ["收入", "增减"], []),
        (2, ["收入"], ["成本", "占"]),
        (3, ["=合计"], []),
        (4, ["成本"], []),
    ]);

    [Theory]
    [InlineData("营业收入比上年增减", 1)]
    [InlineData("增减后的收入", 1)]
    [InlineData("营业收入", 2)]
    [InlineData("收入占比", null)]
    [InlineData("收入与成本", 4)]
    [InlineData("合计", 3)]
    [InlineData("合计数", null)]
    [InlineData("成", null)]
    [InlineData("", null)]
    public void Find_Text_FirstRuleThatItMeets(string text, int? expected) => Rules.Find(text).Should().Be(expected);

    [Theory]
    [InlineData("营业收入比上年增减", 2, true)]
    [InlineData("收入与成本", 2, false)]
    [InlineData("收入与成本", 4, true)]
    [InlineData("利润", 4, false)]
    public void Says_Text_WhateverRuleComesFirst(string text, int meaning, bool expected) => Rules.Says(text, meaning).Should().Be(expected);

    [Fact]
    public void Find_MoreWordsThanBitsOfOnePart_FindsEach()
    {
        string[] words = [.. Enumerable.Range(0, 200).Select(i => $"{(char)('\u4E00' + i)}{(char)('\u5E00' + i)}")];
        WordRules<int> rules = new(words.Select((word, i) => (i, new[] { word }, Array.Empty<string>())));

        words.Select(word => rules.Find($"前{word}后")).Should().Equal(Enumerable.Range(0, 200).Select(i => (int?)i));
    }
}
