using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Tables;

/// <summary>What repairs say, in both languages; the Chinese text of the filing is quoted as printed.</summary>
internal static class RepairMessages
{
    internal static readonly LocalizedText LostSeparator = new("a separator was lost beside \"{0}\"", "“{0}”旁的分隔符丢失");

    internal static readonly LocalizedText HeaderBehindPageEnd = new(
        "The header {0} is repeated, as behind a page end; it is no row.",
        "表头“{0}”在换页处重复出现，不作为数据行。");

    internal static readonly LocalizedText RowBehindPageEnd = new("The row of line {0} goes on behind a page end.", "第 {0} 行的数据行在换页后继续。");

    internal static readonly LocalizedText CutByFormats = new("glued text cut by the formats of its columns", "粘连文字按各列格式切分");

    internal static readonly LocalizedText RepeatedAtPageBreak = new("header repeated at a page break", "换页处重复的表头");

    internal static readonly LocalizedText LevelOfHeader = new("header: \"{0}\" names a level of the header, not a column", "表头：“{0}”是表头的一级名称，不是列名");

    internal static readonly LocalizedText ValuesBelowColumns = new(
        "\"{0}\": the values stand below the columns that they are read into.",
        "“{0}”：数值位于其所读入的列之下。");

    internal static readonly LocalizedText ShortRow = new("\"{0}\" has {1} values for {2} columns: {3}", "“{0}”有 {1} 个数值、{2} 列：{3}");

    internal static readonly LocalizedText ByPlaces = new("by their places on the page", "按其在页面上的位置");

    internal static readonly LocalizedText TotalsHaveNoRates = new("a total leaves the columns of prices and rates blank", "合计行的单价、比率列为空");

    internal static readonly LocalizedText OnlyPlacement = new("only one placement fits what the columns hold", "只有一种放置方式符合各列的内容");

    internal static readonly LocalizedText BySumsOfNames = new("placed by the sums that the columns' names tell", "按列名所述的加总关系放置");

    internal static readonly LocalizedText GrowthOverBefore = new("growth over the column before", "为对前一列的增长率");

    internal static readonly LocalizedText GrowthOverAfter = new("growth over the column after", "为对后一列的增长率");

    internal static readonly LocalizedText WrappedLabel = new("the label \"{0}\" is wrapped over {1} lines around its values", "标签“{0}”分 {1} 行排在其数值周围");

    internal static readonly LocalizedText TailBelow = new("\"{0}\": its last characters stand in the line below", "“{0}”：末尾几个字符在下一行");

    internal static readonly LocalizedText Header = new("header: {0}", "表头：{0}");

    internal static readonly LocalizedText UnusedHeaderWords = new(
        "header: \"{0}\" is printed over the columns and names none of them",
        "表头：“{0}”印在各列之上，但不是任何一列的名称");

    internal static readonly LocalizedText RepeatsHeader = new("\"{0}\" repeats the header at a page break", "“{0}”为换页处重复的表头");

    internal static readonly LocalizedText PlacedValues = new("\"{0}\": {1} value(s) of {2} columns are placed; {3}.", "“{0}”：{2} 列中的 {1} 个数值已放置；{3}。");

    internal static readonly LocalizedText OnePlaceEach = new(
        "what the columns hold in the other rows leaves one place for each",
        "按各列在其他行中的内容，每个数值只有一个位置");

    internal static readonly LocalizedText OnlySuchAddUp = new(
        "of all placements of the rows that add up to line {0}, only such make every column add up",
        "在加总至第 {0} 行的各行的全部放置方式中，只有这样才能使每一列都加总相符");

    internal static readonly LocalizedText MovementsBetween = new("{0} stand between {1} and {2}", "{0} 位于 {1} 与 {2} 之间");

    internal static readonly LocalizedText ColumnsUnknown = new("over which columns {0} stand is not known", "{0} 位于哪些列之上无法判断");

    internal static readonly LocalizedText GroupsUnknown = new("which columns {0} head is not known", "{0} 分别统领哪些列无法判断");

    internal static readonly LocalizedText GroupsAlike = new("each of {0} heads {1} columns", "{0} 各统领 {1} 列");

    internal static readonly LocalizedText GroupHeads = new("{0} heads {1} columns", "{0} 统领 {1} 列");

    internal static readonly LocalizedText WrappedBefore = new("the wrapped cells {0} stand before {1}", "折行的 {0} 位于 {1} 之前");

    internal static readonly LocalizedText EndsOfNames = new("{0} are the ends of names whose beginnings were lost", "{0} 是开头已丢失的列名的末尾");
}
