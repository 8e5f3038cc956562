using System.Globalization;

namespace QingCloud.Disclosure.Diagnostics;

/// <summary>A text in both languages: a message, or a template with <c>{0}</c>, <c>{1}</c>... in both. What a filing prints is the same in both.</summary>
/// <param name="English">The text in English.</param>
/// <param name="Chinese">The text in Chinese, with the same placeholders.</param>
public sealed record LocalizedText(string English, string Chinese)
{
    /// <summary>A text that is the same in both languages, such as a quotation of a filing.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalizedText(string text) => new(text, text);

    /// <summary>A number, written alike in both languages.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator LocalizedText(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese : English;

    /// <summary>The message that this template makes of arguments.</summary>
    /// <param name="arguments">What stands in place of <c>{0}</c>, <c>{1}</c>...: each in the language of the message.</param>
    /// <returns>The message in both languages.</returns>
    public LocalizedText With(params ReadOnlySpan<LocalizedText> arguments)
    {
        (object[] english, object[] chinese) = (new object[arguments.Length], new object[arguments.Length]);
        for (int i = 0; i < arguments.Length; i++)
        {
            (english[i], chinese[i]) = (arguments[i].English, arguments[i].Chinese);
        }

        return new(string.Format(CultureInfo.InvariantCulture, English, english), string.Format(CultureInfo.InvariantCulture, Chinese, chinese));
    }

    /// <summary>Texts as a list: with commas in English, with 顿号 in Chinese.</summary>
    internal static LocalizedText List(IEnumerable<LocalizedText> texts)
    {
        LocalizedText[] all = [.. texts];
        return new(string.Join(", ", all.Select(text => text.English)), string.Join("、", all.Select(text => text.Chinese)));
    }

    /// <summary>The text in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => English;
}
