namespace TorchSharp.Benchmarks;

/// <summary>What was measured of one case.</summary>
internal sealed record Row(string Name, Timing Ours, Timing? Peer)
{
    /// <summary>Ours over theirs, by the fastest rounds; null without a peer.</summary>
    public double? Ratio => Peer is Timing peer ? Ours.Min / peer.Min : null;
}
