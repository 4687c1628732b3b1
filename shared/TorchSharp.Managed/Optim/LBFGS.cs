using TorchSharp.Engine;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>
/// Newton's method with a curvature learned from the last steps. Each step calls the closure several times; it must
/// zero the gradients, compute the loss and call backward. For whole data sets.
/// </summary>
public class LBFGS : Optimizer, ILearningRateController
{
    /// <summary>The learning rate now.</summary>
    public double _rate;

    private readonly long _iterations;
    private readonly long _evaluations;
    private readonly double _flat;
    private readonly double _still;
    private readonly long _history;
    private readonly Queue<(Tensor Change, Tensor Step, double Product)> _pairs = new();
    private Tensor? _direction;
    private Tensor? _gradient;
    private double _length;
    private double _scale = 1;

    internal LBFGS(IEnumerable<Parameter> parameters, double lr, long maxIterations, long maxEvaluations, double flat, double still, long history)
        : base(IntPtr.Zero)
    {
        _rate = lr;
        InitialLearningRate = lr;
        (_iterations, _evaluations, _flat, _still, _history) = (maxIterations, maxEvaluations, flat, still, history);
        add_param_group(new ParamGroup
        {
            Parameters = parameters.ToList(),
            Options = new OptimizerOptions { LearningRate = lr, InitialLearningRate = lr },
        });
    }

    /// <summary>The learning rate now.</summary>
    public double LearningRate
    {
        get => _rate;
        set => _rate = _parameter_groups[0].LearningRate = value;
    }

    /// <summary>The learning rate at first.</summary>
    public double InitialLearningRate { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<ILearningRateController> ParamGroups => [this];

    /// <summary>Up to max_iter iterations. Returns the loss before them.</summary>
    public override Tensor step(Func<Tensor>? closure)
    {
        if (closure is null) throw new ArgumentNullException(nameof(closure), Messages.ClosureNeeded("LBFGS"));
        using IDisposable unrecorded = torch.no_grad();
        Tensor first = Evaluate(closure);
        double loss = first.ToDouble();
        long evaluations = 1;
        Tensor gradient = Gradient();
        for (long i = 1; i <= _iterations && Largest(gradient) > _flat; i++)
        {
            bool begins = _direction is null;
            _direction = begins ? gradient.neg() : Direction(gradient);
            _length = begins ? Math.Min(1, 1 / gradient.abs().sum().ToDouble()) * _rate : _rate;
            double before = loss;
            _gradient = gradient;
            if (Dot(gradient, _direction) > -_still) break;

            Move(_direction, _length);
            if (i == _iterations) break;
            loss = Evaluate(closure).ToDouble();
            gradient = Gradient();
            if (++evaluations >= _evaluations || Largest(_direction) * _length <= _still || Math.Abs(loss - before) < _still) break;
        }
        return first;
    }

    // The two loops that multiply the gradient by the learned inverse curvature.
    private Tensor Direction(Tensor gradient)
    {
        Tensor change = gradient - _gradient!, step = _direction! * _length;
        double product = Dot(change, step);
        if (product > 1e-10)
        {
            if (_pairs.Count == _history) _pairs.Dequeue();
            _pairs.Enqueue((change, step, product));
            _scale = product / Dot(change, change);
        }

        Tensor q = gradient.neg();
        var taken = new Stack<double>();
        foreach ((Tensor y, Tensor s, double ys) in _pairs.Reverse())
        {
            taken.Push(Dot(s, q) / ys);
            q.add_(y, -taken.Peek());
        }
        q.mul_(_scale);
        foreach ((Tensor y, Tensor s, double ys) in _pairs) q.add_(s, taken.Pop() - Dot(y, q) / ys);
        return q;
    }

    private Tensor Gradient()
    {
        using (DisposeScopeManager.Suspend())
            return torch.cat(parameters().Select(p => (p.Grad ?? torch.zeros_like(p)).reshape(-1)).ToList(), 0);
    }

    private void Move(Tensor direction, double length)
    {
        long from = 0;
        foreach (Parameter parameter in parameters())
        {
            parameter.add_(direction.narrow(0, from, parameter.NumberOfElements).reshape(parameter.shape), length);
            from += parameter.NumberOfElements;
        }
    }

    private static Tensor Evaluate(Func<Tensor> closure)
    {
        using (torch.enable_grad()) return closure();
    }

    private static double Largest(Tensor x) => x.NumberOfElements == 0 ? 0 : x.abs().max().ToDouble();

    private static double Dot(Tensor a, Tensor b) => a.dot(b).ToDouble();
}
