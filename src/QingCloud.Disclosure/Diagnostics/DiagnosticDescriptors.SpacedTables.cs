using static QingCloud.Disclosure.Diagnostics.DiagnosticSeverity;

namespace QingCloud.Disclosure.Diagnostics;

public static partial class DiagnosticDescriptors
{
    /// <summary>A row whose label is there and whose values are not.</summary>
    public static readonly DiagnosticDescriptor LostRowValues = new(
        "QCD4201", "Values of a row are lost", "The row \"{0}\" has no values: their line is lost. No other line's values are taken for it.", Warning);

    /// <summary>Columns whose header is lost.</summary>
    public static readonly DiagnosticDescriptor LostHeader = new(
        "QCD4202", "Header of columns is lost", "{0} of {1} value columns have no name, or only a piece of one: their header line is lost.", Warning);

    /// <summary>A row with fewer or more values than columns.</summary>
    public static readonly DiagnosticDescriptor UnplacedValues = new(
        "QCD4203", "Values that fit several columns", "The row \"{0}\" has {1} values for {2} columns, and nothing says which columns they belong to.", Warning);

    /// <summary>A label spanning rows whose extent is not known.</summary>
    public static readonly DiagnosticDescriptor UnplacedGroupLabel = new(
        "QCD4204", "Label whose rows are not known", "The label pieces {0} span rows of the table, and nothing says which.", Warning);

    /// <summary>A value cut by the edge of its column.</summary>
    public static readonly DiagnosticDescriptor CutValue = new(
        "QCD4206", "Value cut by the column's edge", "\"{0}\" has fewer digits or signs than the values around it: the edge of the column seems to have cut it.", Warning);

    /// <summary>A header name taken from another table.</summary>
    public static readonly DiagnosticDescriptor InferredHeader = new(
        "QCD4207", "Header inferred", "The lost header \"{0}\" is that over the row \"{2}\" in line {1}, which has the same values.", Info);
}
