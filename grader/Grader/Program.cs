using System.CommandLine;
using GenerativeModels.Grader;
using GenerativeModels.Grader.Commands;

var root = new RootCommand("The kit's tool: makes starters, proves assignments sound, grades submissions, fetches data.")
{
    GradeCommand.Create(),
    StartersCommand.Create(),
    VerifyCommand.Create(),
    DataCommand.Create(),
};

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, parsed.Errors.Select(error => error.Message)));
    Console.Error.WriteLine("Run with --help to see what there is.");
    return ExitCodes.WrongUse;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    return ExitCodes.WrongUse;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. No report was written; grade again to get one.");
    return ExitCodes.GraderFailed;
}
catch (KitException exception)
{
    Console.Error.WriteLine(exception.Message);
    return ExitCodes.GraderFailed;
}
catch (Exception exception)
{
    Console.Error.WriteLine($"The grader failed, and nobody's points are affected: {exception}");
    return ExitCodes.GraderFailed;
}
