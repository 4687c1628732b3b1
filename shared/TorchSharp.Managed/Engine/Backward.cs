using TorchSharp.Operations;

namespace TorchSharp.Engine;

/// <summary>
/// The backward pass. Nodes run in the reverse order of their recording, each once all gradients of its outputs have
/// arrived; gradients of leaves are added up in <c>grad</c>, or handed back for given inputs.
/// </summary>
internal sealed class Backward
{
    private readonly Dictionary<Node, Slot[]> _arrived = new(ReferenceEqualityComparer.Instance);
    private readonly PriorityQueue<Node, long> _ready = new();
    private readonly Dictionary<(Node, int), List<int>> _capturedOutputs = [];
    private readonly Dictionary<Tensor, List<int>> _capturedLeaves = new(ReferenceEqualityComparer.Instance);
    private readonly Slot[] _captured;
    private readonly bool _capturing;
    private readonly HashSet<Node>? _needed;
    private readonly bool _retain;

    private Backward(IList<Tensor> roots, IList<Tensor>? inputs, bool retain)
    {
        _retain = retain;
        _capturing = inputs is not null;
        _captured = new Slot[inputs?.Count ?? 0];
        for (int i = 0; i < _captured.Length; i++)
        {
            Tensor input = inputs![i];
            if (!input.requires_grad) throw new InvalidOperationException(Messages.InputTakesNoGradient(i, input.Layout.Shape));
            (Node? node, int output) = input.History;
            if (node is null) Add(_capturedLeaves, input.Leaf, i);
            else Add(_capturedOutputs, (node, output), i);
        }
        if (_capturing) _needed = Needed(roots);
    }

    /// <summary>
    /// Runs from the roots with their gradients. With inputs, returns their gradients (null where a root does not depend on
    /// one); without, adds the gradients of all leaves to their grad.
    /// </summary>
    public static Tensor?[] Run(IList<Tensor> roots, IList<Tensor?>? gradients, IList<Tensor>? inputs, bool retain, bool create)
    {
        // What the pass makes belongs to no scope: gradients outlive it, the rest is garbage.
        using IDisposable unscoped = DisposeScopeManager.Suspend();
        using IDisposable mode = GradMode.Set(create);
        var pass = new Backward(roots, inputs, retain || create);
        for (int i = 0; i < roots.Count; i++) pass.Start(roots[i], gradients?[i], i);
        pass.Run();
        return Array.ConvertAll(pass._captured, slot => slot.Gradient);
    }

    private void Start(Tensor root, Tensor? gradient, int number)
    {
        if (!root.requires_grad) throw new InvalidOperationException(Messages.RootTakesNoGradient(number, root.Layout.Shape));
        if (gradient is null)
        {
            if (root.Layout.Count != 1) throw new InvalidOperationException(Messages.RootIsNoScalar(number, root.Layout.Shape));
            gradient = Make.Full(root.dtype, root.Layout.Shape, 1);
        }
        else if (!Shapes.Same(gradient.Layout.Shape, root.Layout.Shape))
        {
            throw new ArgumentException(Messages.RootGradientShape(number, gradient.Layout.Shape, root.Layout.Shape));
        }
        Arrive(Edge.To(root), new Slot(gradient, false));
    }

    private void Run()
    {
        while (_ready.TryDequeue(out Node? node, out _))
        {
            _arrived.Remove(node, out Slot[]? slots);
            if (Array.TrueForAll(slots!, s => s.Gradient is null)) continue;
            Keep(node, slots!);
            if (_needed?.Contains(node) == false) continue;
            if (node.IsReleased) throw new InvalidOperationException(Messages.BackwardTwice(node.Name));

            bool[] wanted = Array.ConvertAll(node.Inputs, IsWanted);
            if (!wanted.Contains(true)) continue;
            Tensor?[] gradients = node.Apply(Array.ConvertAll(slots!, s => s.Gradient), wanted);
            Anomaly.Check(node, gradients);
            Spread(node, slots!, gradients, wanted);
            if (!_retain) node.Release();
        }
    }

    // Hands each gradient on. One that lies in memory of its own may be added to in place further down, and what
    // nobody holds any longer is given back for the next allocation.
    private void Spread(Node node, Slot[] arrived, Tensor?[] gradients, bool[] wanted)
    {
        for (int i = 0; i < gradients.Length; i++)
        {
            if (!wanted[i] || gradients[i] is not Tensor g) continue;
            Tensor fitted = Fit(g, node.Inputs[i]);
            bool shared = node.MayReturnAnything || Array.Exists(arrived, s => ReferenceEquals(s.Gradient?.Buffer, fitted.Buffer) && !s.IsOwned);
            for (int k = 0; k < gradients.Length && !shared; k++) shared = k != i && ReferenceEquals(gradients[k]?.Buffer, fitted.Buffer);
            Arrive(node.Inputs[i], new Slot(fitted, !shared));
        }

        // A recorded derivative may have kept what came in, and so may a function of the user's own.
        if (GradMode.Enabled || node.MayReturnAnything) return;
        foreach (Slot slot in arrived)
            if (slot.IsOwned && !Array.Exists(gradients, g => ReferenceEquals(g?.Buffer, slot.Gradient!.Buffer))) slot.Gradient!.Buffer.Release();
    }

    private void Arrive(Edge edge, Slot slot)
    {
        if (edge.Leaf is Tensor leaf)
        {
            if (!_capturing) Accumulate(leaf, slot);
            else if (_capturedLeaves.TryGetValue(leaf, out List<int>? places))
                foreach (int place in places) _captured[place] = _captured[place].Plus(slot.Lent(places.Count));
            return;
        }

        Node node = edge.Node!;
        if (!_arrived.TryGetValue(node, out Slot[]? slots))
        {
            _arrived[node] = slots = new Slot[node.Outputs];
            _ready.Enqueue(node, -node.Sequence);
        }
        slots[edge.Output] = slots[edge.Output].Plus(slot);
    }

    // Gradients of computed tensors that were asked for, by retain_grad or as inputs.
    private void Keep(Node node, Slot[] slots)
    {
        if (node.Retained is not null)
            foreach ((int output, Tensor tensor) in node.Retained)
                if (slots[output].Gradient is Tensor g)
                {
                    Accumulate(tensor, new Slot(g, false));
                    slots[output] = new Slot(g, false);
                }

        for (int output = 0; output < slots.Length && _capturedOutputs.Count > 0; output++)
        {
            if (!_capturedOutputs.TryGetValue((node, output), out List<int>? places) || slots[output].Gradient is not Tensor g) continue;
            slots[output] = new Slot(g, false);
            foreach (int place in places) _captured[place] = slots[output];
        }
    }

    private bool IsWanted(Edge edge)
    {
        if (!edge.IsWanted) return false;
        if (_needed is null) return true;
        return edge.Leaf is Tensor leaf ? _capturedLeaves.ContainsKey(leaf) : _needed.Contains(edge.Node!) || _capturedOutputs.ContainsKey((edge.Node!, edge.Output));
    }

    /// <summary>Adds a gradient to grad.</summary>
    public static void Accumulate(Tensor leaf, Tensor g) => Accumulate(leaf, new Slot(g, false));

    private static void Accumulate(Tensor leaf, Slot slot)
    {
        lock (leaf)
        {
            Tensor g = slot.Gradient!;
            if (leaf.Grad is not Tensor sum) leaf.Grad = slot.IsOwned && g.Layout.IsContiguous && !GradMode.Enabled ? g : Rearranging.Copied(g);
            else if (GradMode.Enabled) leaf.Grad = sum.add(g);
            else
            {
                sum.add_(g);
                slot.Release();
            }
        }
    }

    // Sums what was broadcast and converts to the input's dtype.
    private static Tensor Fit(Tensor g, Edge input)
    {
        if (!Shapes.Same(g.Layout.Shape, input.Shape)) g = Reductions.SumTo(g, input.Shape);
        return g.dtype == input.DType ? g : g.to_type(input.DType);
    }

    // The nodes from which an input can be reached.
    private HashSet<Node> Needed(IList<Tensor> roots)
    {
        var needed = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var all = new List<Node>();
        var open = new Stack<Node>();
        void Visit(Node? node)
        {
            if (node is not null && seen.Add(node)) open.Push(node);
        }
        foreach (Tensor root in roots) Visit(root.History.Node);
        while (open.TryPop(out Node? node))
        {
            all.Add(node);
            foreach (Edge edge in node.Inputs) Visit(edge.Node);
        }

        // Inputs come before what is computed from them.
        all.Sort((a, b) => a.Sequence.CompareTo(b.Sequence));
        foreach (Node node in all)
        {
            foreach (Edge edge in node.Inputs)
            {
                bool leads = edge.Leaf is Tensor leaf
                    ? _capturedLeaves.ContainsKey(leaf)
                    : edge.Node is Node before && (needed.Contains(before) || _capturedOutputs.ContainsKey((before, edge.Output)));
                if (!leads) continue;
                needed.Add(node);
                break;
            }
        }
        return needed;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> map, TKey key, int place) where TKey : notnull
    {
        if (!map.TryGetValue(key, out List<int>? places)) map[key] = places = [];
        places.Add(place);
    }

    /// <summary>A gradient on its way, and whether nothing else uses its memory.</summary>
    private readonly struct Slot(Tensor? gradient, bool isOwned)
    {
        public Tensor? Gradient { get; } = gradient;

        public bool IsOwned { get; } = isOwned;

        public Slot Lent(int times) => times == 1 ? this : new Slot(Gradient, false);

        public Slot Plus(Slot other)
        {
            if (Gradient is null) return other;
            if (GradMode.Enabled) return new Slot(Gradient.add(other.Gradient!), true);
            if (!IsOwned || !Gradient.Layout.IsContiguous)
            {
                if (other.IsOwned && other.Gradient!.Layout.IsContiguous) return other.Plus(this);
                return new Slot(Gradient.add(other.Gradient!), true);
            }
            Gradient.add_(other.Gradient!);
            other.Release();
            return this;
        }

        public void Release()
        {
            if (IsOwned) Gradient!.Buffer.Release();
        }
    }
}
