using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>Replays given draws, one queue for each kind; a kind that was not given has no draws. Made for tests: the noise is known, so the result is too.</summary>
/// <example><code>new ScriptedRandom(bernoullis: [true, false], normals: [zeros(3, 2, dtype: float64)])</code></example>
public sealed class ScriptedRandom : IRandomSource
{
    private readonly ScriptedDraws<bool> _bernoullis;
    private readonly ScriptedDraws<int> _categoricals;
    private readonly ScriptedDraws<Tensor> _bernoulliTensors, _normals, _uniforms;

    /// <summary>A source that replays these draws in order. Tensors are handed out as copies.</summary>
    /// <param name="bernoullis">For <see cref="Bernoulli(double)"/>.</param>
    /// <param name="categoricals">For <see cref="Categorical"/>.</param>
    /// <param name="bernoulliTensors">For <see cref="Bernoulli(Tensor)"/>: zeros and ones, of the shape that will be asked for.</param>
    /// <param name="normals">For <see cref="Normal"/>, of the shapes that will be asked for.</param>
    /// <param name="uniforms">For <see cref="Uniform"/>, of the shapes that will be asked for.</param>
    public ScriptedRandom(
        IEnumerable<bool>? bernoullis = null,
        IEnumerable<int>? categoricals = null,
        IEnumerable<Tensor>? bernoulliTensors = null,
        IEnumerable<Tensor>? normals = null,
        IEnumerable<Tensor>? uniforms = null)
    {
        _bernoullis = new("Bernoulli(double)", bernoullis);
        _categoricals = new("Categorical", categoricals);
        _bernoulliTensors = new("Bernoulli(Tensor)", bernoulliTensors);
        _normals = new("Normal", normals);
        _uniforms = new("Uniform", uniforms);
    }

    /// <summary>Draws of all kinds that nobody has asked for yet.</summary>
    public int Remaining => _bernoullis.Remaining + _categoricals.Remaining + _bernoulliTensors.Remaining + _normals.Remaining + _uniforms.Remaining;

    /// <inheritdoc/>
    /// <exception cref="RandomDrawException">The script has no further draw of this kind.</exception>
    public bool Bernoulli(double p)
    {
        Guard.Probability(p);
        return _bernoullis.Next($"p = {Guard.Text(p)}");
    }

    /// <inheritdoc/>
    /// <exception cref="RandomDrawException">The script has no further draw of this kind, or it is no index of the probabilities.</exception>
    public int Categorical(ReadOnlySpan<double> probabilities)
    {
        Guard.Distribution(probabilities);
        int outcome = _categoricals.Next($"{probabilities.Length} outcomes");
        return outcome >= 0 && outcome < probabilities.Length ? outcome : throw new RandomDrawException(
            $"Categorical draw {_categoricals.Drawn} asked for one of {probabilities.Length} outcomes, but the script says {outcome}. Check how many probabilities are passed.");
    }

    /// <inheritdoc/>
    /// <exception cref="RandomDrawException">The script has no further draw of this kind, or it has another shape.</exception>
    public Tensor Bernoulli(Tensor p)
    {
        Guard.Probabilities(p);
        return Shaped(_bernoulliTensors, p.shape).to(p.device);
    }

    /// <inheritdoc/>
    /// <exception cref="RandomDrawException">The script has no further draw of this kind, or it has another shape.</exception>
    public Tensor Normal(params long[] shape) => Shaped(_normals, shape);

    /// <inheritdoc/>
    /// <exception cref="RandomDrawException">The script has no further draw of this kind, or it has another shape.</exception>
    public Tensor Uniform(params long[] shape) => Shaped(_uniforms, shape);

    private static Tensor Shaped(ScriptedDraws<Tensor> draws, long[] shape)
    {
        Tensor next = draws.Next($"shape {Shapes.Text(shape)}");
        return next.shape.AsSpan().SequenceEqual(shape) ? next.to(ScalarType.Float64).clone() : throw new RandomDrawException(
            $"{draws.Kind} draw {draws.Drawn} asked for shape {Shapes.Text(shape)}, but the script holds shape {Shapes.Text(next.shape)} there. "
            + "Draw the noise in the shape that the exercise states.");
    }
}
