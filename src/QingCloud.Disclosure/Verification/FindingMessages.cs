using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Verification;

/// <summary>What findings, their explanations and the limits of a verification say, in both languages.</summary>
internal static class FindingMessages
{
    // Labels first, then the arithmetic, then what is printed.
    internal static readonly LocalizedText Relation = new(
        "{0}, {1}: {2} gives {3}; printed {4}. No rounding explains {5}.",
        "{0}，{1}：按 {2} 应为 {3}，披露为 {4}；相差 {5}，四舍五入无法解释。");

    internal static readonly LocalizedText ChangeRate = new(
        "{0}, {1}: a change of {2} on the base that {3} and {4} imply is {5}; printed {6}.",
        "{0}，{1}：以 {3} 与 {4} 所隐含的基数计算，变动 {2} 对应 {5}，披露为 {6}。");

    internal static readonly LocalizedText TwinTable = new(
        "{0}, {1} is {2}; the table of the same form in line {3}, whose other figures are the same, has {4}.",
        "{0}，{1} 为 {2}；第 {3} 行起同样格式、其余数据均相同的表格为 {4}。");

    internal static readonly LocalizedText SameDisclosure = new(
        "{0}, {1} is {2}; the table of line {3} discloses the same and has {4}, while other lines of both agree.",
        "{0}，{1} 为 {2}；第 {3} 行所在表格披露同一内容，为 {4}，而两表其他项目一致。");

    internal static readonly LocalizedText TwinRow = new(
        "{0}, {1} is {2}; the row of the same name in line {3}, whose other periods are the same, has {4}.",
        "{0}，{1} 为 {2}；第 {3} 行名称相同、其余期间均相同的一行为 {4}。");

    internal static readonly LocalizedText GrowthElsewhere = new(
        "{0}, {1}: {2} after {3} (line {4}) is {5}; printed {6}.",
        "{0}，{1}：由 {3}（第 {4} 行）变为 {2}，变动 {5}，披露为 {6}。");

    internal static readonly LocalizedText ImpairmentLoss = new(
        "{0} is {1}; the note of the balance has a charge of {2} (line {3}); the notes of all balances together agree with the losses.",
        "{0} 为 {1}；对应余额的附注计提 {2}（第 {3} 行），而各项余额附注的合计与损失一致。");

    internal static readonly LocalizedText ScopeShare = new(
        "The shares of {0} are over {1}, the total of the other scope (line {2}), not over {3} of their own.",
        "{0} 的占比以另一口径的合计 {1}（第 {2} 行）为分母，而不是本口径的 {3}。");

    internal static readonly LocalizedText NoteAgainstStatement = new(
        "{0} is {1} in the statement (line {2}); its note has {3}, while the other period agrees ({4}).",
        "{0} 在报表中为 {1}（第 {2} 行），附注为 {3}，而另一期间一致（{4}）。");

    internal static readonly LocalizedText DeferredTaxOffset = new(
        "{0}: {1} is offset of {2} (line {3}), and {4} is what is left: the three do not go together.",
        "{0}：抵销前为 {2}（第 {3} 行），互抵金额为 {1}，抵销后余额为 {4}，三者不相符。");

    internal static readonly LocalizedText ShareBasedPayment = new(
        "{0} is {1}; the notes of the expenses have {2} (line {3}), and so has the capital reserve (line {4}).",
        "{0} 为 {1}；费用附注为 {2}（第 {3} 行），资本公积的变动亦然（第 {4} 行）。");

    internal static readonly LocalizedText AgingContinuity = new(
        "{0} is {1} at {2}; at {3} {4}, and no more than that can have grown older.",
        "{0} 于 {2} 为 {1}；{3} 时 {4}，账龄增长后不应超过该数。");

    internal static readonly LocalizedText YoungerBalance = new("{0} was {1}", "{0} 为 {1}");

    internal static readonly LocalizedText DebtorWithinBucket = new(
        "{0} owes {1}, {2} old; all balances of {3} together are {4} (line {5}).",
        "{0} 欠款 {1}，账龄 {2}；账龄 {3} 的全部余额为 {4}（第 {5} 行）。");

    internal static readonly LocalizedText ParentEqualsGroup = new(
        "{0} of the parent is {1}, that of the group {2} (line {3}): both should be the same.",
        "{0} 的母公司金额为 {1}，合并金额为 {2}（第 {3} 行）：两者应当相同。");

    internal static readonly LocalizedText ParentWithinGroup = new(
        "{0} of the parent is {1}, that of the group {2} (line {3}): the parent is a part of the group, and balances within it are not of this kind.",
        "{0} 的母公司金额为 {1}，合并金额为 {2}（第 {3} 行）：母公司是合并范围的一部分，而此类余额不会在合并范围内抵销。");

    internal static readonly LocalizedText RateCap = new("{0}, {1}: {2} is more than the whole balance.", "{0}，{1}：{2} 超过余额的全部。");

    internal static readonly LocalizedText PointsColumn = new(
        "{0} is {1} less {2} in every row ({3} less {4}), a difference in 百分点; printed {5}.",
        "{0} 在每一行都等于 {1} 减 {2}（{3} 减 {4}），应以百分点表示；披露为 {5}。");

    internal static readonly LocalizedText RespectiveFigure = new(
        "{0} is said of {1}, {2}, where {3} has {4} (line {5}) and all the other figures of the list.",
        "文中称 {1}，{2} 为 {0}，而表格 {3} 为 {4}（第 {5} 行），所列其余数据均与表格一致。");

    internal static readonly LocalizedText BetweenFilings = new(
        "{0} is {1} here and {2} for the same period in the other filing (line {3}){4}; {5}.",
        "{0} 在此为 {1}，另一文件同一期间为 {2}（第 {3} 行）{4}；{5}。");

    internal static readonly LocalizedText SoWith = new("; so with {0}", "；{0} 亦同");

    internal static readonly LocalizedText OneIsWrong = new("the total is the same in both, so one of the two is wrong", "两处合计相同，必有一处有误");

    internal static readonly LocalizedText Reclassified = new("the changes cancel out: reclassified", "变动相互抵销：属重分类");

    internal static readonly LocalizedText Rounded = new("one unit of the last digit: rounded in another way", "相差末位一个单位：属舍入方式不同");

    internal static readonly LocalizedText Restated = new("restated, or wrong in one of the two", "经追溯调整，或其中一处有误");

    internal static readonly LocalizedText SwappedRows = new("The figures of {0} and {1} are swapped.", "{0} 与 {1} 的数据互换。");

    internal static readonly LocalizedText FigureOfOtherScope = new("It is the figure of the other scope.", "这是另一口径的数据。");

    internal static readonly LocalizedText StatementIdentity = new(
        "{0} is {1}; {2} give {3}.",
        "{0} 为 {1}；{2} 得出 {3}。");

    internal static readonly LocalizedText Subtracted = new("less {0}", "减 {0}");

    internal static readonly LocalizedText TermsOfSentence = new(
        "The terms {0} add up to {1}; printed {2}.",
        "各项 {0} 合计为 {1}，披露为 {2}。");

    internal static readonly LocalizedText ChangesMore = new(
        "{0} are said to change more than {1}, but change by {2} against {3} ({4}).",
        "文中称 {0} 的变动幅度大于 {1}，但其变动为 {2}，后者为 {3}（{4}）。");

    internal static readonly LocalizedText ChangesLess = new(
        "{0} are said to change less than {1}, but change by {2} against {3} ({4}).",
        "文中称 {0} 的变动幅度小于 {1}，但其变动为 {2}，后者为 {3}（{4}）。");

    internal static readonly LocalizedText TableAndSentence = new(
        "{0} is {1} in the table and {2} in the sentence below it (line {3}).",
        "{0} 在表格中为 {1}，在其下文中为 {2}（第 {3} 行）。");

    internal static readonly LocalizedText GrowthToldTwice = new(
        "{0}{1} grows by {2} here and by {3} in line {4}.",
        "{0}{1} 此处称增长 {2}，第 {4} 行称增长 {3}。");

    internal static readonly LocalizedText PointsAsRate = new(
        "From {0} to {1} is a difference in 百分点; printed {2}.",
        "由 {0} 至 {1} 的差异应以百分点表示，披露为 {2}。");

    internal static readonly LocalizedText PointsOfShares = new(
        "The share of {1} in {2} is {0} above or below that of {3} in {4} ({5}, line {6}): a difference in 百分点.",
        "{1} 占 {2} 的比例与 {3} 占 {4} 的比例相差 {0}（{5}，第 {6} 行），应以百分点表示。");

    internal static readonly LocalizedText FromTo = new(
        "From {0} to {1} is a change of {2}% to {3}%; printed {4}.",
        "由 {0} 至 {1} 的变动在 {2}% 至 {3}% 之间，披露为 {4}。");

    internal static readonly LocalizedText AllRise = new(
        "All are said to rise, but {0} goes from {1} to {2} ({3}).",
        "文中称各项均上升，但 {0} 由 {1} 变为 {2}（{3}）。");

    internal static readonly LocalizedText AllFall = new(
        "All are said to fall, but {0} goes from {1} to {2} ({3}).",
        "文中称各项均下降，但 {0} 由 {1} 变为 {2}（{3}）。");

    internal static readonly LocalizedText YearByYear = new(
        "\"{0}\" is said of a row of {1} that goes from {2} ({3}) to {4} ({5}).",
        "文中以“{0}”描述 {1} 的一行，但该行由 {2}（{3}）变为 {4}（{5}）。");

    internal static readonly LocalizedText StatedLevel = new(
        "{0} is said to be {1}; {3} has {2} (line {4}).",
        "文中称 {0} 为 {1}，而表格 {3} 为 {2}（第 {4} 行）。");

    internal static readonly LocalizedText StatedChange = new(
        "{1} is said of {0}; {2} and {3} of {4} (line {5}) give {6}.",
        "文中称 {0} 为 {1}，而按表格 {4}（第 {5} 行）的 {2} 与 {3} 计算为 {6}。");

    internal static readonly LocalizedText SaidToRise = new(
        "{0} is said to rise by {1}, but goes from {2} to {3} ({4}, line {5}).",
        "文中称 {0} 上升 {1}，但其由 {2} 变为 {3}（{4}，第 {5} 行）。");

    internal static readonly LocalizedText SaidToFall = new(
        "{0} is said to fall by {1}, but goes from {2} to {3} ({4}, line {5}).",
        "文中称 {0} 下降 {1}，但其由 {2} 变为 {3}（{4}，第 {5} 行）。");

    internal static readonly LocalizedText StatedTwice = new(
        "{0}: {1} is told here and {2} in line {3}, of the same period, while the other figure of the two places agrees.",
        "{0}：此处为 {1}，第 {3} 行为 {2}，期间相同，而两处的另一数据一致。");

    internal static readonly LocalizedText StatedArithmetic = new(
        "{1} is said of {0}; {2} in the same sentence give {3}.",
        "文中称 {0} 为 {1}，而同一句中的 {2} 得出 {3}。");

    internal static readonly LocalizedText OtherPeriod = new(
        "The figures said of {0} are those of {4} in {2}: {1} (line {3}).",
        "文中称为 {0} 的数据，均为表格 {2} 中 {4} 的数据：{1}（第 {3} 行）。");

    internal static readonly LocalizedText SegmentName = new(
        "{0} is said to be of {1}, and is the share of {2} in {3} (line {4}), which is of {5}.",
        "文中称 {0} 为占 {1} 的比例，而它是表格 {3}（第 {4} 行）中 {2} 的占比，该表格列示的是 {5}。");

    internal static readonly LocalizedText LeadInPeriod = new(
        "The sentence speaks of {0} and {1}; the table below it compares {2} with {3} and has no such figure.",
        "文中提到 {0} 和 {1}，其下表格比较的是 {2} 与 {3}，没有这一数据。");

    internal static readonly LocalizedText Separators = new(
        "{0}, {1}: the separators of {2} are misplaced.",
        "{0}，{1}：{2} 的千位分隔符位置有误。");

    internal static readonly LocalizedText Range = new("{0} to {1}", "{0} 至 {1}");

    internal static readonly LocalizedText InUnitOfFigure = new("{0} ({1} in the unit of the figure)", "{0}（按该数据的单位为 {1}）");


    internal static readonly LocalizedText ShareOfImpliedTotal = new("{0} = {1} / the total that the other shares imply", "{0} = {1} / 其余占比所隐含的合计");

    internal static readonly LocalizedText OtherSign = new("With the other sign, {0}, it holds.", "正负号相反（{0}）时成立。");

    internal static readonly LocalizedText OtherSignOfChange = new("With the other sign it holds.", "正负号相反时成立。");

    internal static readonly LocalizedText SwappedDigits = new("With two digits swapped, {0}, it holds.", "两位数字对调（{0}）时成立。");

    internal static readonly LocalizedText LostDigit = new("With a digit more or less, {0}, it holds.", "多一位或少一位数字（{0}）时成立。");

    internal static readonly LocalizedText OtherDigit = new("With one other digit, {0}, it holds.", "改动一位数字（{0}）时成立。");

    internal static readonly LocalizedText Times = new("Times {0} it holds.", "乘以 {0} 时成立。");

    internal static readonly LocalizedText ComputedOver = new("It is computed over {0}.", "实际以 {0} 为基数计算。");

    internal static readonly LocalizedText SwappedFigures = new(
        "The figures of {0} and {1} are swapped in one of the tables.",
        "其中一张表格的 {0} 与 {1} 的数据互换了位置。");

    internal static readonly LocalizedText OtherScope = new("The column is that of the other scope.", "该列采用的是另一口径的数据。");

    internal static readonly LocalizedText PointsMeant = new("百分点 is meant.", "应为百分点。");

    internal static readonly LocalizedText ParagraphTooLong = new(
        "The paragraph has more than {0} sentences, or one of more than {1} characters: what is beyond is not checked.",
        "该段超过 {0} 句，或有超过 {1} 个字符的句子，超出部分未核对。");

    internal static readonly LocalizedText TableTooWide = new(
        "The table has more than {0} columns: its figures are not checked against each other.",
        "该表格超过 {0} 列，其数据未相互核对。");

    internal static readonly LocalizedText TooManyBroken = new(
        "More than {0} relations of the table's figures do not hold: only so many are explained.",
        "该表格有超过 {0} 个勾稽关系不成立，只解释其中这么多。");
}
