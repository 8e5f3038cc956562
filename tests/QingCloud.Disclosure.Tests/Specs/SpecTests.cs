using QingCloud.Disclosure.Tests.TestSupport;

namespace QingCloud.Disclosure.Tests.Specs;

/// <summary>Runs the examples of the prose specifications beside this file.</summary>
public sealed class SpecTests
{
    private static readonly Dictionary<string, Spec> Specs = Directory
        .GetFiles(Path.Combine(Repository.Root, "tests", "QingCloud.Disclosure.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal)
        .Select(path => SpecReader.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
        .ToDictionary(spec => spec.Name);

    public static TheoryData<string> Names => [.. Specs.Keys];

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            TheoryData<string, string, string> examples = [];
            foreach (Spec spec in Specs.Values)
            {
                foreach (SpecExample example in spec.Examples)
                {
                    examples.Add(spec.Name, example.Name, example.View);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Spec_IsWellFormed(string spec) => Specs[spec].Problems.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsReadAsWritten(string spec, string example, string view)
    {
        SpecExample found = Specs[spec].Examples.Single(candidate => candidate.Name == example && candidate.View == view);

        string reading = SpecViews.Read(found);

        reading.Should().Be(found.Expected, "{0}.md says so under \"{1}\", but the reading is\n{2}\n", spec, example, reading);
    }

    [Theory]
    [InlineData("Only prose.", "There is no example.")]
    [InlineData("```document\n项目\n```\n", "Line 1: Nothing shows what is read in the document.")]
    [InlineData("```tables\n项目\n```\n", "Line 1: No document stands before what is read in it.")]
    [InlineData("```document\n项目\n```\n```pictures\n项目\n```\n", "Line 4: No view is called 'pictures'.")]
    [InlineData("```document\n项目\n", "Line 1: The fence is not closed.")]
    [InlineData("| cell | colour |\n|---|---|\n| - | red |\n", "Line 1: No view is called 'cell | colour'.")]
    [InlineData("| cell | state |\n| - | Nil |\n", "Line 1: The table has no delimiter row, or no rows.")]
    [InlineData("| cell | state |\n|---|---|\n| - |\n", "Line 3: A row has a phrase and its reading.")]
    public void Read_MalformedSpec_SaysWhatIsWrong(string text, string problem) => SpecReader.Read("x", text).Problems.Should().Contain(problem);
}
