using System.Collections.Immutable;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures.Statements;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification.Relations;

namespace QingCloud.Disclosure.Verification.Facts;

/// <summary>The identities of the statements, from <c>Vocabulary/statement-identities.tsv</c>, over lines that are all printed.</summary>
internal static class StatementIdentities
{
    private static readonly ImmutableArray<(string Result, ImmutableArray<(string Concept, int Sign)> Terms)> Identities =
        [.. VerificationWords.Rows("statement-identities.tsv").Select(row => (row[0], row[1].Split(' ').Select(term => (term[1..], term[0] == '-' ? -1 : 1)).ToImmutableArray()))];

    internal static IEnumerable<Finding> Find(DocumentFigures document, CheckTally tally) =>
        from table in document.EachTable()
        from statement in table.Statements
        from identity in Identities
        let finding = Check(table, statement, identity.Result, identity.Terms, tally)
        where finding is not null
        select finding;

    private static Finding? Check(TableFigures table, FinancialStatement statement, string result, ImmutableArray<(string Concept, int Sign)> terms, CheckTally tally)
    {
        ImmutableArray<(StatementLine? Line, int Sign)> lines = [.. terms.Select(term => (statement[term.Concept], term.Sign))];
        if (statement[result] is not { Amount.Range: { } printed } total || lines.Any(line => line.Line?.Amount.Range is null))
        {
            return null;
        }

        Interval sum = lines.Aggregate(Interval.Point(0), (all, line) => line.Sign > 0 ? all + line.Line!.Amount.Range!.Value : all - line.Line!.Amount.Range!.Value);
        bool holds = sum.Intersects(printed);
        tally.Add(holds, [(table, total.Amount.Evidence.Cell), .. lines.Select(line => (table, line.Line!.Amount.Evidence.Cell))]);
        bool isSure = lines.Append((total, 1)).All(line => line.Item1!.Amount.Evidence.Reading is CellReading.Explicit or CellReading.Proven);
        return holds ? null : new()
        {
            Rule = VerificationRules.StatementIdentity,
            Severity = isSure ? FindingSeverity.Error : FindingSeverity.Doubtful,
            Place = RelationFinding.PlaceOf(table, total.Amount.Evidence.Cell),
            Table = table.Table.Id,
            Row = total.Name,
            Column = table.ColumnLabel(total.Amount.Evidence.Cell.Column),
            Recomputed = sum,
            Gap = printed.GapTo(sum),
            Wording = FindingMessages.StatementIdentity.With(
                total.Name, total.Amount.Evidence.Text, LocalizedText.List(lines.Select(line => Term(line.Sign, line.Line!))), PrintedScale.Of(table, total.Amount.Evidence.Cell).Write(sum)),
            Related = [.. lines.Select(line => RelationFinding.PlaceOf(table, line.Line!.Amount.Evidence.Cell))],
            Correction = SlipFinder.Find(table, total.Amount.Evidence.Cell, sum),
        };
    }
    private static LocalizedText Term(int sign, StatementLine line)
    {
        LocalizedText term = $"{line.Name} {line.Amount.Evidence.Text}";
        return sign < 0 ? FindingMessages.Subtracted.With(term) : term;
    }
}
