using System.Reflection;
using System.Text;
using System.Text.Json;
using QingCloud.Disclosure.Cli.Commands;
using QingCloud.Disclosure.Cli.Languages;
using QingCloud.Disclosure.Diagnostics;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Disclosures.Revenue;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Quantities;
using QingCloud.Disclosure.Tables;
using QingCloud.Disclosure.Verification;

namespace QingCloud.Disclosure.Cli.Tests;

/// <summary>The language is told by --lang; nothing of the program lacks its translation.</summary>
public sealed class CommandLineLanguageTests
{
    private static readonly byte[] Filing = Encoding.UTF8.GetBytes("毛利率由16.10%上升至45.09%，提升28.99%。\n");

    // Notations are the same in both languages.
    private static readonly string[] Alike = ["ChartTexts.Percent", "ViewTexts.Progress"];

    public static TheoryData<string> Texts => [.. All().Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_InChinese_HasThePlaceholdersOfTheEnglishOne(string name)
    {
        LocalizedText text = All().Single(candidate => candidate.Name == name).Text;

        Placeholders(text.Chinese).Should().Equal(Placeholders(text.English));
        (Alike.Contains(name) || text.Chinese.Any(character => character is >= '\u4E00' and <= '\u9FFF')).Should().BeTrue();
        text.English.Any(character => character is >= '\u4E00' and <= '\u9FFF').Should().BeFalse();
    }

    [Fact]
    public void Names_OfEachValue_AreTheirOwnInBothLanguages()
    {
        LocalizedText[][] names =
        [
            Names<Subject>(FieldTexts.Of), Names<Field>(FieldTexts.Of), Names<TableKind>(KindTexts.Of), Names<QuantityKind>(KindTexts.Of), Names<FindingSeverity>(NameTexts.Of),
            Names<DiagnosticSeverity>(NameTexts.Of), Names<CellReading>(NameTexts.Of), Names<CellReading>(NameTexts.Meaning), Names<DocumentKind>(NameTexts.Of),
            Names<Exchange>(NameTexts.Of), Names<Scope>(NameTexts.Of), Names<RevenueDimension>(NameTexts.Of), Names<BalanceSubject>(subject => NameTexts.Of(subject)),
        ];

        foreach (LocalizedText[] all in names)
        {
            all.Select(name => name.English).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public async Task Verify_InChinese_SaysItInChineseAndFindsTheSame()
    {
        DisclosureProcess.Result english = await DisclosureProcess.RunAsync(["verify", "-", "--json"], Filing);
        DisclosureProcess.Result chinese = await DisclosureProcess.RunAsync(["verify", "-", "--json", "--lang", "zh"], Filing);
        DisclosureProcess.Result table = await DisclosureProcess.RunAsync(["--lang=zh", "verify", "-"], Filing);

        Message(chinese.Output).Should().Be("由 16.10% 至 45.09% 的差异应以百分点表示，披露为 28.99%。");
        chinese.Output.Replace(Message(chinese.Output), Message(english.Output), StringComparison.Ordinal)
            .Replace("应为百分点。", "百分点 is meant.", StringComparison.Ordinal).Should().Be(english.Output);
        table.Output.Should().Contain("警告").And.Contain("百分点误作百分比").And.Contain("核对 1 项");
        table.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Help_InChinese_HasEveryCommandAndExamples()
    {
        DisclosureProcess.Result help = await DisclosureProcess.RunAsync(["--help", "--lang", "zh"]);

        help.ExitCode.Should().Be(0);
        help.Output.Should().Contain("用法").And.Contain("示例").And.Contain("report FILE... --out PAGE.html").And.NotContain("Usage");
    }

    [Fact]
    public async Task Error_InChinese_SaysWhatToDo()
    {
        DisclosureProcess.Result result = await DisclosureProcess.RunAsync(["report", "reply.txt", "--lang", "zh"]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Be("disclosure: 缺少 --out：请给出要写入的网页，例如 --out report.html。\ndisclosure: 请参见“disclosure report --help”。\n");
    }

    [Fact]
    public void EachCommand_HasExamples()
    {
        string[] commands = [.. DisclosureCommand.Create(new(MessageLanguage.English)).Subcommands.Select(command => command.Name)];

        commands.Should().HaveCount(8).And.OnlyContain(name => CommandExamples.Of(name).All(example => example.Line.Contains($"disclosure {name}")));
    }

    private static IEnumerable<(string Name, LocalizedText Text)> All() =>
        from type in typeof(CommandTexts).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field.FieldType == typeof(LocalizedText)
        select ($"{type.Name}.{field.Name}", (LocalizedText)field.GetValue(null)!);

    private static LocalizedText[] Names<T>(Func<T, LocalizedText> name)
        where T : struct, Enum
    {
        LocalizedText[] names = [.. Enum.GetValues<T>().Select(name)];
        names.Should().OnlyContain(text => text.English.Length > 0 && text.Chinese.Any(character => character >= '\u4E00'), "of {0}", typeof(T).Name);
        return names;
    }

    private static string Message(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("findings")[0].GetProperty("message").GetString()!;
    }

    private static string[] Placeholders(string template) => [.. template.Split('{').Skip(1).Select(rest => rest.Split('}')[0]).Distinct().Order(StringComparer.Ordinal)];
}
