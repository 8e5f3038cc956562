using System.Collections.Immutable;

namespace QingCloud.Disclosure.Verification;

/// <summary>All rules. Each can be switched off: <c>new VerificationOptions { Disabled = [VerificationRules.Footing] }</c>.</summary>
public static class VerificationRules
{
    /// <summary>Items add up to 小计 and 合计 down a column; 其中 is not added twice, 减 is subtracted.</summary>
    public static VerificationRule Footing { get; } = new(
        "QCV1001", "footing",
        "The items of a column add up to its 小计 and 合计; parts (其中) are not added again, 减 rows are subtracted.",
        "4,360.52 + 213.85 = 4,574.37, but 合计 is printed as 4,547.37.",
        "Silent where no other column of the table shows the same structure and no single slip explains the difference.",
        "竖加核对",
        "各项目之和等于同列的小计、合计；“其中”不重复相加，“减”项相减。");

    /// <summary>Cells of a row add up to another cell of it.</summary>
    public static VerificationRule CrossFooting { get; } = new(
        "QCV1002", "cross-footing",
        "The cells of a row add up to its sum column, as they do in the other rows.",
        "1,873,741.96 in the first stage and nothing in the others, but 合计 is 7,373,741.96.",
        "Silent unless the other rows show the structure.",
        "横加核对",
        "一行各单元格之和等于其合计列，与其他各行一致。");

    /// <summary>Net is gross less allowance (账面价值 = 账面余额 - 坏账准备).</summary>
    public static VerificationRule NetOfAllowance { get; } = new(
        "QCV1003", "net-of-allowance",
        "账面价值 is 账面余额 less 坏账准备 (减值准备, 跌价准备, 累计折旧).",
        "9,410.81 - 2,967.86 = 6,442.95, but 6,442.59 is printed.",
        "Silent where a further column could take part.",
        "账面价值",
        "账面价值等于账面余额减坏账准备（减值准备、跌价准备、累计折旧）。");

    /// <summary>Opening and changes give closing (期初 + 增加 - 减少 = 期末).</summary>
    public static VerificationRule RollForward { get; } = new(
        "QCV1004", "roll-forward",
        "期初 plus increases less decreases is 期末.",
        "7,596,097.63 + 0 - 222,355.67 = 7,373,741.96, but 7,337,741.96 is printed.",
        "Silent where changes of unknown sign leave more than one reading.",
        "变动表",
        "期初加增加减减少等于期末。");

    /// <summary>A printed change is the difference of the two figures beside it.</summary>
    public static VerificationRule Difference { get; } = new(
        "QCV1005", "difference",
        "A change (变动额, 变动百分点) is the difference of the figures that it stands beside.",
        "69.61% - 54.04% is 15.57 points, but 15.75 is printed.",
        "Silent unless other rows show the structure.",
        "变动额",
        "变动额、变动百分点等于其旁边两个数据之差。");

    /// <summary>The identities of the statements: assets = liabilities + equity.</summary>
    public static VerificationRule StatementIdentity { get; } = new(
        "QCV1006", "statement-identity",
        "资产总计 is 负债和所有者权益总计; 负债合计 and 所有者权益合计 add up to it; the increase of cash links its opening and closing.",
        "资产总计 is 12,345.67 and 负债和所有者权益总计 12,354.67.",
        "Silent where an item is not found in the statement.",
        "报表恒等式",
        "资产总计等于负债和所有者权益总计，负债合计与所有者权益合计之和等于该总计；现金净增加额衔接期初与期末现金。");

    /// <summary>A rate times its base is the amount.</summary>
    public static VerificationRule RateTimesBase { get; } = new(
        "QCV2001", "rate-times-base",
        "An amount is its base times the rate printed beside it (坏账准备 = 账面余额 x 计提比例).",
        "4,360.52 x 35.00% = 1,526.18, but 2,180.26 is printed, which is 50%.",
        "Silent where the header does not name the rate's base and other rows do not show it.",
        "比例乘基数",
        "金额等于基数乘以旁边披露的比例（坏账准备 = 账面余额 × 计提比例）。");

    /// <summary>A share is the amount over its total (占比).</summary>
    public static VerificationRule Share { get; } = new(
        "QCV2002", "share",
        "占比 is the amount over the total.",
        "6,863,309.59 of 101,752,034.66 is 6.75%, but 100.00% is printed.",
        "Silent where the total is neither in the table nor implied alike by other rows. Shares made to add up to 100% are graded as warnings.",
        "占比",
        "占比等于金额除以合计。");

    /// <summary>Growth between two periods.</summary>
    public static VerificationRule Growth { get; } = new(
        "QCV2003", "growth",
        "Growth is the change over the size of the earlier figure.",
        "7,032.36 after 5,990.65 is +17.39%, but 11.77% is printed.",
        "Silent for averages, for a base of nil, and where periods of different length stand side by side.",
        "增长率",
        "增长率等于变动额除以上期数的绝对值。");

    /// <summary>A margin is gross profit over revenue.</summary>
    public static VerificationRule Margin { get; } = new(
        "QCV2004", "margin",
        "毛利率 is (revenue - cost) / revenue.",
        "Revenue 100.00 and cost 64.00 give 36.00%, but 63.00% is printed.",
        "Silent where revenue and cost are not in the row.",
        "毛利率",
        "毛利率等于（收入 - 成本）/ 收入。");

    /// <summary>平均值 is the mean of its rows or columns.</summary>
    public static VerificationRule Average { get; } = new(
        "QCV2005", "average",
        "平均值 is the mean of the figures that it stands below or beside.",
        "The mean of 10%, 20% and 30% is 20%, but 25% is printed.",
        "Silent where other columns do not show that the mean is taken so.",
        "平均值",
        "平均值等于其上方或旁边各数据的均值。");

    /// <summary>The same fact in two tables.</summary>
    public static VerificationRule TableAgainstTable { get; } = new(
        "QCV3001", "table-against-table",
        "The same item of the same entity, scope and period has the same figure wherever it is printed.",
        "The note closes 应收账款 at 66,606,550.63, the balance sheet has 68,417,586.50.",
        "Silent where label, unit, period and scope are not the same, or where only one figure ties the two tables.",
        "表间一致",
        "同一主体、口径、期间的同一项目在各处披露的数据相同。");

    /// <summary>A statement item and its note.</summary>
    public static VerificationRule NoteAgainstStatement { get; } = new(
        "QCV3002", "note-against-statement",
        "A statement's item is the total of its note.",
        "The note on 信用减值损失 adds up to another figure than 利润表 has.",
        "Silent where the note's table does not name the item.",
        "附注与报表",
        "报表项目等于其附注的合计。");

    /// <summary>The same fact said twice in running text.</summary>
    public static VerificationRule FactToldTwice { get; } = new(
        "QCV3003", "fact-told-twice",
        "The same amount of the same item has the same growth wherever it is told.",
        "736.97万元 is said to be 65.22% above the year before in one place and 45.72% in another.",
        "Silent unless amount and label agree and both growths are over the year before.",
        "同一事实两处表述",
        "同一项目的同一金额在各处表述的增长率相同。");

    /// <summary>A figure of the parent and that of the group.</summary>
    public static VerificationRule ParentWithinGroup { get; } = new(
        "QCV3004", "parent-within-group",
        "What the parent holds against others (货币资金, 押金保证金, 代收代付款, 应付债券) is a part of what the group holds; 股本 is the same in both.",
        "代收代付款 of the parent is 240,252.25, that of the group 239,772.25.",
        "A warning, since deposits with a finance company of the group and mergers by reverse acquisition can explain it. Silent for all items that balances within the group can swell, such as receivables, payables and total assets.",
        "母公司金额不超过合并金额",
        "母公司对外持有的项目（货币资金、押金保证金、代收代付款、应付债券）是合并金额的一部分；股本两者相同。");

    /// <summary>Tables that disclose the same thing in different forms.</summary>
    public static VerificationRule SameDisclosure { get; } = new(
        "QCV3005", "same-disclosure",
        "Tables that disclose the same (收入构成, 毛利率, 账龄, 坏账准备 of one entity, scope and period), whatever their form, have the same figures line by line.",
        "云服务 of 2023年度 is 14,865.15 among the revenue by product and 14,856.15 among the margins by product.",
        "A warning, since two tables may draw a line of one name differently. Silent unless more lines of the two tables agree than differ, at least two; for 合计 and 其他 also unless both have the same lines.",
        "同一披露",
        "披露同一内容（同一主体、口径、期间的收入构成、毛利率、账龄、坏账准备）的各表格，无论格式，逐项数据相同。");

    /// <summary>A sentence and the table of its section.</summary>
    public static VerificationRule ProseAgainstTable { get; } = new(
        "QCV4001", "prose-against-table",
        "What a sentence says of a table's figures is what the table says: sizes, periods, segments, differences.",
        "A rise by 18.75 points is claimed for 2024年1-6月, where the table has 69.61% and 54.04%.",
        "Silent where a figure of the sentence cannot be tied to cells of the section's tables.",
        "文字与表格",
        "文字所述与所在部分表格的数据一致：大小、期间、业务分部、差异。");

    /// <summary>A sentence's words of direction and its figures.</summary>
    public static VerificationRule DirectionWords { get; } = new(
        "QCV4002", "direction-words",
        "均上升, 逐年下降, 高于 and their like agree with the figures that they are said of.",
        "Growth is said to fall year by year over 25.29%, 19.72%, 20.00%.",
        "Silent for words without figures. A loss that grows and is called a profit that rises is a warning, since filers say it either way.",
        "变动方向用语",
        "“均上升”“逐年下降”“高于”等用语与其所述数据一致。");

    /// <summary>百分点 printed as %.</summary>
    public static VerificationRule PointsAsRate { get; } = new(
        "QCV4003", "points-as-rate",
        "A difference of two rates, in a sentence or in a column of a table, is in 百分点, not in %.",
        "A margin that goes from 16.10% to 45.09% rises by 28.99 points, but 28.99% is printed.",
        "A warning, since many filers print it so and mean points. Silent where the figure could be a growth of the rate; in a table also unless all rows of the column are such differences.",
        "百分点误作百分比",
        "句子或表格列中两个比率之差的单位是百分点，不是%。");

    /// <summary>An equation in a sentence.</summary>
    public static VerificationRule SentenceArithmetic { get; } = new(
        "QCV4004", "sentence-arithmetic",
        "Parts, totals, shares and growth that one sentence gives add up among themselves.",
        "营业收入 from 100万元 to 120万元 is said to grow by 25%.",
        "Silent for 约, 超过 and other bounds that the figures keep.",
        "句内计算",
        "一句话中的分项、合计、占比、增长率相互吻合。");

    /// <summary>A share in a sentence and the tables of its section.</summary>
    public static VerificationRule ShareInText { get; } = new(
        "QCV4005", "share-in-text",
        "A share that a sentence gives (占营业收入的比例为44.28%) is the part over the whole in the tables of its section.",
        "外购成本 is said to be 73.45% of the cost; the table has 1,253.08 of 1,703.71, which is 73.55%.",
        "Silent unless part and whole are rows of a table by name (or its total, where the table names the whole) and two things more speak for it: a slip, a printed share, other figures of the sentence, a second table. A difference of one unit of the last digit is left to rounding.",
        "文字中的占比",
        "句中的占比（占营业收入的比例为44.28%）等于所在部分表格中部分与整体之比。");

    /// <summary>A change in a sentence and the tables of its section.</summary>
    public static VerificationRule ChangeInText { get; } = new(
        "QCV4006", "change-in-text",
        "Growth, a difference and a change in 百分点 that a sentence gives (研发费用同比下降33.17%) are those of the tables of its section.",
        "研发费用 is said to fall by 31.37%; the table goes from 12,568.95 to 8,400.45, which is a fall by 33.17%.",
        "Silent unless a row of that name has both periods and two things more speak for it: a slip, a printed growth, other figures of the sentence, a second table. A difference of one unit of the last digit is left to rounding.",
        "文字中的变动",
        "句中的增长率、变动额和百分点变动（研发费用同比下降33.17%）与所在部分表格的数据一致。");

    /// <summary>A sentence whose figures are those of another period.</summary>
    public static VerificationRule PeriodInText { get; } = new(
        "QCV4007", "period-in-text",
        "The period that a sentence names is that of its figures.",
        "2022年度 is said of figures that are, all of them, those of 2021年度 in the table.",
        "Silent unless two figures or more are named by rows of one table, none of them is that of the period named, and all are those of one other.",
        "文字中的期间",
        "句中所述期间与其数据所属期间一致。");

    /// <summary>A question of the letter and the reply.</summary>
    public static VerificationRule QuestionAgainstReply { get; } = new(
        "QCV4008", "question-against-reply",
        "What a question of the letter quotes (期末应收账款为9,410.81万元,同比增长12.30%) is what the reply gives for the same item and period.",
        "The question has 应收账款 at 9,410.81万元, a fall of 11.29%; the reply has 9,140.81万元 and the same fall.",
        "Silent unless item and period are the same in both and two things more speak for it: a slip, a printed growth, other figures of the sentence, a second table; between two sentences, where the other figure of the item agrees.",
        "问询与回复",
        "问询函所引数据与回复中同一项目、同一期间的数据一致。");

    /// <summary>Aging buckets from year to year.</summary>
    public static VerificationRule AgingContinuity { get; } = new(
        "QCV5001", "aging-continuity",
        "A balance two to three years old was one to two years old a year earlier, so it cannot be more than that was.",
        "2-3年 is 500 at the end of 2023, where 1-2年 was 300 at the end of 2022.",
        "A warning, since businesses combined and reclassified balances can grow a bucket. Silent unless both dates stand in one table, or in two of one section and caption, of the same entity and scope.",
        "账龄连续性",
        "期末2至3年的余额在一年前为1至2年，因此不应超过当时的余额。");

    /// <summary>Rates of a balance of at most the whole.</summary>
    public static VerificationRule RateCap { get; } = new(
        "QCV5002", "rate-cap",
        "A migration rate (迁徙率), a loss rate and a provision rate are of a balance: they are not above 100%.",
        "迁徙率 of 2-3年 is printed as 103.52%.",
        "A warning, since balances bought or reclassified during the year can push a migration rate over the whole, and some filers print loss rates before they cap them.",
        "比率上限",
        "迁徙率、损失率和计提比例都以余额为基数，不应超过100%。");

    /// <summary>A number whose separators are misplaced.</summary>
    public static VerificationRule NumberForm { get; } = new(
        "QCV5003", "number-form",
        "Separators stand before every third digit.",
        "12,78.76.",
        "Silent where the number could be cut from glued text.",
        "数字格式",
        "千位分隔符每三位一个。");

    /// <summary>A debtor and the bucket of its age.</summary>
    public static VerificationRule DebtorWithinBucket { get; } = new(
        "QCV5004", "debtor-within-bucket",
        "A debtor whose balance is all of one age owes no more than all balances of that age together.",
        "客户一 owes 500.00, 3-4年 old; all balances of 3-4年 are 436.05.",
        "A warning, since a debtor assessed by itself may be left out of the aging of a portfolio. Silent unless subject, scope and date are the same.",
        "欠款方余额不超过所在账龄段",
        "余额全部处于同一账龄段的欠款方，其余额不应超过该账龄段的全部余额。");

    /// <summary>The same fact in two documents.</summary>
    public static VerificationRule BetweenDocuments { get; } = new(
        "QCV6001", "between-documents",
        "The same fact of the same company, scope and period is the same in all of its filings, or the difference is explained.",
        "The annual report has a revenue of 335,693,555.27 for 2023, the reply 33,596.36万元.",
        "A warning, since figures are restated. Silent where label, unit, scope or period differ.",
        "文件之间",
        "同一公司、口径、期间的同一事实在各份文件中相同，或差异已有说明。");

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<VerificationRule> All { get; } =
    [
        Footing, CrossFooting, NetOfAllowance, RollForward, Difference, StatementIdentity,
        RateTimesBase, Share, Growth, Margin, Average,
        TableAgainstTable, NoteAgainstStatement, FactToldTwice, ParentWithinGroup, SameDisclosure,
        ProseAgainstTable, DirectionWords, PointsAsRate, SentenceArithmetic,
        ShareInText, ChangeInText, PeriodInText, QuestionAgainstReply,
        AgingContinuity, RateCap, NumberForm, DebtorWithinBucket,
        BetweenDocuments,
    ];
}
