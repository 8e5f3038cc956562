using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Prose;

/// <summary>
/// What a sentence says of its figures, against the tables around it; for a question of the letter, against the tables of the reply. A figure that no table
/// of that name and period has is an error only where two things more speak for the table: another figure of the sentence that it has, a slip that explains
/// the difference, a cell that prints the same growth or share, another table with the same figures.
/// </summary>
internal static class StatedChecks
{
    private const int FewestSupports = 2;
    private const int FewestFigures = 2;
    private const int MostTables = 64;
    private const int FullDigits = 5;

    // A digit of 73.54% changed makes 84 of 10,000 figures, one of 9.13 as many as 63 of 1,000: that so few explain the difference says much, that so many do says little.
    private const decimal FewChance = 0.05m;
    private const decimal MostChance = 0.25m;

    internal static IEnumerable<Finding> Find(DocumentFigures document, Sentence sentence, CheckTally tally)
    {
        if (sentence.Stated(document.Period).IsEmpty)
        {
            return [];
        }

        ImmutableArray<TableFigures> tables = [.. Tables(document, sentence)];
        ImmutableArray<JudgedFigure> judged = Judge(document, sentence, tables);
        foreach (JudgedFigure agreeing in judged.Where(figure => figure.Verdict == StatedVerdict.Agrees))
        {
            tally.Add(true, [.. agreeing.Agreeing!.Cells.Select(cell => (agreeing.Agreeing.Table, cell))]);
        }

        if (OtherPeriod(judged, tables) is { } otherPeriod)
        {
            return [otherPeriod];
        }

        return judged.Select(figure => Finding(document, figure, judged)).OfType<Finding>();
    }

    /// <summary>The tables that a sentence speaks of by all appearance.</summary>
    internal static IEnumerable<TableFigures> Tables(DocumentFigures document, Sentence sentence) =>
        sentence.Question is { } question ? document.Within(question.Node).Take(MostTables) : document.Near(sentence.Line);

    /// <summary>What the tables say of each figure of a sentence.</summary>
    internal static ImmutableArray<JudgedFigure> Judge(DocumentFigures document, Sentence sentence, ImmutableArray<TableFigures> tables) =>
        [.. sentence.Stated(document.Period).Select(figure => Judge(document, figure, tables))];

    // Where no table nearby has the item, those of the whole document may.
    private static JudgedFigure Judge(DocumentFigures document, StatedFigure stated, ImmutableArray<TableFigures> nearby)
    {
        ImmutableArray<TableFigures> tables = nearby;
        ImmutableArray<StatedCell> cells = [.. tables.SelectMany(table => table.Subjects.Of(stated))];
        if (cells.IsEmpty && stated.IsFindable)
        {
            tables = [.. document.Subjects.Of(stated).Where(table => table.Scope == Scope.Consolidated)];
            cells = [.. tables.SelectMany(table => table.Subjects.Of(stated))];
        }

        StatedCell? opposite = null;
        foreach (StatedCell cell in cells)
        {
            Fit fit = FitOf(stated, cell.Expected, IsOfLoss(stated, cell));
            if (fit == Fit.Same)
            {
                return new(stated, IsOfGrowingLoss(stated, cell) ? StatedVerdict.IsLoss : StatedVerdict.Agrees, cells, cell);
            }

            opposite ??= fit == Fit.Opposite ? cell : null;
        }

        return opposite is not null ? new(stated, StatedVerdict.Opposite, cells, opposite)
            : PointsOf(stated, [.. nearby.Union(tables)]) is { } points ? new(stated, StatedVerdict.IsPoints, cells, points)
            : new(stated, cells.IsEmpty ? StatedVerdict.Unknown : StatedVerdict.Differs, cells, null);
    }

    // 占比同比增长13.72%, where the shares are 13.72 points apart and grow by more.
    private static StatedCell? PointsOf(StatedFigure stated, ImmutableArray<TableFigures> tables) => stated is not { Kind: StatedKind.Growth, Quantity.Kind: QuantityKind.Rate } ? null
        : tables.SelectMany(table => table.Subjects.Points(stated))
            .FirstOrDefault(cell => FitOf(stated, cell.Expected, isOfLoss: false) == Fit.Same && !cell.Expected.Intersects(Interval.Point(0)) && IsTelling(stated));

    // The growth of a loss can be said either way.
    private static bool IsOfLoss(StatedFigure stated, StatedCell cell) => stated.Kind != StatedKind.Level && stated.Quantity.Kind != QuantityKind.Points
        && cell.Cells.Any(address => RequiredValue.Read(cell.Table.Grid, address).Low < 0);

    // 净利润-4,156.27万元,同比增加10.43%: it is the loss that grows, or that shrinks where the profit is said to fall.
    private static bool IsOfGrowingLoss(StatedFigure stated, StatedCell cell) => stated is { Kind: StatedKind.Growth, Direction: not 0 } && cell.Cells.Length == 2 && VerificationWords.Ends(stated.Subject, "profit")
        && cell.Cells.All(address => RequiredValue.Read(cell.Table.Grid, address).High < 0) && Math.Sign(cell.Expected.Low) == -stated.Direction;

    private static Fit FitOf(StatedFigure stated, Interval expected, bool isOfLoss)
    {
        Interval said = stated.Range;
        if (!said.Abs().Intersects(expected.Abs()))
        {
            return Fit.None;
        }

        bool isSame = said.Intersects(expected) || isOfLoss || (stated.Kind is StatedKind.Growth or StatedKind.Difference && stated.Direction == 0);
        return isSame ? Fit.Same : stated.Direction != 0 && IsTelling(stated) ? Fit.Opposite : Fit.None;
    }

    private static bool IsTelling(StatedFigure stated) => stated.HasManyDigits && stated.Quantity.Value != 0;

    private static Finding? Finding(DocumentFigures document, JudgedFigure judged, ImmutableArray<JudgedFigure> all) => judged.Verdict switch
    {
        StatedVerdict.Opposite => StatedFindings.Direction(judged.Stated, judged.Agreeing!),
        StatedVerdict.IsLoss => StatedFindings.Direction(judged.Stated, judged.Agreeing!) with { Severity = FindingSeverity.Warning },
        StatedVerdict.IsPoints => StatedFindings.Points(judged.Stated, judged.Agreeing!),
        StatedVerdict.Differs => Difference(document, judged, all),
        _ => null,
    };

    private static Finding? Difference(DocumentFigures document, JudgedFigure judged, ImmutableArray<JudgedFigure> all)
    {
        // A table that has other figures of the sentence is the one that it speaks of.
        StatedFigure stated = judged.Stated;
        ImmutableArray<StatedCell> cells = [.. judged.Cells.Where(cell => Companions(cell, all) > 0)];
        int companions = cells.IsEmpty ? 0 : cells.Max(cell => Companions(cell, all));
        cells = cells.IsEmpty ? judged.Cells : cells;
        StatedCell first = cells[0];
        bool isRounding = stated.Range.Abs().GapTo(first.Expected.Abs()) <= stated.Range.Width;
        if (!IsTelling(stated) || isRounding || IsElsewhere(stated, first) || Everywhere(document, judged, cells, isSettled: companions > 0) is not { } everywhere)
        {
            return null;
        }

        Correction? slip = SlipFinder.Find(stated.Quantity, stated.Quote, first.Expected, MostChance);
        int elsewhere = Elsewhere(document, stated, first, everywhere);
        bool isMeant = (slip is not null && (companions > 0 || !stated.Sentence.IsOfPeers)) || (stated.IsNamed && companions > 0 && elsewhere > 0);
        int ofSlip = slip is not null && SlipFinder.Find(stated.Quantity, stated.Quote, first.Expected, FewChance) is not null ? 1 : 0;
        return isMeant && companions + elsewhere + ofSlip >= FewestSupports ? StatedFindings.Other(stated, first, slip) : null;
    }

    // All that the document has for the figure; null where some of it agrees with the sentence, is open, or, where nothing settles which table is meant, says another thing.
    private static ImmutableArray<StatedCell>? Everywhere(DocumentFigures document, JudgedFigure judged, ImmutableArray<StatedCell> cells, bool isSettled)
    {
        StatedCell first = cells[0];
        ImmutableArray<StatedCell> others =
            [.. document.Subjects.Of(judged.Stated).Where(table => table.Scope == first.Table.Scope && judged.Cells.All(cell => cell.Table != table)).SelectMany(table => table.Subjects.Of(judged.Stated))];
        if (others.Any(cell => FitOf(judged.Stated, cell.Expected, isOfLoss: true) == Fit.Same))
        {
            return null;
        }

        ImmutableArray<StatedCell> everywhere = [.. cells, .. others.Where(cell => !isSettled || cell.Expected.Intersects(first.Expected))];
        return everywhere.Any(cell => !cell.Expected.Intersects(first.Expected) || cell.Cells.Any(address => cell.Table.CellAt(address).Reading == CellReading.Ambiguous)) ? null : everywhere;
    }

    // A cell that prints the same growth or share, another table, another sentence: each speaks for the first table.
    private static int Elsewhere(DocumentFigures document, StatedFigure stated, StatedCell first, ImmutableArray<StatedCell> everywhere) =>
        (everywhere.Any(cell => cell.Printed is { } printed && RequiredValue.Read(cell.Table.Grid, printed).Abs().Intersects(cell.Expected.Abs())) ? 1 : 0)
        + (everywhere.Any(cell => cell.Table != first.Table) ? 1 : 0)
        + (document.Stated.Says(stated, first.Expected) ? 1 : 0);

    // The other figures of the sentence that the table has in the row or the column of the cells. An amount in full in the very cell says twice that it is meant.
    private static int Companions(StatedCell cell, ImmutableArray<JudgedFigure> all) => all.Where(other => other.Verdict == StatedVerdict.Agrees && IsTelling(other.Stated) && cell.Table == other.Agreeing!.Table)
        .Sum(other => other.Stated.Kind == StatedKind.Level && other.Agreeing!.Cells[0] == cell.Cells[0] && other.Stated.Quote.Count(char.IsAsciiDigit) >= FullDigits ? 2
            : cell.Cells.Any(own => other.Agreeing!.Cells.Any(theirs => own.Row == theirs.Row || own.Column == theirs.Column)) ? 1 : 0);

    // Another cell of the row or the column is printed so: what the sentence means may be that one.
    private static bool IsElsewhere(StatedFigure stated, StatedCell cell)
    {
        (TableFigures table, CellAddress address) = (cell.Table, cell.Cells[0]);
        return Enumerable.Range(0, table.Grid.Columns.Length).Select(column => new CellAddress(address.Row, column))
            .Concat(Enumerable.Range(0, table.Grid.RowCount).Select(row => new CellAddress(row, address.Column)))
            .Any(other => table.Grid[other].IsNumber && RequiredValue.Read(table.Grid, other).Abs().Intersects(stated.Range.Abs()));
    }

    // 2022年度 is said of figures that are, all of them, those of 2021年度 in one table.
    private static Finding? OtherPeriod(ImmutableArray<JudgedFigure> judged, ImmutableArray<TableFigures> tables)
    {
        ImmutableArray<StatedFigure> told = [.. judged.Where(figure => figure.Verdict != StatedVerdict.Unknown).Select(figure => figure.Stated)];
        if (told.Length < FewestFigures || judged.Any(figure => figure.Verdict == StatedVerdict.Agrees) || told.Any(figure => !figure.IsPeriodNamed || figure.Period != told[0].Period || !IsTelling(figure)))
        {
            return null;
        }

        foreach (TableFigures table in tables)
        {
            foreach (ReportingPeriod other in table.Subjects.Periods.Where(period => period != told[0].Period && period.IsInstant == told[0].Period!.IsInstant))
            {
                ImmutableArray<StatedCell?> cells = [.. told.Select(figure => table.Subjects.Of(figure with { Period = other, Before = other.YearBefore() })
                    .FirstOrDefault(cell => FitOf(figure, cell.Expected, IsOfLoss(figure, cell)) == Fit.Same))];
                if (!cells.Contains(null) && told.Select(figure => figure.Quote).Distinct().Count() >= FewestFigures)
                {
                    return StatedFindings.OtherPeriod(told[0], [.. cells.Select(cell => cell!)], other);
                }
            }
        }

        return null;
    }

    private enum Fit
    {
        None,
        Same,
        Opposite,
    }
}
