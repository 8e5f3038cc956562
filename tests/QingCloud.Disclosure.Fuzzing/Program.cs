using System.Diagnostics;
using System.Text;
using QingCloud.Disclosure.Fuzzing;

// dotnet run -c Release --project tests/QingCloud.Disclosure.Fuzzing -- FOLDER [TRIALS] [SEED] [whole]: reads damaged pieces of a folder's documents, or damaged
// documents as a whole, then hostile ones.
// Ends with 1 if anything failed, was slow or kept too much. What is measured is said in what it prints.
const int TimesAsSlow = 10;
const int TimesAsSlowAtFirst = 5;
const int TimesAsLarge = 60;
const int Repeats = 7;
const int Readings = 3;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: FOLDER [TRIALS] [SEED] [whole]");
    return 2;
}

byte[][] documents =
[
    .. Directory.GetFiles(args[0], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Where(file => Path.GetExtension(file) is ".txt" or ".html" or ".md").Select(File.ReadAllBytes),
];
int trials = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20_000;
int seed = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1;
bool areWhole = args.Length > 3 && args[3] == "whole";
DocumentMutator mutator = new(seed, documents, areWhole);
double[] atFirst = [.. documents.Select(document => PerByte(Trial.Fastest(document, Repeats), document))];
List<(int Trial, byte[] Mutant, MutantPiece[] Pieces)> doubtful = [];
int failures = 0;
(double PerByte, int Trial) largest = default;
Stopwatch watch = Stopwatch.StartNew();
for (int i = 0; i < trials; i++)
{
    (byte[] mutant, MutantPiece[] pieces) = mutator.Next();
    Trial trial = Trial.Of(mutant, isMemoryAsked: true);
    if (PerByte(trial.Duration, mutant) > TimesAsSlowAtFirst * pieces.Max(piece => atFirst[piece.Document]))
    {
        doubtful.Add((i, mutant, pieces));
    }

    if (trial.Failure is { } failure)
    {
        failures++;
        string file = FormattableString.Invariant($"failure-{seed}-{i}.bin");
        File.WriteAllBytes(file, mutant);
        Console.WriteLine($"{file}: {failure.GetType().Name}: {failure.Message} {failure.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
        continue;
    }

    double retained = RetainedPerByte(mutant, trial);
    largest = retained > largest.PerByte ? (retained, i) : largest;
}

// By now everything is compiled: what was slow at first only because it was not is not slow again.
double[] perByte = [.. documents.Select(document => PerByte(Trial.Fastest(document, Repeats), document))];
int slow = 0;
int slowBesidePieces = 0;
(double Times, int Trial) slowest = default;
foreach ((int index, byte[] mutant, MutantPiece[] pieces) in doubtful)
{
    double cost = PerByte(Trial.Fastest(mutant, Repeats), mutant);
    double ofPieces = pieces.Max(piece => PerByte(Trial.Fastest(piece.Bytes, Repeats), piece.Bytes));
    double ofDocuments = pieces.Max(piece => perByte[piece.Document]);
    double times = cost / Math.Max(ofDocuments, ofPieces);
    slowest = times > slowest.Times ? (times, index) : slowest;
    slowBesidePieces += cost > TimesAsSlow * ofPieces ? 1 : 0;
    if (times > TimesAsSlow)
    {
        slow++;
        string file = FormattableString.Invariant($"slow-{seed}-{index}.bin");
        File.WriteAllBytes(file, mutant);
        Console.WriteLine(FormattableString.Invariant($"{file}: {mutant.Length} bytes, {cost:F1} µs a byte; its pieces {ofPieces:F1}, their documents {ofDocuments:F1}"));
    }
}

foreach ((byte[] document, double cost, int index) in documents.Select((document, index) => (document, perByte[index], index)))
{
    Console.WriteLine(FormattableString.Invariant($"document {index}: {document.Length:N0} bytes, {cost:F2} µs a byte, keeps {Trial.LeastRetained(document, Readings) / (double)document.Length:F1} bytes a byte"));
}

foreach ((string name, string text) in HostileDocuments.All(1))
{
    byte[] bytes = Encoding.UTF8.GetBytes(text);
    Trial trial = Trial.Of(bytes);
    failures += trial.Failure is null ? 0 : 1;
    Console.WriteLine(FormattableString.Invariant(
        $"{name}: {bytes.Length:N0} bytes, {trial.Duration.TotalSeconds:F2} s, {trial.Allocated / (double)bytes.Length:F0} bytes allocated a byte {trial.Failure?.GetType().Name}"));
}

Console.WriteLine(FormattableString.Invariant($"mutants run: {trials}, {(areWhole ? "of whole documents" : "of pieces")}, seed {seed}, in {watch.Elapsed.TotalSeconds:F0} s"));
Console.WriteLine(FormattableString.Invariant($"failed: {failures}"));
Console.WriteLine(FormattableString.Invariant(
    $"slow: {slow} of {doubtful.Count} timed again (the fastest of {Repeats} readings, {(ThreadClock.IsOfProcessor ? "processor time of the thread" : "time that passed")}); the slowest took {slowest.Times:F1} times as long a byte as what it is measured by (trial {slowest.Trial})"));
Console.WriteLine(FormattableString.Invariant(
    $"  slow is more than {TimesAsSlow} times as long a byte as the slowest of the pieces that were put into the mutant and of the documents that they are from; what has less than {Sizes.Least:N0} bytes counts as so many, for each table has a fixed cost"));
Console.WriteLine(FormattableString.Invariant(
    $"  more than {TimesAsSlow} times its pieces alone, whatever their documents take: {slowBesidePieces} of those timed again"));
Console.WriteLine(FormattableString.Invariant(
    $"largest memory ratio: {largest.PerByte:F0} (trial {largest.Trial}): bytes that an analysis with its models and findings keeps alive, to a byte of the mutant, {Sizes.Least:N0} bytes at least"));
return failures == 0 && slow == 0 && largest.PerByte < TimesAsLarge ? 0 : 1;

static double PerByte(TimeSpan duration, byte[] bytes) => duration.TotalMicroseconds / Math.Max(bytes.Length, Sizes.Least);

// Other threads of the runtime can make one reading larger: one that is not small is read again.
static double RetainedPerByte(byte[] bytes, Trial trial)
{
    double once = trial.Retained / (double)Math.Max(bytes.Length, Sizes.Least);
    return once < TimesAsLarge / 2 ? once : Trial.LeastRetained(bytes, Readings) / (double)Math.Max(bytes.Length, Sizes.Least);
}

/// <summary>Sizes of inputs.</summary>
internal static class Sizes
{
    /// <summary>What a smaller input counts as.</summary>
    internal const int Least = 2_000;
}
