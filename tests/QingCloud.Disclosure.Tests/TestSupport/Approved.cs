namespace QingCloud.Disclosure.Tests.TestSupport;

/// <summary>Approved files: what a stage gives is compared with a file that a person has looked at.</summary>
internal static class Approved
{
    /// <summary>Compares a text with an approved file; where they differ the text is written beside it as <c>*.received.*</c>.</summary>
    internal static void Verify(string received, string approvedPath)
    {
        string text = received.ReplaceLineEndings("\n");
        string approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : "";
        string receivedPath = approvedPath.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if (text == approved)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text);
        Assert.Fail($"{approvedPath} differs; the new text is in {Path.GetFileName(receivedPath)}.\n{FirstDifference(approved, text)}");
    }

    private static string FirstDifference(string approved, string received)
    {
        string[] before = approved.Split('\n');
        string[] after = received.Split('\n');
        int line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => i >= before.Length || i >= after.Length || before[i] != after[i]);
        return FormattableString.Invariant($"line {line + 1}\n- {At(before, line)}\n+ {At(after, line)}");
    }

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(end)";
}
