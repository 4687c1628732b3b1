using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>What convolution and pooling share: settings for each spatial dimension, and inputs without a batch.</summary>
internal static class Windows
{
    /// <summary>One number for each spatial dimension, given as one or all of them; null means the default.</summary>
    public static long[] Setting(string operation, string setting, long[]? given, int dims, long least, params ReadOnlySpan<long> otherwise)
    {
        ReadOnlySpan<long> values = given is { Length: > 0 } ? given : otherwise;
        if (values.Length != 1 && values.Length != dims) throw new ArgumentException(Messages.WindowSetting(operation, setting, values, dims));
        foreach (long value in values)
            if (value < least) throw new ArgumentException(Messages.WindowSettingTooSmall(operation, setting, values, least));
        long[] each = new long[dims];
        if (values.Length == dims) values.CopyTo(each);
        else Array.Fill(each, values[0]);
        return each;
    }

    /// <summary>Real numbers with a batch, channels and so many spatial dimensions; the batch may be missing.</summary>
    public static Tensor Batched(string operation, Tensor x, int dims)
    {
        Reductions.Real(operation, x);
        if (x.Layout.Rank != dims + 1 && x.Layout.Rank != dims + 2) throw new ArgumentException(Messages.WindowRank(operation, x.Layout.Shape, dims));
        return x.Layout.Rank == dims + 1 ? x.unsqueeze(0) : x;
    }

    /// <summary>The batch of one taken off again if the input had none.</summary>
    public static Tensor Unbatched(Tensor y, Tensor x, int dims) => x.Layout.Rank == dims + 1 ? y.squeeze(0) : y;
}
