namespace QingCloud.Disclosure.Tables.Recognition.Glued;

/// <summary>The places of steps in a table whose size is a power of two and which is never full: a step is a node and the character that leads on from it.</summary>
internal static class StepTable
{
    /// <summary>Where a step stands, or where it would be put; no step is 0.</summary>
    internal static int SlotOf(long[] steps, long step)
    {
        int mask = steps.Length - 1;
        int slot = unchecked((int)(((ulong)step * 0x9E3779B97F4A7C15UL) >> 32)) & mask;
        while (steps[slot] != step && steps[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
