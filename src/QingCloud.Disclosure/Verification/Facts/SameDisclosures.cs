using System.Collections.Immutable;
using System.Runtime.InteropServices;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Figures;
using QingCloud.Disclosure.Disclosures.GrossMargin;
using QingCloud.Disclosure.Disclosures.Impairment;
using QingCloud.Disclosure.Disclosures.Navigation;
using QingCloud.Disclosure.Disclosures.Receivables;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Tables.Interpretation;
using QingCloud.Disclosure.Text;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>
/// Tables that disclose the same thing, whatever their form: the differences that reconciling their models leaves, where the other lines say that it is the
/// same thing indeed.
/// </summary>
internal static class SameDisclosures
{
    private const int FewestEqual = 2;
    private const int MostTables = 24;

    private static readonly WordList RestWords = NameWords.Of("rest");

    /// <param name="document">The filing.</param>
    /// <param name="told">What other rules have found: a figure that they name is not told again.</param>
    /// <param name="tally">Counts the checks.</param>
    internal static IEnumerable<Finding> Find(DocumentFigures document, IReadOnlyList<Finding> told, CheckTally tally)
    {
        HashSet<(int Line, string Text)> known = [.. told.SelectMany(finding => finding.Related.Add(finding.Place)).Where(place => place.Document == document.Index).Select(place => (place.Line, place.Text))];
        Dictionary<string, TableFigures> tables = document.Tables.ToDictionary(table => table.Table.Id);
        Dictionary<DisclosureKey, List<DisclosedTable>> same = [];
        foreach (DisclosedTable disclosed in document.EachTable().SelectMany(Read))
        {
            ref List<DisclosedTable>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(same, disclosed.Key, out _);
            list ??= [];
            if (list.Count < MostTables)
            {
                list.Add(disclosed);
            }
        }

        foreach (List<DisclosedTable> disclosed in same.Values.Where(list => list.Count > 1))
        {
            foreach (Finding finding in Compare(disclosed, tables, tally).Where(finding => !finding.Related.Add(finding.Place).Any(place => known.Contains((place.Line, place.Text)))))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Compare(List<DisclosedTable> disclosed, Dictionary<string, TableFigures> tables, CheckTally tally)
    {
        Reconciled<DisclosedTable> all = Reconciliation.Of([.. disclosed], table => table.TableId, table => table.Lines)!;
        Dictionary<string, IFigure> chosen = Known(all.Model);
        foreach (DisclosedTable other in all.Sources.Where(table => table.TableId != all.Model.TableId))
        {
            Dictionary<string, IFigure> lines = Known(other);
            ImmutableArray<Difference> differences = [.. all.Differences.Where(difference => difference.Other.Evidence.TableId == other.TableId && Tells(difference, lines, chosen))];
            // A total that differs with its lines follows from them.
            ImmutableArray<Difference> ofLines = [.. differences.Where(difference => !IsSumOf(difference.Other))];
            differences = ofLines.IsEmpty ? differences : ofLines;
            string[] common = [.. lines.Keys.Where(chosen.ContainsKey)];
            int equal = common.Length - all.Differences.Count(difference => difference.Other.Evidence.TableId == other.TableId);
            if (equal < FewestEqual || equal <= differences.Length)
            {
                continue;
            }

            HashSet<IFigure> differing = [.. differences.Select(difference => difference.Other)];
            foreach (string item in common.Where(item => !differing.Contains(lines[item])))
            {
                tally.Add(true, (tables[other.TableId], lines[item].Evidence.Cell), (tables[all.Model.TableId], chosen[item].Evidence.Cell));
            }

            foreach (Difference difference in differences)
            {
                yield return Finding(difference, tables, tally);
            }
        }
    }

    // 合计 of other lines is another sum, and 其他 is what the lines of its own table leave.
    private static bool Tells(Difference difference, Dictionary<string, IFigure> lines, Dictionary<string, IFigure> chosen) =>
        lines.Count == chosen.Count && lines.Keys.All(chosen.ContainsKey)
        || !(IsSumOf(difference.Other) || RestWords.IsIn(difference.Other.Evidence.RowLabel));

    private static bool IsSumOf(IFigure figure) =>
        Surroundings.IsTotal(figure.Evidence.RowLabel) || RowRoleClassifier.RoleOf(figure.Evidence.RowLabel) is RowRole.Total or RowRole.Subtotal;

    private static Dictionary<string, IFigure> Known(DisclosedTable table)
    {
        Dictionary<string, IFigure> known = [];
        foreach ((string item, IFigure? figure) in table.Lines)
        {
            if (figure?.Range is not null)
            {
                known.TryAdd(item, figure);
            }
        }

        return known;
    }

    private static Finding Finding(Difference difference, Dictionary<string, TableFigures> tables, CheckTally tally)
    {
        // The later of the two is held against the earlier.
        (IFigure first, IFigure later) = difference.Figure.Evidence.Line <= difference.Other.Evidence.Line ? (difference.Figure, difference.Other) : (difference.Other, difference.Figure);
        (TableFigures before, CellAddress told) = (tables[first.Evidence.TableId], first.Evidence.Cell);
        (TableFigures table, CellAddress cell) = (tables[later.Evidence.TableId], later.Evidence.Cell);
        tally.Add(false, (table, cell), (before, told));
        bool isSure = first.Evidence.Reading != CellReading.Ambiguous && later.Evidence.Reading != CellReading.Ambiguous;
        return RelationFinding.At(
            VerificationRules.SameDisclosure, table, cell, RequiredValue.Read(before.Grid, told), isSure,
            FindingMessages.SameDisclosure.With(
                table.RowLabel(cell.Row), table.ColumnLabel(cell.Column), later.Evidence.Text, first.Evidence.Line, PrintedScale.Of(table, cell).Quote(before, told))) with
        {
            Severity = isSure ? FindingSeverity.Warning : FindingSeverity.Doubtful,
            Related = [RelationFinding.PlaceOf(before, told)],
        };
    }

    // Models whose period or date is not known are of no known thing.
    private static IEnumerable<DisclosedTable> Read(TableFigures table)
    {
        TableView view = table.View;
        if (!table.Statements.IsEmpty)
        {
            yield break;
        }

        foreach (RevenueBreakdown model in view.Models.Revenue.Where(model => model.Period is not null))
        {
            yield return new(
                new(Subject.Revenue, model.Dimension.ToString(), table.Scope, model.Entity, model.Period!), model.TableId, [.. model.Lines.Select(line => (line.Name, (IFigure?)line.Amount))]);
        }

        foreach (GrossMarginSchedule model in view.Models.GrossMargin.Where(model => model.Period is not null))
        {
            yield return new(new(Subject.GrossMargin, "", table.Scope, model.Entity, model.Period!), model.TableId, [.. model.Lines.Select(line => (line.Name, (IFigure?)line.Margin))]);
        }

        foreach (ReceivablesAging model in view.Models.Aging.Where(model => model is { AsOf: not null, Missing.IsEmpty: true }))
        {
            yield return new(
                new(Subject.Aging, $"{model.Subject} {model.Basis}", table.Scope, model.IsIssuer ? null : model.Entity, model.AsOf!), model.TableId,
                [.. model.Buckets.Concat(model.Total is { } total ? [total] : []).Select(line => (line.Bucket?.ToString() ?? Reconciliation.TotalKey, (IFigure?)line.Balance))]);
        }

        foreach (IGrouping<(BalanceSubject, ReportingPeriod), AllowanceLine> date in view.Models.Allowances.Where(line => line.AsOf is not null).GroupBy(line => (line.Subject, line.AsOf!)))
        {
            yield return new(
                new(Subject.Allowances, date.Key.Item1.ToString(), table.Scope, null, date.Key.Item2), table.Table.Id,
                [.. date.SelectMany(line => new (string, IFigure?)[] { ($"{line.Label} balance", line.Balance), ($"{line.Label} allowance", line.Allowance) })]);
        }

        foreach (IGrouping<(BalanceSubject?, ReportingPeriod), AllowanceRollforward> period in view.Models.Rollforwards.Where(line => line.Period is not null).GroupBy(line => (line.Subject, line.Period!)))
        {
            yield return new(
                new(Subject.Rollforwards, period.Key.Item1?.ToString() ?? "", table.Scope, null, period.Key.Item2), table.Table.Id,
                [
                    .. period.SelectMany(line => new (string, IFigure?)[]
                    {
                        ($"{line.Label} opening", line.Opening), ($"{line.Label} charge", line.Charge), ($"{line.Label} recovery", line.Recovery),
                        ($"{line.Label} write-off", line.WriteOff), ($"{line.Label} closing", line.Closing),
                    }),
                ]);
        }
    }

    /// <summary>What a table discloses.</summary>
    private readonly record struct DisclosureKey(Subject Subject, string Part, Scope Scope, string? Entity, ReportingPeriod Period);

    /// <summary>A table with the figures of what it discloses, by item.</summary>
    private sealed record DisclosedTable(DisclosureKey Key, string TableId, ImmutableArray<(string Item, IFigure? Figure)> Lines);
}
