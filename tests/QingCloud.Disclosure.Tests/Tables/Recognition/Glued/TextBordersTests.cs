using FluentAssertions;
using QingCloud.Disclosure.Tables.Recognition;
using Xunit;

namespace QingCloud.Disclosure.Tests.Tables.Recognition.Glued;

public class TextBordersTests
{
    [Fact]
    public void Settle_NamesOfCompanies_EndWhereTheirNameEnds()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            客户名称销售内容合同金额
            华南信达网络科技有限公司云算力服务729.91
            苏中远景网络科技有限公司云算力服务443.72
            西川众合软件科技有限公司云算力服务719.28
            合计1,892.91
            """);

        GluedText.Row(table, 0).Should().Be("华南信达网络科技有限公司 ; 云算力服务 ; 729.91");
    }

    [Fact]
    public void Settle_WordsThatGoOnAlike_AreNoCells()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            资产类别规格型号原值用途
            服务器处理芯片A1100、内存64.00研发用途
            机器人巡检型号B2200、电池12.50管理用途
            处理芯片A1200、内存37.20研发用途
            处理芯片A1300、内存18.40研发用途
            储能柜液冷型号C3300、电池21.10管理用途
            处理芯片A1400、内存66.00研发用途
            合计219.20

            资产类别原值
            服务器64.00
            机器人12.50
            储能柜21.10
            合计97.60
            """);

        GluedText.Row(table, 0).Should().Be("服务器 ; 处理芯片A1100、内存 ; 64.00 ; 研发用途");
        GluedText.Row(table, 2).Should().Be(" ; 处理芯片A1200、内存 ; 37.20 ; 研发用途");
    }

    [Fact]
    public void Settle_Ages_AreCellsOfTheirOwn()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            客户名称账龄未回款原因期末余额
            甲公司1-2年客户资金紧张759.65
            乙公司3年以上项目尚未验收549.73
            丙公司1年以内尚在信用期内465.85
            """);

        GluedText.Row(table, 1).Should().Be("乙公司 ; 3年以上 ; 项目尚未验收 ; 549.73");
    }

    [Fact]
    public void Settle_RepeatedClause_IsCutBehindTheSentenceAndNeverBeforeAComma()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            客户名称付款安排收入确认方式合同金额
            甲公司签约后付三成,验收后付七成。按开通单逐月确认729.91
            乙公司每季度末付款,质保金一成。按开通单逐月确认443.72
            丙公司验收合格后一次付清。按开通单逐月确认719.28
            """);

        GluedText.Row(table, 0).Should().Be("甲公司 ; 签约后付三成,验收后付七成。 ; 按开通单逐月确认 ; 729.91");
        GluedText.Row(table, 2).Should().Be("丙公司 ; 验收合格后一次付清。 ; 按开通单逐月确认 ; 719.28");
    }
}
