using System.Collections.Immutable;
using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Tests.Forms;

namespace QingCloud.Disclosure.Tests.Disclosures.Phrasings;

/// <summary>A document of one disclosure, written in a layout, and what came of its figures.</summary>
internal static class PhrasedDocument
{
    internal static ImmutableSortedDictionary<string, Func<IEnumerable<FormPart>, string>> Layouts { get; } = ImmutableSortedDictionary.CreateRange<string, Func<IEnumerable<FormPart>, string>>(
    [
        new("glued", FormWriter.Glued),
        new("HTML", FormWriter.Html),
        new("tabs", FormWriter.Tabs),
        new("spaces", FormWriter.Layout),
    ]);

    internal static string Write(PhrasedForm form, string caption, string header, Func<IEnumerable<FormPart>, string> layout) => layout(
    [
        new("证券代码:688999 证券简称:示例科技 公告编号:2024-031"),
        new("示例科技股份有限公司"),
        new("关于2023年年度报告的信息披露监管问询函的回复公告"),
        new("上海证券交易所:"),
        new("公司就贵所对公司2023年年度报告的监管问询函逐项回复如下:"),
        new("问题1、关于公司经营情况"),
        new("请公司补充披露相关情况。"),
        new("【回复】"),
        new("一、补充披露相关情况"),
        .. caption.Split('/').Select(line => new FormPart(line)),
        new(form.Unit),
        new("", form.Table(header)),
        new("上述数据已经会计师核对。"),
    ]);

    /// <summary>The expected facts that are not there, or are there as something else; nothing where a figure is flagged as ambiguous.</summary>
    internal static IEnumerable<string> Misread(PhrasedForm form, string header, DisclosureAnalysis analysis)
    {
        foreach (ExpectedFact expected in form.Expected(header))
        {
            Fact[] facts = [.. analysis.Facts.Where(fact => fact.Evidence.Text == expected.Text)];
            bool isRight = facts.Any(fact => fact.Subject == form.Subject && fact.Field == expected.Field && Equals(fact.Period, expected.Period) && fact.Item == expected.Item);
            if (!isRight)
            {
                string found = string.Join(", ", facts.Select(fact => $"{fact.Subject}.{fact.Field} of {fact.Item} {fact.Period} {fact.Evidence.Reading}"));
                yield return $"{expected.Item} {expected.Text} {expected.Field} {expected.Period}: {(found.Length == 0 ? "none" : found)}";
            }
        }
    }
}
