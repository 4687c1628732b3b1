namespace GenerativeModels.Grader.Assignments;

/// <summary>assignment.yaml: the one place for order, titles, points, files, dependencies and limits.</summary>
/// <param name="Id">"A1.Em": the folder's name.</param>
/// <param name="Title">The chapter's title.</param>
/// <param name="Files">The files that a student edits.</param>
/// <param name="Limits">What a submission may use.</param>
/// <param name="Exercises">The exercises in order.</param>
public sealed record Manifest(
    string Id, string Title, IReadOnlyList<string> Files, Limits Limits, IReadOnlyList<Exercise> Exercises)
{
    /// <summary>The namespace of the assignment's code: "GenerativeModels.Em".</summary>
    public string Namespace => "GenerativeModels." + Id[(Id.IndexOf('.') + 1)..];

    /// <summary>The exercise of that id.</summary>
    public Exercise this[string id] => Exercises.First(exercise => exercise.Id == id);

    /// <summary>Whether there is an exercise of that id.</summary>
    public bool Has(string id) => Exercises.Any(exercise => exercise.Id == id);

    /// <summary>Every exercise that this one rests on, directly or not.</summary>
    public IReadOnlySet<string> AllDependencies(string id)
    {
        var found = new HashSet<string>();
        void Visit(string next)
        {
            foreach (string dependency in this[next].DependsOn)
            {
                if (found.Add(dependency))
                {
                    Visit(dependency);
                }
            }
        }

        Visit(id);
        return found;
    }
}
