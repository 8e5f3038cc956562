using System.Globalization;
using QingCloud.Disclosure.Testing.Damage;

namespace QingCloud.Disclosure.Testing.Tests.Reconstruction;

/// <summary>Counts over many tables, by layout, by kind of table and by damage.</summary>
internal sealed class DamageReport
{
    private readonly SortedDictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    internal static DamageReport Of(int tables, ulong firstSeed = 1, Action<ulong, TableScore>? each = null)
    {
        DamageReport report = new();
        SyntheticLayout[] layouts = Enum.GetValues<SyntheticLayout>();
        for (int i = 0; i < tables / DamageTrial.TablesPerDisclosure; i++)
        {
            SyntheticLayout layout = layouts[i % layouts.Length];
            ulong seed = firstSeed + (ulong)i;
            foreach (TableScore score in DamageTrial.Run(layout, seed))
            {
                report.Add(score);
                each?.Invoke(seed, score);
            }
        }

        return report;
    }

    internal Tally All => _tallies["all"];

    internal Tally this[string name] => _tallies[name];

    public override string ToString() => string.Join('\n', _tallies.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key,-42}{pair.Value}")));

    private void Add(TableScore score)
    {
        DamagedTable damaged = score.Written.Damaged;
        string damage = damaged.Damages.IsEmpty ? "none" : string.Join('+', damaged.Damages);
        foreach (string key in (string[])["all", $"layout {damaged.Layout}", $"family {damaged.Truth.Family}", $"damage {damage}", $"layout {damaged.Layout} family {damaged.Truth.Family}"])
        {
            if (!_tallies.TryGetValue(key, out Tally? tally))
            {
                _tallies.Add(key, tally = new());
            }

            tally.Add(score);
        }
    }

    internal sealed class Tally
    {
        internal int Tables { get; private set; }

        internal int Numeric { get; private set; }

        internal int Right { get; private set; }

        internal int Silent { get; private set; }

        internal int Flagged { get; private set; }

        internal int Proven { get; private set; }

        internal int ProvenWrong { get; private set; }

        internal int Valued { get; private set; }

        internal int ValuedWrong { get; private set; }

        internal int Cells { get; private set; }

        internal int CellsRight { get; private set; }

        internal int Columns { get; private set; }

        internal int ColumnsRight { get; private set; }

        internal void Add(TableScore score)
        {
            Tables++;
            Numeric += score.Numeric;
            Right += score.Right;
            Silent += score.Silent;
            Flagged += score.Flagged;
            Proven += score.Proven;
            ProvenWrong += score.ProvenWrong;
            Valued += score.Valued;
            ValuedWrong += score.ValuedWrong;
            Cells += score.Cells;
            CellsRight += score.CellsRight;
            Columns += score.Columns;
            ColumnsRight += score.ColumnsRight;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Tables,6} tables {Numeric,7} numeric, right {Share(Right, Numeric),7}, silent {Share(Silent, Numeric),6} ({Silent}), flagged {Share(Flagged, Numeric),6}, proven {Share(Proven, Numeric),6} (wrong {ProvenWrong}), other value {Share(ValuedWrong, Valued)} ({ValuedWrong}), all cells {Share(CellsRight, Cells),7}, headers {Share(ColumnsRight, Columns),7}");

        private static string Share(int part, int whole) => whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.00}%");
    }
}
