using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

public static partial class DiagnosticDescriptors
{
    /// <summary>A glued header that can be cut into more than one number of columns about as well; the cells of the table are ambiguous.</summary>
    public static readonly DiagnosticDescriptor UncertainGluedColumns = new(
        "QCD4301", "Number of columns uncertain", "The glued header '{0}' is read as {1} columns; another number fits the rows about as well.", Warning,
        "列数不确定", "粘连的表头“{0}”按 {1} 列读取；另一种列数与各行的吻合程度相当。");

    /// <summary>A glued line too long to be cut; what is beyond the limit is left out.</summary>
    public static readonly DiagnosticDescriptor GluedLineTooLong = new(
        "QCD4302", "Glued line too long", "The line is longer than {0} characters; only so many are cut into cells, the rest is left out.", Warning,
        "粘连行过长", "该行超过 {0} 个字符，只切分其中这么多，其余部分略去。");

    /// <summary>Figures that strict reading gives no value, because their readings are inferred.</summary>
    public static readonly DiagnosticDescriptor UnprovenFigures = new(
        "QCD4401", "Figures not proven", "{0} figures of the table are inferred and not proven; strict reading gives no values for them.", Info,
        "数值未经证实", "表中有 {0} 个数值系推断所得、未经证实；严格读取时不给出其值。");
}
