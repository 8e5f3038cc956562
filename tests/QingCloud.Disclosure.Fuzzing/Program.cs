using System.Diagnostics;
using System.Text;
using QingCloud.Disclosure.Fuzzing;

// dotnet run -c Release --project tests/QingCloud.Disclosure.Fuzzing -- FOLDER [TRIALS] [SEED]: reads damaged pieces of a folder's documents, then hostile ones.
// A mutant is slow if the fastest of some runs takes more than 10 times as long a byte as the piece it was made of, and as the documents take; a piece of less than
// 2,000 bytes counts as so many, for each table has a fixed cost. The memory is what an analysis keeps alive with its models and findings.
const int EveryMemory = 20;
const int Repeats = 5;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: FOLDER [TRIALS] [SEED]");
    return 2;
}

byte[][] documents =
[
    .. Directory.GetFiles(args[0], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Where(file => Path.GetExtension(file) is ".txt" or ".html" or ".md").Select(File.ReadAllBytes),
];
int trials = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20_000;
int seed = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1;
DocumentMutator mutator = new(seed, documents);
double perByte = documents.Take(1).Concat(documents).Select(document => Trial.Fastest(document, 3).TotalMicroseconds / document.Length).Skip(1).Average();
int failures = 0;
int slow = 0;
(double PerByte, int Trial) slowest = default;
(double PerByte, int Trial) largest = default;
Stopwatch watch = Stopwatch.StartNew();
for (int i = 0; i < trials; i++)
{
    (byte[] mutant, byte[] original) = mutator.Next();
    Trial trial = Trial.Of(mutant);
    double cost = PerByte(trial.Duration, mutant);
    if (cost > perByte * 10)
    {
        cost = PerByte(Trial.Fastest(mutant, Repeats), mutant);
    }

    slowest = cost > slowest.PerByte ? (cost, i) : slowest;
    if (cost > 10 * Math.Max(perByte, cost > perByte * 10 ? PerByte(Trial.Fastest(original, Repeats), original) : 0))
    {
        slow++;
        File.WriteAllBytes(FormattableString.Invariant($"slow-{seed}-{i}.bin"), mutant);
    }

    if (i % EveryMemory == 0 && trial.Failure is null)
    {
        double retained = Trial.Retained(mutant) / (double)Math.Max(mutant.Length, 2_000);
        largest = retained > largest.PerByte ? (retained, i) : largest;
    }

    if (trial.Failure is { } failure)
    {
        failures++;
        string file = FormattableString.Invariant($"failure-{seed}-{i}.bin");
        File.WriteAllBytes(file, mutant);
        Console.WriteLine($"{file}: {failure.GetType().Name}: {failure.Message} {failure.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
    }
}

Console.WriteLine(FormattableString.Invariant(
    $"{trials} mutants in {watch.Elapsed.TotalSeconds:F0} s: {failures} failed, {slow} slower than 10 times their original and the documents' {perByte:F2} µs a byte; the slowest took {slowest.PerByte:F2} (trial {slowest.Trial}); the largest of every {EveryMemory}th keeps {largest.PerByte:F0} bytes a byte (trial {largest.Trial})"));
foreach ((byte[] document, int index) in documents.Select((document, index) => (document, index)))
{
    Console.WriteLine(FormattableString.Invariant($"document {index}: {document.Length:N0} bytes, keeps {Trial.Retained(document) / (double)document.Length:F1} bytes a byte"));
}

foreach ((string name, string text) in HostileDocuments.All(1))
{
    byte[] bytes = Encoding.UTF8.GetBytes(text);
    Trial trial = Trial.Of(bytes);
    failures += trial.Failure is null ? 0 : 1;
    Console.WriteLine(FormattableString.Invariant(
        $"{name}: {bytes.Length:N0} bytes, {trial.Duration.TotalSeconds:F2} s, {trial.Allocated / (double)bytes.Length:F0} bytes allocated a byte {trial.Failure?.GetType().Name}"));
}

return failures == 0 ? 0 : 1;

static double PerByte(TimeSpan duration, byte[] bytes) => duration.TotalMicroseconds / Math.Max(bytes.Length, 2_000);
