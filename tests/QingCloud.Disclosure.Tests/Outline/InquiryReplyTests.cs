using FluentAssertions;
using QingCloud.Disclosure.Outline;
using Xunit;

namespace QingCloud.Disclosure.Tests.Outline;

public class InquiryReplyTests
{
    private const string Head = "甲乙科技股份有限公司关于深圳证券交易所年报问询函的回复公告\n\n";

    [Fact]
    public void Parse_GroupedMatters_GivesQuestionsWithMattersAndPairedAnswers()
    {
        DocumentOutline outline = Outlined.Parse(Head + """
            问题一、关于业绩

            1.根据年报,公司收入为1.20亿元。

            请公司:(1)说明收入下降的原因及合理性;(2)说明毛利率变动与同行

            业是否一致。

            回复:

            一、公司回复情况

            (一)说明收入下降的原因及合理性

            1、市场变化

            (二)说明毛利率变动与同行业是否一致

            二、会计师核查程序和核查结论

            (一)核查程序

            问题二、关于资产

            2.根据年报,存货增加。

            请公司说明存货增加的原因。

            回复:

            备货增加所致。

            3.根据年报,固定资产增加。

            请公司说明固定资产增加的原因。请年审会计师核查并发表明确意见。回复:

            购置设备所致。

            会计师核查意见:

            未发现异常。
            """);

        outline.Kind.Should().Be(DocumentKind.InquiryReply);
        outline.Questions.Select(question => question.Title).Should().Equal("关于业绩", "关于资产");
        outline.Questions.Select(question => question.Matters.Length).Should().Equal(1, 2);
        QuestionMatter first = outline.Questions[0].Matters[0];
        first.Requests.Select(request => request.Text).Should().Equal("(1)说明收入下降的原因及合理性;", "(2)说明毛利率变动与同行业是否一致。");
        first.Requests.Select(request => request.Answer!.Number!.Text).Should().Equal("(一)", "(二)");
        first.Requests.Should().OnlyContain(request => request.Pairing == AnswerPairing.Heading);
        first.Verifications.Single().Heading.Should().Be("会计师核查程序和核查结论");
        QuestionMatter last = outline.Questions[1].Matters[1];
        last.Requests.Select(request => request.IsForVerifier).Should().Equal(false, true);
        last.Requests.Select(request => request.Pairing).Should().Equal(AnswerPairing.Whole, AnswerPairing.Whole);
        last.Verifications.Single().Kind.Should().Be(OutlineNodeKind.Verification);
    }

    [Theory]
    [InlineData("回复:")]
    [InlineData("【回复】")]
    [InlineData("公司回复:")]
    [InlineData("答复:")]
    [InlineData("回复如下:")]
    [InlineData("回复：")]
    public void Parse_ReplyLabels_StartTheAnswer(string label)
    {
        DocumentOutline outline = Outlined.Parse(Head + $"1、关于收入\n\n请你公司:\n\n(1)说明原因一;\n\n(2)说明原因二。\n\n{label}\n\n一、说明原因一\n\n甲。\n\n二、说明原因二\n\n乙。\n\n2、关于存货\n\n请你公司说明存货情况。\n\n{label}\n\n正常。");

        outline.Questions.Select(question => question.Number!.Text).Should().Equal("1、", "2、");
        outline.Questions[0].Requests.Select(request => request.Answer!.Number!.Text).Should().Equal("一、", "二、");
        outline.Questions[1].Requests.Single().Pairing.Should().Be(AnswerPairing.Whole);
    }

    [Fact]
    public void Parse_NumberedListsInAnswers_StartNoQuestion()
    {
        DocumentOutline outline = Outlined.Parse(Head + """
            1、关于收入

            请你公司说明收入下降的原因。

            【回复】

            原因包括:

            1、市场变化;

            2、价格变化。

            2、关于存货

            请你公司说明存货增加的原因。

            【回复】

            备货增加。
            """);

        outline.Questions.Select(question => question.Title).Should().Equal("关于收入", "关于存货");
    }

    [Fact]
    public void Parse_AnswersByOrderOnly_ArePairedByOrder()
    {
        DocumentOutline outline = Outlined.Parse(Head + "问题1:关于收入\n请公司:(1)说明收入下降的原因;(2)说明成本上升的原因。\n回复:\n一、行业情况\n行业平稳。\n二、成本情况\n原料涨价。");

        outline.Questions.Single().Requests.Select(request => (request.Pairing, request.Answer!.Heading))
            .Should().Equal((AnswerPairing.Order, "行业情况"), (AnswerPairing.Order, "成本情况"));
    }

    [Fact]
    public void Parse_RequestWithoutAnyPart_IsReported()
    {
        DocumentOutline outline = Outlined.Parse(Head + "问题1:关于收入\n请公司:(1)说明收入下降的原因;(2)说明成本上升的原因。\n回复:\n均为市场原因。");

        outline.Questions.Single().Requests.Should().OnlyContain(request => request.Answer == null && request.Pairing == AnswerPairing.None);
        outline.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("QCD2003");
        outline.Diagnostics.First(diagnostic => diagnostic.Id == "QCD2003").Message.Should().Be("No part of the reply could be paired with request (1).");
    }

    [Fact]
    public void Parse_LostQuestionNumber_KeepsTheRequestAndSaysSo()
    {
        DocumentOutline outline = Outlined.Parse(Head + "问题1:关于收入\n请公司说明收入下降的原因。\n回复:\n市场原因。\n请公司说明成本上升的原因。\n回复:\n原料原因。");

        outline.Questions.Should().ContainSingle();
        outline.Questions[0].Matters.Should().HaveCount(2);
        outline.Diagnostics.Single(diagnostic => diagnostic.Id == "QCD2002").Line.Should().Be(7);
    }

    [Fact]
    public void Parse_ReplyWithoutQuestions_IsReported() =>
        Outlined.Parse(Head + "公司将尽快答复。").Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("QCD2004");

    [Fact]
    public void QuestionAt_OffsetInAnswer_GivesItsQuestion()
    {
        const string text = Head + "问题1:关于收入\n请公司说明收入下降的原因。\n回复:\n市场原因。";

        Outlined.Parse(text).QuestionAt(text.IndexOf("市场", StringComparison.Ordinal))!.Title.Should().Be("关于收入");
    }
}
