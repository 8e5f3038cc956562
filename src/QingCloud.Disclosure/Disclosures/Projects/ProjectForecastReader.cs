using System.Collections.Immutable;
using System.Globalization;
using QingCloud.Disclosure.Disclosures.Schedules;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Text;

namespace QingCloud.Disclosure.Disclosures.Projects;

/// <summary>Reads forecasts year by year: at least two columns that are numbered years (建设期 | 第1年, 第 5 年, T+3).</summary>
internal static class ProjectForecastReader
{
    private const int FewestYears = 2;

    internal static ProjectForecast? Read(TableView view)
    {
        ImmutableArray<(ColumnView Column, int Year, string? Phase)> years =
            [.. view.Columns.Where(column => column.Role == ColumnRole.Value).Select(column => (column, YearOf(column.Path), PhaseOf(column.Path))).Where(year => year.Item2 > 0)];
        if (years.Length < FewestYears)
        {
            return null;
        }

        ImmutableArray<ForecastLine> lines = [.. view.Rows.Where(row => row.Role != RowRole.Heading).Select(row => ReadLine(view, row, years)).Where(line => !line.Years.IsEmpty || !line.Others.IsEmpty)];
        return lines.IsEmpty ? null : new() { TableId = view.Table.Id, Lines = lines, Missing = Gaps.OfUnits(lines.SelectMany(line => line.Years).Select(figure => figure.Figure)) };
    }

    private static ForecastLine ReadLine(TableView view, RowView row, ImmutableArray<(ColumnView Column, int Year, string? Phase)> years)
    {
        FigureReader figures = new(view);
        return new(
            row.Label,
            row.Category ?? Part(view, row),
            row.Role,
            [.. years.Where(year => ScheduleReader.IsFigure(view.CellAt(row, year.Column))).Select(year => new ForecastFigure(year.Year, year.Phase, figures.Any(row, year.Column)))])
        {
            Others =
            [
                .. view.Columns.Where(column => column.Role == ColumnRole.Value && years.All(year => year.Column != column) && ScheduleReader.IsFigure(view.CellAt(row, column)))
                    .Select(column => ScheduleReader.Figure(view, row, column)),
            ],
        };
    }

    // 分部 | 项目: the second label names the line, the first the part of the business.
    private static string? Part(TableView view, RowView row)
    {
        ColumnView? first = view.Columns.FirstOrDefault(column => column.Role == ColumnRole.Stub && column.Measure != Measure.Rank);
        string text = first is null ? "" : view.CellAt(row, first).Text;
        return text.Length > 0 && text != row.Label ? text : null;
    }

    private static string? PhaseOf(ImmutableArray<string> path) => path.Length > 1 ? path[0] : null;

    private static int YearOf(ImmutableArray<string> path)
    {
        if (path.IsEmpty)
        {
            return 0;
        }

        string name = CharacterFolding.Fold(path[^1]).Replace(" ", "", StringComparison.Ordinal);
        int digits = name.AsSpan().IndexOfAnyInRange('0', '9');
        int end = digits < 0 ? -1 : name.AsSpan(digits).IndexOfAnyExceptInRange('0', '9');
        end = digits < 0 ? -1 : end < 0 ? name.Length : digits + end;
        bool isYear = digits > 0 && digits <= end - 1 && end - digits <= 2 && ((name[digits - 1] == '第' && end < name.Length && name[end] == '年') || name.StartsWith("T+", StringComparison.Ordinal));
        return isYear && int.TryParse(name.AsSpan(digits, end - digits), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0;
    }
}
