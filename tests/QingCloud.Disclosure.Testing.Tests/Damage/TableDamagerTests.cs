using QingCloud.Disclosure.Testing.Damage;
using QingCloud.Disclosure.Testing.Synthetic;

namespace QingCloud.Disclosure.Testing.Tests.Damage;

public sealed class TableDamagerTests
{
    private static readonly SyntheticTable Table = SyntheticTable.Of(
        ["项目", "2023年度|金额", "2023年度|占比", "2022年度|金额", "2022年度|占比"],
        [
            ["技术服务收入", "18,666.48", "55.61%", "", ""],
            ["1年期产品", "14,865.15", "44.28%", "12,555.26", "41.17%"],
            ["合计", "33,531.63", "100.00%", "30,497.10", "100.00%"],
        ]) with
    { Unit = "万元" };

    [Fact]
    public void Write_Glued_LosesSeparatorsAndBlanks() => TableDamager.Write(Table, SyntheticLayout.Glued).Text.Should().Be(
        "单位:万元\n\n项目2023年度2022年度\n金额占比金额占比\n技术服务收入18,666.4855.61%\n1年期产品14,865.1544.28%12,555.2641.17%\n合计33,531.63100.00%30,497.10100.00%");

    [Fact]
    public void Write_Tabs_LeavesEmptyCellsUnderMergedHeaders() => TableDamager.Write(Table, SyntheticLayout.Tabs).Lines[2..4].Should().Equal(
        "项目\t2023年度\t\t2022年度\t", "\t金额\t占比\t金额\t占比");

    [Fact]
    public void Write_ShiftedPipes_PushesBlanksToTheEnd() => TableDamager.Write(Table, SyntheticLayout.ShiftedPipes).Lines[1..4].Should().Equal(
        "| 项目 | 2023年度 | 2022年度 | ||", "| 金额 | 占比 | 金额 | 占比 | |", "| 技术服务收入 | 18,666.48 | 55.61% | ||");

    [Fact]
    public void Write_Pipes_KeepsBlanks() => TableDamager.Write(Table, SyntheticLayout.Pipes).Lines[3].Should().Be("| 技术服务收入 | 18,666.48 | 55.61% |  |  |");

    [Fact]
    public void Write_Markdown_JoinsHeaderPaths() => TableDamager.Write(Table, SyntheticLayout.Markdown).Lines[2..4].Should().Equal(
        "| 项目 | 2023年度金额 | 2023年度占比 | 2022年度金额 | 2022年度占比 |", "|-----|-----|-----|-----|-----|");

    [Fact]
    public void Write_Html_SpansGroups() => TableDamager.Write(Table, SyntheticLayout.Html).Lines[2].Should().Be(
        "<tr><td colspan=\"1\" rowspan=\"2\">项目</td><td colspan=\"2\" rowspan=\"1\">2023年度</td><td colspan=\"2\" rowspan=\"1\">2022年度</td></tr>");

    [Fact]
    public void Apply_WrapLabels_PutsValuesBetweenTheHalves()
    {
        DamagedTable damaged = Damaged(SyntheticLayout.Spaced, DamageKind.WrapLabels, table => table.Text.Contains("\n技术服\n", StringComparison.Ordinal));

        damaged.Text.Should().Contain("\n技术服\n18,666.48 55.61%\n务收入\n");
        damaged.Lines[damaged.RowLines[0]].Should().Be("18,666.48 55.61%");
    }

    [Fact]
    public void Apply_RepeatHeader_PutsItBetweenRows()
    {
        DamagedTable damaged = TableDamager.Apply(Table, SyntheticLayout.Tabs, [DamageKind.RepeatHeader], 1);

        damaged.Lines.Count(line => line.StartsWith("项目\t2023年度", StringComparison.Ordinal)).Should().Be(2);
        damaged.Lines[damaged.RowLines[2]].Should().StartWith("合计\t");
    }

    [Fact]
    public void Apply_SplitRow_CutsALabelOverThePage() =>
        Damaged(SyntheticLayout.Pipes, DamageKind.SplitRow, table => table.Text.Contains("| 技术服 |", StringComparison.Ordinal)).Lines.Should().ContainInOrder(
            "| 技术服 | 18,666.48 | 55.61% |  |  |", "", "| 务收入 |  |  |  |  |");

    [Fact]
    public void Apply_LoseNumberedLines_SaysWhichRowsAreLost()
    {
        DamagedTable damaged = TableDamager.Apply(Table, SyntheticLayout.Spaced, [DamageKind.LoseNumberedLines], 1);

        damaged.IsPrinted(1).Should().BeFalse();
        damaged.Text.Should().NotContain("年期产品");
        damaged.Lines[damaged.RowLines[2]].Should().StartWith("合计 ");
    }

    [Fact]
    public void Apply_LoseSeparator_GluesTwoCellsOfOneRow() => TableDamager.Apply(Table, SyntheticLayout.Tabs, [DamageKind.LoseSeparator], 3).Lines[4..]
        .Count(line => line.Split('\t').Length == 4).Should().Be(1);

    [Fact]
    public void Apply_FlipDigit_ChangesTextAndTruthAlike()
    {
        DamagedTable damaged = TableDamager.Apply(Table, SyntheticLayout.Tabs, [DamageKind.FlipDigit], 1);

        (SyntheticCell Old, SyntheticCell New)[] changed = [.. Table.Rows.Zip(damaged.Truth.Rows).SelectMany(rows => rows.First.Cells.Zip(rows.Second.Cells)).Where(cells => cells.First != cells.Second)];
        changed.Should().ContainSingle();
        changed[0].New.Text.Length.Should().Be(changed[0].Old.Text.Length);
        damaged.Text.Should().Contain(changed[0].New.Text);
    }

    [Fact]
    public void Apply_CutFigures_PutsTheLastDigitsOnALineOfTheirOwn() => TableDamager.Apply(Table, SyntheticLayout.Spaced, [DamageKind.CutFigures], 1).Lines
        .Should().Contain(line => line.Length == 1 || (line.Length == 3 && line[1] == ' '));

    [Fact]
    public void Apply_KindsThatCannotBefallTheLayout_AreLeftOut() =>
        TableDamager.Apply(Table, SyntheticLayout.Html, Enum.GetValues<DamageKind>(), 1).Damages.Should().Equal(DamageKind.LoseUnitLine, DamageKind.RepeatHeader, DamageKind.FlipDigit);

    [Fact]
    public void Apply_EveryDamageOfManyTables_KeepsEachPrintedRowOnItsLine()
    {
        foreach (SyntheticLayout layout in Enum.GetValues<SyntheticLayout>())
        {
            foreach (DamageKind kind in TableDamager.KindsOf(layout).Except([DamageKind.SplitRow, DamageKind.WrapLabels, DamageKind.CutFigures, DamageKind.LoseSeparator]))
            {
                for (ulong seed = 1; seed < 12; seed++)
                {
                    DamagedTable damaged = TableDamager.Apply(SyntheticTableGenerator.Create(seed), layout, [kind], seed);
                    for (int row = 0; row < damaged.Truth.Rows.Length; row++)
                    {
                        if (damaged.IsPrinted(row))
                        {
                            string line = damaged.Lines[damaged.RowLines[row]].Replace(" ", "", StringComparison.Ordinal);
                            damaged.Truth.Rows[row].Cells.Should().OnlyContain(cell => line.Contains(cell.Text, StringComparison.Ordinal), "of {0} {1} seed {2}", layout, kind, seed);
                        }
                    }
                }
            }
        }
    }

    private static DamagedTable Damaged(SyntheticLayout layout, DamageKind kind, Func<DamagedTable, bool> isWanted) =>
        Enumerable.Range(1, 50).Select(seed => TableDamager.Apply(Table, layout, [kind], (ulong)seed)).First(isWanted);
}
