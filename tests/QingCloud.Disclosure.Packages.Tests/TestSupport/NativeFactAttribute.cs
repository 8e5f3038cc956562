namespace QingCloud.Disclosure.Packages.Tests.TestSupport;

/// <summary>A test that compiles to machine code: it takes most of a minute and a C compiler, so it runs with CI=true only.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    /// <summary>Skips without CI.</summary>
    public NativeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "Compiling ahead of time takes most of a minute; set CI=true to run it.";
        }
    }
}
