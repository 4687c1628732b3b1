using System.CommandLine;
using GenerativeModels.Datasets;
using GenerativeModels.Datasets.Fetching;

namespace GenerativeModels.Grader.Commands;

/// <summary><c>data fetch mnist</c>, <c>data check</c>, <c>data list</c>: the data sets that are too large to ship.</summary>
internal static class DataCommand
{
    private static readonly IdxImageSet[] Sets = [Mnist.Set, FashionMnist.Set];

    /// <summary>The command.</summary>
    public static Command Create() => new("data", "Brings the data sets that are too large to ship, and checks them.") { Fetch(), Check(), List() };

    private static Command Fetch()
    {
        var set = new Argument<string>("set") { Description = "The data set: mnist or fashion-mnist." };
        var mirror = new Option<string[]>("--mirror") { Description = "A folder on the web that has the files with .gz; tried before those of the list. May be given several times." };
        var from = new Option<string?>("--from") { Description = "A folder here that has the files already, gzipped or not: nothing is downloaded." };
        var to = new Option<string?>("--to") { Description = $"Where the files go; else the folder that {DataFolders.Variable} names, else data/<set>." };
        var command = new Command("fetch", "Downloads a data set, or imports it from a folder, and checks every file.") { set, mirror, from, to };
        command.SetAction((parsed, cancellation) => FailingWith1(() => FetchAsync(
            Paths.Find(), parsed.GetValue(set)!, parsed.GetValue(mirror) ?? [], parsed.GetValue(from), parsed.GetValue(to), cancellation)));
        return command;
    }

    private static Command Check()
    {
        var set = new Argument<string?>("set") { Description = "The data set; all of them unless said otherwise.", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--to") { Description = "Where its files are, if they were fetched with --to." };
        var command = new Command("check", "Compares every file with its checksum; fails if one is missing or wrong.") { set, folder };
        command.SetAction((parsed, cancellation) => FailingWith1(() => CheckAsync(Paths.Find(), parsed.GetValue(set), parsed.GetValue(folder), cancellation)));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Says which data sets there are, and which of their files are here.");
        command.SetAction((_, cancellation) => FailingWith1(() => ListAsync(Paths.Find(), cancellation)));
        return command;
    }

    private static async Task<int> FetchAsync(Paths paths, string name, string[] mirrors, string? from, string? to, CancellationToken cancellation)
    {
        FetchList list = FetchListReader.Read(paths, name);
        if (from is not null && mirrors.Length > 0)
        {
            throw new UsageException("--from and --mirror exclude each other: files come either from a folder here or from the web.");
        }

        Uri[] first = [.. mirrors.Select(text => FetchListReader.Mirror(text)
            ?? throw new UsageException($"--mirror '{text}' is no address of a folder on the web. Write it as https://example.org/mnist/; for a folder here there is --from."))];
        string folder = FolderOf(list, paths, to);
        await FetchDisplay.RunAsync(async report =>
        {
            if (from is not null)
            {
                await new Importer(report).ImportAsync(list, Path.GetFullPath(from), folder, cancellation);
                return;
            }

            using var fetcher = new Fetcher(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(15) }, new FetchOptions(), report);
            await fetcher.FetchAsync(list with { Mirrors = [.. first, .. list.Mirrors] }, folder, cancellation);
        });
        Console.WriteLine($"{list.Title}: all {list.Files.Count} files are in {folder}, and their checksums are right.");
        return ExitCodes.Done;
    }

    private static async Task<int> CheckAsync(Paths paths, string? name, string? folder, CancellationToken cancellation)
    {
        if (name is null && folder is not null)
        {
            throw new UsageException("--to names the folder of one data set: say which, as in data check mnist --to <folder>.");
        }

        bool good = true;
        foreach (string each in name is null ? FetchListReader.Names(paths) : [name])
        {
            FetchList list = FetchListReader.Read(paths, each);
            string at = FolderOf(list, paths, folder);
            Console.WriteLine($"{list.Name} in {at}");
            foreach (DataFile file in list.Files)
            {
                FileState state = await FileState.OfAsync(at, file, cancellation);
                good &= state.IsVerified;
                Console.WriteLine($"  {(state.IsVerified ? "ok      " : state.Path is null ? "missing " : "WRONG   ")}{Path.GetFileName(state.Path) ?? file.Name}{(state.Problem is { } problem ? $" {problem}" : "")}");
            }
        }

        if (!good)
        {
            Console.WriteLine("What is missing or wrong comes with: dotnet run --project grader/Grader -- data fetch <set>");
        }

        return good ? ExitCodes.Done : ExitCodes.CheckFailed;
    }

    private static async Task<int> ListAsync(Paths paths, CancellationToken cancellation)
    {
        foreach (string name in FetchListReader.Names(paths))
        {
            FetchList list = FetchListReader.Read(paths, name);
            string folder = FolderOf(list, paths, null);
            var states = new List<FileState>();
            foreach (DataFile file in list.Files)
            {
                states.Add(await FileState.OfAsync(folder, file, cancellation));
            }

            int right = states.Count(state => state.IsVerified), missing = states.Count(state => state.Path is null);
            string found = right == states.Count ? $"here, in {folder}"
                : missing == states.Count ? "not here"
                : $"{right} of {states.Count} files right, {missing} missing, {states.Count - right - missing} wrong, in {folder}";
            Console.WriteLine($"{name,-16}{list.Files.Sum(file => file.Size) / 1e6,4:0} MB   {found}");
        }

        Console.WriteLine("Fetch one with: dotnet run --project grader/Grader -- data fetch <set>");
        return ExitCodes.Done;
    }

    // Where it is, and where it goes if it is not there.
    private static string FolderOf(FetchList list, Paths paths, string? named) =>
        named is not null ? Path.GetFullPath(named)
        : Sets.FirstOrDefault(set => set.Name == list.Name)?.FindFolder(DataFolders.Named, paths.DataFolder) is { } found ? Path.GetFullPath(found)
        : DataFolders.Named is { } root ? Path.GetFullPath(Path.Combine(root, list.Name))
        : paths.Data(list.Name);

    private static async Task<int> FailingWith1(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (FetchException exception)
        {
            Console.Error.WriteLine(exception.Message);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. What came so far is kept; the same command goes on from there.");
        }

        return ExitCodes.CheckFailed;
    }
}
