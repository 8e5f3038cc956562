namespace QingCloud.Disclosure.Disclosures.Statements;

/// <summary>What a line's name is called in the dictionary, in each of the statements that have such a line.</summary>
/// <param name="Printed">The concepts of the name as printed, by statement; null where there are none.</param>
/// <param name="Bare">The concepts of the name without its number and its hint, by statement; null where there are none.</param>
internal readonly record struct LineConcepts(StatementConcept?[]? Printed, StatementConcept?[]? Bare)
{
    /// <summary>The concept in a statement; null where the statement has none.</summary>
    internal StatementConcept? In(StatementKind statement) => Printed?[(int)statement] ?? Bare?[(int)statement];

    /// <summary>The concept in the first statement that has one; null where none has.</summary>
    internal StatementConcept? InAny()
    {
        foreach (StatementKind statement in StatementConcepts.Statements)
        {
            if (In(statement) is { } concept)
            {
                return concept;
            }
        }

        return null;
    }
}
