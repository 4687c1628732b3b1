namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string NoSuchFile(string location) =>
        $"load: there is no file {Path.GetFullPath(location)}. Check the path, or save the module first.";

    public static string FileEnds(string operation, string what, long? position, double needed, long left) =>
        $"{operation}: {what}{At(position)} needs {Text(needed)} bytes, but only {Text(left)} follow. The file is incomplete or is no saved state: save it again.";

    public static string FileUnreadable(string operation, string what, long? position) =>
        $"{operation}: {what} cannot be read{At(position)}: the file ends there or holds something else. The file is incomplete or is no saved state: save it again.";

    public static string FileNoTensor(string operation, string what, long? position, long code, long rank) =>
        $"{operation}: {what}{At(position)} is no tensor: dtype number {Text(code)} and {Text(rank)} dimensions were found, but dtypes are numbered 0 to 15 and 64 dimensions are the most. The file is damaged or is no saved state: save it again.";

    public static string StateCount(string module, long found, long expected) =>
        $"load: the file has {Text(found)} entries, but the module {module} has {Text(expected)} parameters and buffers. Build the module as it was when saved, or pass strict: false.";

    public static string StateUnknown(string module, string key, IEnumerable<string> known) =>
        $"load: the file has \"{key}\", which the module {module} has not; it has {Names(known.ToList())}. Build the module as it was when saved, or pass strict: false.";

    public static string StateDType(string key, ScalarType found, ScalarType expected) =>
        $"load: \"{key}\" is {found} in the file, but {expected} in the module. Convert the module with to(ScalarType.{found}) before loading.";

    private static string At(long? position) => position is null ? "" : $" (at byte {Text(position.Value)})";
}
