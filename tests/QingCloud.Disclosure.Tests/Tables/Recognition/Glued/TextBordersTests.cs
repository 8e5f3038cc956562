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

            客户名称合同金额付款安排收入确认方式
            甲公司729.91签约后付三成,验收后付七成。按开通单逐月确认
            乙公司443.72每季度末付款,质保金一成。按开通单逐月确认
            丙公司719.28验收合格后一次付清。按开通单逐月确认
            """);

        GluedText.Row(table, 0).Should().Be("甲公司 ; 729.91 ; 签约后付三成,验收后付七成。 ; 按开通单逐月确认");
        GluedText.Row(table, 2).Should().Be("丙公司 ; 719.28 ; 验收合格后一次付清。 ; 按开通单逐月确认");
    }

    [Fact]
    public void Settle_NameThatEndsInItsKind_IsCutBeforeTheKind()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            产品名称类型本金到期日
            东江银行惠利三号结构性存款结构性存款4,000.002024/03/21
            南山银行单位大额存单大额存单1,200.002024/05/18
            西湖证券稳盈收益凭证收益凭证3,160.002024/06/30
            合计8,360.00
            """);

        GluedText.Row(table, 0).Should().Be("东江银行惠利三号结构性存款 ; 结构性存款 ; 4,000.00 ; 2024/03/21");
        GluedText.Row(table, 1).Should().Be("南山银行单位大额存单 ; 大额存单 ; 1,200.00 ; 2024/05/18");
        GluedText.Row(table, 2).Should().Be("西湖证券稳盈收益凭证 ; 收益凭证 ; 3,160.00 ; 2024/06/30");
    }

    [Fact]
    public void Settle_Branches_BelongToTheNameBeforeThem()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            贷款银行资金来源贷款金额利率
            东江银行股份有限公司滨海支行自有资金4,000.003.20%
            南山银行有限公司江北分行募集资金1,200.003.40%
            西湖商业银行股份有限公司营业部自有资金3,160.003.10%
            合计8,360.00
            """);

        GluedText.Row(table, 0).Should().Be("东江银行股份有限公司滨海支行 ; 自有资金 ; 4,000.00 ; 3.20%");
        GluedText.Row(table, 1).Should().Be("南山银行有限公司江北分行 ; 募集资金 ; 1,200.00 ; 3.40%");
    }

    [Fact]
    public void Settle_LabelAbove_IsBlankInTheRowsThatItStandsFor()
    {
        RecognizedTable table = GluedText.Table("""
            单位:万元

            产品名称类型金额占比
            云算力服务直销4,000.0040.00%
            经销1,000.0010.00%
            数据库软件直销2,000.0020.00%
            经销1,500.0015.00%
            运维服务经销1,500.0015.00%
            合计10,000.00100.00%
            """);

        GluedText.Row(table, 0).Should().Be("云算力服务 ; 直销 ; 4,000.00 ; 40.00%");
        GluedText.Row(table, 1).Should().Be(" ; 经销 ; 1,000.00 ; 10.00%");
    }
}
