using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;
using GenerativeModels.Grader.Worker;
using GenerativeModels.Testing.Running;

// The child process that runs a submission's code. It takes orders on standard input and answers on a pipe that only it
// and its controller hold; standard output is left to the submission, and counts for nothing.
if (args is not [var pipe])
{
    Console.Error.WriteLine("This program is started by the grader. Run: dotnet run --project grader/Grader -- grade <folder>");
    return 2;
}

using var orders = new StreamReader(Console.OpenStandardInput());
using var answers = new StreamWriter(new AnonymousPipeClientStream(PipeDirection.Out, pipe)) { AutoFlush = true };
Console.SetIn(TextReader.Null);
string nonce = orders.ReadLine() ?? "";
WarmUp.Run();

TestProgram? program = null;
(string, string) loaded = default;
var queue = new BlockingCollection<string>();
new Thread(Listen) { IsBackground = true }.Start();
foreach (string line in queue.GetConsumingEnumerable())
{
    Order order = JsonSerializer.Deserialize(line, WorkerJson.Default.Order)!;
    var watch = Stopwatch.StartNew();
    TestOutcome? outcome = null;
    string? fault = null;
    try
    {
        if (program is null || loaded != (order.Submission, order.Tests))
        {
            program = new TestProgram(order.Submission, order.Tests);
            loaded = (order.Submission, order.Tests);
        }

        outcome = program[order.Test].Run(new RunSettings { Seed = order.Seed });
    }
    catch (Exception exception)
    {
        fault = exception.ToString();
    }

    answers.WriteLine(JsonSerializer.Serialize(
        new Answer(nonce, order.Test, outcome, watch.Elapsed.TotalMilliseconds, fault), WorkerJson.Default.Answer));
}

return 0;

// Orders end when the controller does, however it ends: then nobody would stop a test that never ends.
void Listen()
{
    while (orders.ReadLine() is { } line)
    {
        queue.Add(line);
    }

    Environment.Exit(0);
}
