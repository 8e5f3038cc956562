using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Text;

public sealed class CharacterFoldingTests
{
    [Theory]
    [InlineData("１，２３４．５６％", "1,234.56%")]
    [InlineData("（３．２）", "(3.2)")]
    [InlineData("1—2年", "1-2年")]
    [InlineData("−3", "-3")]
    [InlineData("1～2", "1~2")]
    [InlineData("合\u3000计", "合 计")]
    [InlineData("a\tb", "a\tb")]
    public void Fold_Variants_AreTheirPlainForm(string printed, string expected) => CharacterFolding.Fold(printed).Should().Be(expected);

    [Fact]
    public void Fold_NothingToFold_IsTheSameString()
    {
        string text = "期末账面余额 1,234.56";

        CharacterFolding.Fold(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Fold_EveryCharacter_KeepsLengthAndIsStable()
    {
        string all = string.Create(0x10000, 0, static (span, _) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = (char)i;
            }
        });

        string folded = CharacterFolding.Fold(all);

        folded.Length.Should().Be(all.Length);
        CharacterFolding.Fold(folded).Should().Be(folded);
    }
}
