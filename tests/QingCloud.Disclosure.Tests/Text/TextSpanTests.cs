using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void FromBounds_EndBeforeStart_Throws()
    {
        Action act = () => TextSpan.FromBounds(5, 4);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Contains_Offset_IsHalfOpen(int offset, bool expected) => new TextSpan(3, 3).Contains(offset).Should().Be(expected);

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(6, 1, false)]
    [InlineData(4, 0, false)]
    public void OverlapsWith_Neighbours_ShareNoCharacter(int start, int length, bool expected) =>
        new TextSpan(3, 3).OverlapsWith(new(start, length)).Should().Be(expected);

    [Fact]
    public void Contains_EmptySpanAtEnd_IsWithin() => new TextSpan(3, 3).Contains(new TextSpan(6, 0)).Should().BeTrue();

    [Fact]
    public void CompareTo_SameStart_OrdersByLength()
    {
        (new TextSpan(3, 1) < new TextSpan(3, 2)).Should().BeTrue();
        (new TextSpan(4, 0) > new TextSpan(3, 9)).Should().BeTrue();
        new TextSpan(12, 6).ToString().Should().Be("[12..18)");
    }
}
