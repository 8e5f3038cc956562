namespace QingCloud.Disclosure.Disclosures;

/// <summary>Whose figures a table gives.</summary>
public enum Scope
{
    /// <summary>The group (合并).</summary>
    Consolidated,

    /// <summary>The parent company alone (母公司).</summary>
    Parent,
}
