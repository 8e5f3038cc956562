using System.Text.Json;
using QingCloud.Disclosure.Cli.Tests.Browser;
using QingCloud.Disclosure.Diagnostics;

namespace QingCloud.Disclosure.Cli.Tests.Report;

/// <summary>The page in a browser: nothing on the console, links land, nothing overflows, a filing does nothing.</summary>
public sealed class ReportBrowserTests : IDisposable
{
    // Elements that reach beyond the window though nothing around them scrolls.
    private const string Overflowing = """
        [...document.querySelectorAll('body *')].filter(e => {
          const box = e.getBoundingClientRect();
          return box.width > 0 && box.right > innerWidth + 1 && !e.closest('.scroll') && !e.closest('svg') && !e.classList.contains('skip');
        }).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-report-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ChromiumTheory]
    [InlineData(390, 844)]
    [InlineData(1440, 900)]
    public async Task Page_AtAWidth_FitsAndSaysNothing(int width, int height)
    {
        await using ChromiumBrowser browser = await ChromiumBrowser.OpenAsync(Write(ReportSamples.Page(ReportSamples.Filing)));

        await browser.ShowAsync(width, height);

        (await browser.EvaluateAsync("document.documentElement.scrollWidth")).GetInt32().Should().BeLessThanOrEqualTo(width);
        Strings(await browser.EvaluateAsync(Overflowing)).Should().BeEmpty();
        browser.Messages.Should().BeEmpty();
    }

    [ChromiumTheory]
    [InlineData(390, 844)]
    [InlineData(1440, 900)]
    public async Task Links_ToTheSource_BringTheLineIntoView(int width, int height)
    {
        await using ChromiumBrowser browser = await ChromiumBrowser.OpenAsync(Write(ReportSamples.Page(ReportSamples.Filing + new string('\n', 2000))));
        await browser.ShowAsync(width, height);

        JsonElement landed = await browser.EvaluateAsync("""
            (async () => {
              const missed = [];
              document.documentElement.style.scrollBehavior = 'auto';
              for (const link of document.querySelectorAll('#findings a[href], #source a[href]')) {
                link.click();
                await new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)));
                const target = document.querySelector(':target');
                const box = target?.getBoundingClientRect();
                if (!target || '#' + target.id !== link.getAttribute('href') || box.bottom < 0 || box.top > innerHeight) missed.push(link.getAttribute('href'));
              }
              return missed;
            })()
            """);

        Strings(landed).Should().BeEmpty();
        browser.Messages.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task Page_OfHostileFiling_DoesNothing()
    {
        await using ChromiumBrowser browser = await ChromiumBrowser.OpenAsync(Write(ReportSamples.Page(MessageLanguage.English, (ReportSamples.Markup, ReportSamples.HostileFiling), (ReportSamples.Markup, ReportSamples.HostilePage))));

        (await browser.EvaluateAsync("document.title")).GetString().Should().StartWith("Disclosure report: ");
        (await browser.EvaluateAsync("performance.getEntriesByType('resource').length")).GetInt32().Should().Be(0);
        (await browser.EvaluateAsync("document.querySelectorAll('script, img').length")).GetInt32().Should().Be(0);
        browser.Messages.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task Page_ByKeyboard_SkipsToTheFindings()
    {
        await using ChromiumBrowser browser = await ChromiumBrowser.OpenAsync(Write(ReportSamples.Page(ReportSamples.Filing)));
        await browser.ShowAsync(1440, 900);

        await browser.PressAsync("Tab", 9);
        (await browser.EvaluateAsync("getComputedStyle(document.activeElement).outlineStyle + ' ' + (document.activeElement.getBoundingClientRect().left >= 0)")).GetString().Should().Be("solid true");
        await browser.PressAsync("Enter", 13);
        await browser.PressAsync("Tab", 9);

        (await browser.EvaluateAsync("document.activeElement.closest('#findings') !== null")).GetBoolean().Should().BeTrue();
    }

    [ChromiumTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_InLightAndDark_HasReadableText(bool isDark)
    {
        await using ChromiumBrowser browser = await ChromiumBrowser.OpenAsync(Write(ReportSamples.Page(ReportSamples.Filing)));
        await browser.ShowAsync(1440, 900, isDark);

        // The contrast that WCAG asks of text: 4.5 to 1.
        JsonElement faint = await browser.EvaluateAsync("""
            (() => {
              const parse = c => c.match(/[\d.]+/g).map(Number);
              const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const back = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
              const faint = new Set();
              for (const e of document.querySelectorAll('body *')) {
                if (e.closest('svg') || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
                const [one, two] = [light(parse(getComputedStyle(e).color)), light(back(e))];
                const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
                if (ratio < 4.5) faint.add(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
              }
              return [...faint];
            })()
            """);

        Strings(faint).Should().BeEmpty();
        (await browser.EvaluateAsync("getComputedStyle(document.body).backgroundColor")).GetString().Should().Be(isDark ? "rgb(18, 23, 30)" : "rgb(255, 255, 255)");
    }

    [ChromiumFact]
    public async Task Page_Printed_IsADocument()
    {
        await using ChromiumBrowser browser = await ChromiumBrowser.OpenAsync(Write(ReportSamples.Page(ReportSamples.Filing)));

        byte[] printed = await browser.PrintAsync();

        printed.Take(5).Should().Equal("%PDF-"u8.ToArray());
        browser.Messages.Should().BeEmpty();
    }

    private string Write(string page)
    {
        string path = Path.Combine(_folder, "page.html");
        File.WriteAllText(path, page);
        return path;
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(element => element.GetString()!)];
}
