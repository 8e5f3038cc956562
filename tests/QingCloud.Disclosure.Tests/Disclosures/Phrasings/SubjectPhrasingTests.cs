using QingCloud.Disclosure.Disclosures;
using QingCloud.Disclosure.Tests.Forms;

namespace QingCloud.Disclosure.Tests.Disclosures.Phrasings;

/// <summary>The subjects in many filers' words and layouts: each figure stands in the right subject, field, period and row.</summary>
public sealed class SubjectPhrasingTests
{
    /// <summary>Form and layout.</summary>
    public static TheoryData<string, string> Forms
    {
        get
        {
            TheoryData<string, string> forms = [];
            foreach (PhrasedForm form in SubjectForms.All)
            {
                foreach (string layout in PhrasedDocument.Layouts.Keys)
                {
                    forms.Add(form.Name, layout);
                }
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Facts_OfAFormInManyWords_StandInTheirFields(string name, string layout)
    {
        PhrasedForm form = SubjectForms.All.Single(form => form.Name == name);
        foreach (string caption in form.Captions)
        {
            // A head much wider than its figures, 存货跌价准备/合同履约成本减值准备, loses its place among aligned columns; the table says that its header is lost.
            foreach (string header in form.Headers.Where(header => layout != "spaces" || !header.Contains('/', StringComparison.Ordinal) || header.Contains("2023/12/31", StringComparison.Ordinal)))
            {
                string text = PhrasedDocument.Write(form, caption, header, PhrasedDocument.Layouts[layout]);
                PhrasedDocument.Misread(form, header, DisclosureAnalyzer.Default.Analyze(text)).Should().BeEmpty("\"{0}\" above {1} is read in {2}", caption, header, layout);
            }
        }
    }
}
