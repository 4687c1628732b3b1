namespace GenerativeModels.Grader.Assignments;

/// <summary>What a submission may use.</summary>
/// <param name="TestSeconds">Seconds for one test.</param>
/// <param name="TotalSeconds">Seconds for all tests of one submission.</param>
/// <param name="MemoryMegabytes">Memory of one test process, in MiB.</param>
public sealed record Limits(int TestSeconds, int TotalSeconds, int MemoryMegabytes);
