namespace TorchSharp.Engine;

/// <summary>Whether this thread looks for NaN in the backward pass.</summary>
internal static class Anomaly
{
    [ThreadStatic]
    private static bool _enabled;

    [ThreadStatic]
    private static bool _skipsNaN;

    public static bool IsEnabled
    {
        get => _enabled;
        set => _enabled = value;
    }

    public static bool ChecksNaN
    {
        get => !_skipsNaN;
        set => _skipsNaN = !value;
    }

    /// <summary>Raises an error if the node made a NaN of gradients that had none.</summary>
    public static void Check(Node node, Tensor?[] gradients)
    {
        if (!IsEnabled || !ChecksNaN) return;
        for (int i = 0; i < gradients.Length; i++)
            if (gradients[i] is Tensor g && g.isnan().any().item<bool>())
                throw new InvalidOperationException(Messages.AnomalyFound(node.Name, i, node.Origin));
    }
}
