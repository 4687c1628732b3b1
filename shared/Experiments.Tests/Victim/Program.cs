using GenerativeModels.Experiments.Running;
using GenerativeModels.Experiments.Progress;
using GenerativeModels.Victim;

// Victim <folder for runs>: begins a run, or goes on with the one that is there.
var runner = new Runner(args[0], TimeProvider.System, RunConsole.Standard());
string? unfinished = Runner.NewestUnfinished(args[0], Plan.Assignment, Plan.Config);
RunOutcome outcome = unfinished is null ? runner.Start(Plan.Make()) : runner.Resume(unfinished, Plan.Make());
return outcome.ExitCode;
