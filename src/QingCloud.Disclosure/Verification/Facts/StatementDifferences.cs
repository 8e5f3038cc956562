using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>A statement for one period as two filings print it: what differs, and of what kind the difference is.</summary>
internal sealed class StatementDifferences
{
    private const int MostLines = 400;
    private const int MostRelated = 24;

    private readonly TableFigures _before;
    private readonly TableFigures _after;
    private readonly List<LineChange> _lines = [];

    private StatementDifferences(TableFigures before, FinancialStatement earlier, TableFigures after, FinancialStatement later)
    {
        (_before, _after) = (before, after);
        Dictionary<string, StatementLine> known = new(StringComparer.Ordinal);
        foreach (StatementLine line in earlier.Lines.Where(line => line.Concept is not null))
        {
            known.TryAdd(line.Concept!.Name, line);
        }

        foreach (StatementLine line in later.Lines.Where(line => line.Concept is not null).Take(MostLines))
        {
            if (known.Remove(line.Concept!.Name, out StatementLine? old) && line.Amount.Range is not null && old.Amount.Range is not null)
            {
                _lines.Add(new(old, line, _lines.Count));
            }
        }
    }

    internal static IEnumerable<Finding> Find(TableFigures before, FinancialStatement earlier, TableFigures after, FinancialStatement later, CheckTally tally)
    {
        StatementDifferences differences = new(before, earlier, after, later);
        foreach (LineChange line in differences._lines)
        {
            tally.Add(!line.IsChanged, (before, line.Old.Amount.Evidence.Cell), (after, line.New.Amount.Evidence.Cell));
        }

        return differences.Findings();
    }

    private IEnumerable<Finding> Findings()
    {
        List<LineChange> changed = [.. _lines.Where(line => line.IsChanged && !IsDisclosed(line))];
        List<LineChange> rounded = [.. changed.Where(line => line.IsRounded)];
        List<LineChange> open = [.. changed.Where(line => !line.IsRounded && !line.IsTotal)];
        foreach (LineChange line in open.Where(line => TotalIsKept(line) && SlipOf(line) is not null).ToList())
        {
            open.Remove(line);
            yield return Finding(FilingDifference.Wrong, [line]);
        }

        foreach (ImmutableArray<LineChange> moved in Reclassified(open))
        {
            open.RemoveAll(moved.Contains);
            yield return Finding(FilingDifference.Reclassified, moved);
        }

        // Totals alone that differ are restated as well.
        List<LineChange> restated = open.Count > 0 ? open : [.. changed.Where(line => line.IsTotal && !line.IsRounded)];
        foreach ((FilingDifference kind, List<LineChange> lines) in ((FilingDifference, List<LineChange>)[])[(FilingDifference.Restated, restated), (FilingDifference.Rounded, rounded)])
        {
            if (lines.Count > 0)
            {
                yield return Finding(kind, [.. lines]);
            }
        }
    }

    // A table of restatements that has both figures side by side explains the difference.
    private bool IsDisclosed(LineChange line) => _after.Document.Rows.HasBoth(line.New.Name, line.Before, line.After);

    private bool TotalIsKept(LineChange line) => TotalOf(line) is { IsChanged: false };

    private LineChange? TotalOf(LineChange line) => _lines.Skip(line.Order + 1).FirstOrDefault(other => other.IsTotal);

    private Correction? SlipOf(LineChange line) =>
        SlipFinder.Find(_after, line.New.Amount.Evidence.Cell, line.Before) ?? SlipFinder.Find(_before, line.Old.Amount.Evidence.Cell, line.After);

    // The items above one total that change while the total does not; else two items that change by the same amount.
    private IEnumerable<ImmutableArray<LineChange>> Reclassified(List<LineChange> changed)
    {
        HashSet<LineChange> told = [];
        foreach (IGrouping<LineChange?, LineChange> part in changed.GroupBy(TotalOf))
        {
            if (part.Key is { IsChanged: false } && part.Count() > 1 && part.Aggregate(Interval.Point(0), (sum, line) => sum + line.Change).Intersects(Interval.Point(0)))
            {
                told.UnionWith(part);
                yield return [.. part];
            }
        }

        for (int i = 0; i < changed.Count; i++)
        {
            LineChange? other = told.Contains(changed[i]) ? null : changed.Skip(i + 1).FirstOrDefault(line => !told.Contains(line) && (line.Change + changed[i].Change).Intersects(Interval.Point(0)));
            if (other is not null)
            {
                told.UnionWith([changed[i], other]);
                yield return [changed[i], other];
            }
        }
    }

    private Finding Finding(FilingDifference kind, ImmutableArray<LineChange> lines)
    {
        LineChange first = lines[0];
        CellAddress cell = first.New.Amount.Evidence.Cell;
        bool isSure = lines.All(line => line.New.Amount.Evidence.Reading is CellReading.Explicit or CellReading.Proven && line.Old.Amount.Evidence.Reading is CellReading.Explicit or CellReading.Proven);
        return RelationFinding.At(VerificationRules.BetweenDocuments, _after, cell, first.Before, isSure, Message(kind, lines)) with
        {
            Severity = !isSure ? FindingSeverity.Doubtful : kind == FilingDifference.Wrong ? FindingSeverity.Error : FindingSeverity.Warning,
            Difference = kind,
            Related = [.. lines.Take(MostRelated).SelectMany(line => (FindingPlace[])[RelationFinding.PlaceOf(_before, line.Old.Amount.Evidence.Cell), .. line == first ? Array.Empty<FindingPlace>() : [RelationFinding.PlaceOf(_after, line.New.Amount.Evidence.Cell)]])],
            Correction = kind == FilingDifference.Wrong ? SlipOf(first) : null,
        };
    }

    private LocalizedText Message(FilingDifference kind, ImmutableArray<LineChange> lines)
    {
        LineChange first = lines[0];
        LocalizedText before = PrintedScale.Of(_after, first.New.Amount.Evidence.Cell).Quote(_before, first.Old.Amount.Evidence.Cell);
        LocalizedText others = lines.Length > 1 ? FindingMessages.SoWith.With(string.Join("、", lines.Skip(1).Take(MostRelated).Select(line => line.New.Name))) : "";
        LocalizedText what = kind switch
        {
            FilingDifference.Wrong => FindingMessages.OneIsWrong,
            FilingDifference.Reclassified => FindingMessages.Reclassified,
            FilingDifference.Rounded => FindingMessages.Rounded,
            _ => FindingMessages.Restated,
        };
        return FindingMessages.BetweenFilings.With(first.New.Name, first.New.Amount.Evidence.Text, before, first.Old.Amount.Evidence.Line, others, what);
    }

    /// <summary>A line in both filings.</summary>
    private sealed class LineChange(StatementLine old, StatementLine @new, int order)
    {
        internal StatementLine Old => old;

        internal StatementLine New => @new;

        internal int Order => order;

        internal Interval Before => old.Amount.Range!.Value;

        internal Interval After => @new.Amount.Range!.Value;

        /// <summary>The change as it goes into the total.</summary>
        internal Interval Change => @new.Concept!.IsSubtracted ? Before - After : After - Before;

        internal bool IsChanged => !Before.Intersects(After);

        internal bool IsRounded => IsChanged && Before.GapTo(After) <= Math.Max(Before.Width, After.Width) / 2;

        internal bool IsTotal => @new.Role is RowRole.Total or RowRole.Subtotal || VerificationWords.Of("statementTotal").Contains(@new.Concept!.Name);
    }
}
