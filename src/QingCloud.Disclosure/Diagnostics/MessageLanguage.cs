namespace QingCloud.Disclosure.Diagnostics;

/// <summary>The language of messages to people: of diagnostics, findings and whatever prints them. It is told, never taken from the machine's culture.</summary>
public enum MessageLanguage
{
    /// <summary>English, with the Chinese text of the filing quoted.</summary>
    English,

    /// <summary>Simplified Chinese (简体中文).</summary>
    Chinese,
}
