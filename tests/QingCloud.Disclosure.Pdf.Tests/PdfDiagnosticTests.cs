using System.Text;
using QingCloud.Disclosure.Outline;
using QingCloud.Disclosure.Pdf.Tests.TestSupport;

namespace QingCloud.Disclosure.Pdf.Tests;

/// <summary>Whatever is wrong with a document or with poppler is a diagnostic, never an exception.</summary>
public sealed class PdfDiagnosticTests
{
    private static readonly byte[] Small = PdfFile.Of(new PdfPage().Text(80, 100, "公司治理"), new PdfPage().Text(80, 100, "财务报告"));

    [Fact]
    public void Read_ProgramNotInstalled_SaysWhichAndWhereItIs()
    {
        LaidOutDocument document = PdfReader.Default.With(options => options with { ProgramFolder = Path.GetTempPath() }).Read(Small);

        document.Source.Content.Should().BeEmpty();
        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD1101" && diagnostic.Message.Contains("poppler-utils", StringComparison.Ordinal));
    }

    [PopplerFact]
    public void Read_PagesWithoutText_AreScanned()
    {
        LaidOutDocument document = PdfReader.Default.Read(PdfFile.Of(new PdfPage().Bar(80, 80, 300, 300), new PdfPage()));

        document.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("QCD1105");
    }

    [PopplerFact]
    public void Read_OnePageWithoutText_NamesIt()
    {
        LaidOutDocument document = PdfReader.Default.Read(PdfFile.Of(new PdfPage().Text(80, 80, "目录"), new PdfPage(), new PdfPage().Text(80, 80, "正文")));

        document.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("1 of 3 pages").And.EndWith("page 2.");
        document.Source.GetPage(document.Source.Content.IndexOf('正', StringComparison.Ordinal)).Should().Be(3);
    }

    [PopplerFact]
    public void Read_NoPdf_IsBroken()
    {
        LaidOutDocument document = PdfReader.Default.Read(Encoding.UTF8.GetBytes("%PDF-1.4\n一、公司治理\n"));

        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD1103");
        document.Source.Content.Should().BeEmpty();
    }

    [PopplerFact]
    public void Read_Password_IsEncrypted()
    {
        // A document whose trailer names an encryption that no empty password opens.
        string plain = Encoding.Latin1.GetString(Small);
        string locked = plain.Replace(
            "/Root 1 0 R",
            "/Root 1 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + new string('A', 64) + "> /U <" + new string('B', 64) + "> >>",
            StringComparison.Ordinal);

        LaidOutDocument document = PdfReader.Default.Read(Encoding.Latin1.GetBytes(locked));

        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD1102");
    }

    [PopplerFact]
    public void Read_FileThatIsNotThere_IsBroken() =>
        PdfReader.Default.Read(Path.Combine(Path.GetTempPath(), "no-such-file.pdf")).Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD1103");

    [PopplerFact]
    public void Read_MorePagesThanAllowed_ReadsThoseAllowed()
    {
        LaidOutDocument document = PdfReader.Default.With(options => options with { MaximumPages = 1 }).Read(Small);

        document.Source.Content.Should().Be("公司治理\n");
        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD1107");
    }

    [PopplerFact]
    public void Read_MoreWordsThanAllowed_ReadsThoseAllowed()
    {
        LaidOutDocument document = PdfReader.Default.With(options => options with { MaximumWords = 1 }).Read(Small);

        document.Source.Content.Trim().Should().Be("公司治理");
        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD1107");
    }

    [PopplerFact]
    public void Read_MoreRulesThanAllowed_ReadsThePageWithoutThem()
    {
        PdfPage page = new();
        page.Table(80, 100, [100, 100], [["项目", "金额"], ["利息", "1.00"], ["租金", "2.00"]]);

        LaidOutDocument document = PdfReader.Default.With(options => options with { MaximumRulesOfPage = 3 }).Read(PdfFile.Of(page));

        document.Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "QCD1108");
    }

    [Fact]
    public void Read_ProgramThatNeverEnds_IsEndedAtTheTimeLimit()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using EndlessPrograms programs = new();

        LaidOutDocument document = PdfReader.Default.With(options => options with { ProgramFolder = programs.Folder, Timeout = TimeSpan.FromMilliseconds(100) }).Read(Small);

        document.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Contain("QCD1106");
    }

    [Fact]
    public void Read_Cancelled_EndsTheProgramsAndThrows()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using EndlessPrograms programs = new();
        using CancellationTokenSource cancelled = new(TimeSpan.FromMilliseconds(100));

        Action read = () => PdfReader.Default.With(options => options with { ProgramFolder = programs.Folder }).Read(Small, cancelled.Token);

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Read_CancelledBefore_Throws()
    {
        Action read = () => PdfReader.Default.Read(Small, new CancellationToken(canceled: true));

        read.Should().Throw<OperationCanceledException>();
    }

    [PopplerFact]
    public void Read_Truncated_NeverThrows()
    {
        for (int length = 0; length < Small.Length; length += Small.Length / 12)
        {
            byte[] cut = Small[..length];
            Action read = () => DisclosureAnalyzer.Default.Analyze(PdfReader.Default.Read(cut));

            read.Should().NotThrow($"{length} bytes are left");
        }
    }

    [PopplerFact]
    public void Read_SignsOfAFontsOwn_AreReported()
    {
        LaidOutDocument document = PdfReader.Default.Read(PdfFile.Of(new PdfPage().Text(80, 80, "\uE001\uE002与附注")));

        document.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("2 characters");
    }
}
