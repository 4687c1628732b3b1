using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

/// <summary>What modules know of their parts, and how they are called, converted and trained.</summary>
public class ModuleTests
{
    [Fact]
    public void Fields_are_registered_under_their_names_parts_within_parts_too()
    {
        using var net = new Net();
        Assert.Equal(["free", "first.weight", "first.bias", "rest.0.weight", "rest.0.bias", "rest.2.weight", "rest.2.bias"], net.named_parameters().Select(p => p.name));
        Assert.Equal(["free"], net.named_parameters(recurse: false).Select(p => p.name));
        Assert.Equal(["table", "rest.2.running_mean", "rest.2.running_var", "rest.2.num_batches_tracked"], net.named_buffers().Select(b => b.name));
        Assert.Equal(["first", "rest"], net.named_children().Select(c => c.name));
        Assert.Equal(["first", "rest", "rest.0", "rest.1", "rest.2"], net.named_modules().Select(m => m.name));
        Assert.Same(((Linear)net.rest[0]).bias, net.get_parameter("rest.0.bias"));
        Assert.True(net.has_buffer("rest.2.running_var"));
        Assert.False(net.has_parameter("rest.0.nothing"));
        Assert.Equal("Net", net.GetName());
    }

    [Fact]
    public void What_is_shared_is_listed_once_and_saved_under_every_name()
    {
        Linear layer = Linear(2, 2);
        var twins = new Twins(layer);
        Assert.Equal(["a.weight", "a.bias"], twins.named_parameters().Select(p => p.name));
        Assert.Equal(["a.weight", "a.bias", "b.weight", "b.bias"], twins.state_dict().Keys);
    }

    [Fact]
    public void Names_must_be_new_and_without_dots()
    {
        var net = new Net();
        Assert.Contains("\"first\"", Assert.Throws<InvalidOperationException>(() => net.register_module("first", Identity())).Message, StringComparison.Ordinal);
        Assert.Contains("dot", Assert.Throws<ArgumentException>(() => net.register_module("a.b", Identity())).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => net.register_parameter("free", new Parameter(torch.zeros(1))));
        Assert.Throws<InvalidOperationException>(() => ReLU().register_buffer("b", torch.zeros(1)));
    }

    [Fact]
    public void Training_and_evaluation_reach_every_part()
    {
        var net = new Net();
        Assert.All(net.modules(), m => Assert.True(m.training));
        net.eval();
        Assert.All(net.modules(), m => Assert.False(m.training));
        net.train();
        Assert.True(net.training && net.rest.training);
        var names = new List<string>();
        net.apply(m => names.Add(m.GetName()));
        Assert.Equal(["Linear", "Linear", "ReLU", "BatchNorm1d", "Sequential", "Net"], names);
    }

    [Fact]
    public void Hooks_see_and_change_inputs_and_results()
    {
        Linear layer = Linear(2, 1, hasBias: false);
        init.ones_(layer.weight);
        Tensor x = torch.ones(1, 2);
        var pre = layer.register_forward_pre_hook((_, input) => input * 2);
        var post = layer.register_forward_hook((_, _, result) => result + 1);
        int calls = 0;
        var count = layer.register_forward_hook(_ => calls++);
        Assert.Equal(5, layer.call(x).item<float>());
        pre.remove();
        Assert.Equal(3, layer.call(x).item<float>());
        post.remove();
        count.remove();
        Assert.Equal(2, layer.call(x).item<float>());
        Assert.Equal(2, calls);
    }

    [Fact]
    public void Converting_keeps_parameters_the_same_objects()
    {
        var net = new Net();
        Parameter weight = net.first.weight;
        weight.grad = torch.ones(3, 2);
        Net same = net.to(torch.float64);
        Assert.Same(net, same);
        Assert.Same(weight, net.first.weight);
        Assert.All(net.parameters(), p => Assert.Equal(ScalarType.Float64, p.dtype));
        Assert.Equal(ScalarType.Float64, weight.grad!.dtype);
        Assert.Equal(ScalarType.Int64, net.get_buffer("rest.2.num_batches_tracked")!.dtype);
        Assert.Contains("Int64", Assert.Throws<ArgumentException>(() => net.to(torch.int64)).Message, StringComparison.Ordinal);
        Assert.Contains("torchsharp-cuda", Assert.Throws<InvalidOperationException>(() => net.cuda()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Gradients_are_dropped_or_zeroed()
    {
        var net = new Net();
        net.call(torch.rand(4, 2)).sum().backward();
        net.zero_grad(set_to_none: false);
        Assert.All(net.parameters().Where(p => p.grad is not null), p => Assert.Equal(0, p.grad!.abs().sum().ToDouble()));
        Assert.Contains(net.parameters(), p => p.grad is not null);
        net.zero_grad();
        Assert.All(net.parameters(), p => Assert.Null(p.grad));
    }

    [Fact]
    public void State_goes_from_one_module_to_another()
    {
        Net from = new(), to = new();
        to.load_state_dict(from.state_dict());
        Tensor x = torch.rand(4, 2);
        from.eval();
        to.eval();
        Assert.True(from.call(x).Equals(to.call(x)));

        Dictionary<string, Tensor> part = from.state_dict();
        part.Remove("free");
        part["other"] = torch.zeros(1);
        string message = Assert.Throws<InvalidOperationException>(() => to.load_state_dict(part)).Message;
        Assert.Contains("\"free\"", message, StringComparison.Ordinal);
        Assert.Contains("\"other\"", message, StringComparison.Ordinal);
        (IList<string> missing, IList<string> unexpected) = to.load_state_dict(part, strict: false);
        Assert.Equal(["free"], missing);
        Assert.Equal(["other"], unexpected);
        (missing, unexpected) = to.load_state_dict(part, strict: true, skip: ["free", "other"]);
        Assert.Empty(missing.Concat(unexpected));
    }

    [Fact]
    public void State_that_does_not_fit_changes_nothing()
    {
        Net net = new(), other = new();
        Dictionary<string, Tensor> state = other.state_dict();
        state["rest.0.bias"] = torch.zeros(7);
        Tensor before = net.first.weight.detach().clone();
        Assert.Contains("[7]", Assert.Throws<ArgumentException>(() => net.load_state_dict(state)).Message, StringComparison.Ordinal);
        Assert.True(before.Equals(net.first.weight.detach()));
    }

    [Fact]
    public void A_sequential_can_be_indexed_sliced_and_extended()
    {
        Sequential row = Sequential(("a", Linear(2, 3)), ("b", ReLU())).append("c", Linear(3, 1)).append(Tanh());
        Assert.Equal(["a", "b", "c", "3"], row.named_children().Select(c => c.name));
        Assert.Equal(4, row.Count);
        Assert.IsType<ReLU>(row[1]);
        Assert.Equal(["b", "c"], row[1..3].named_children().Select(c => c.name));
        Assert.Equal(["c", "3"], row[(2, null)].named_children().Select(c => c.name));
        Assert.Equal([5, 1], row.call(torch.rand(5, 2)).shape);
        Tensor x = torch.rand(2);
        Assert.True(x.Equals(Sequential().call(x)));
    }

    [Fact]
    public void Lists_and_dictionaries_hold_modules_and_parameters()
    {
        ModuleList<Linear> list = ModuleList(Linear(2, 2), Linear(2, 2));
        list.append(Linear(2, 1));
        Linear last = list[2];
        list.RemoveAt(0);
        Assert.Equal(2, list.Count);
        Assert.Same(last, list[1]);
        Assert.Equal(["0.weight", "0.bias", "1.weight", "1.bias"], list.named_parameters().Select(p => p.name));

        ModuleDict<Module> dict = ModuleDict(("x", ReLU()), ("y", Linear(1, 1)));
        Assert.Equal(["y.weight", "y.bias"], dict.named_parameters().Select(p => p.name));
        Assert.True(dict.TryGetValue("x", out Module? found) && found is ReLU);
        Assert.False(dict.ContainsKey("z"));

        ParameterList parameters = ParameterList(Parameter(torch.zeros(1)), Parameter(torch.ones(2)));
        parameters.Insert(0, Parameter(torch.ones(3)));
        Assert.Equal([("0", 3L), ("1", 1L), ("2", 2L)], parameters.named_parameters().Select(p => (p.name, p.parameter.NumberOfElements)));
        ParameterDict named = ParameterDict(("scale", Parameter(torch.ones(1))));
        Assert.Equal(["scale"], named.state_dict().Keys);
    }

    [Fact]
    public void A_parameter_takes_its_tensor_over()
    {
        Tensor data = torch.ones(3);
        var parameter = new Parameter(data);
        Assert.True(parameter.requires_grad && parameter.is_leaf);
        Assert.True(data.IsInvalid);
        Assert.False(new Parameter(torch.ones(2), requires_grad: false).requires_grad);

        Linear layer;
        using (torch.NewDisposeScope()) layer = Linear(2, 2);
        Assert.Equal([2, 2], layer.weight.shape);
    }

    [Fact]
    public void Disposing_releases_the_parameters()
    {
        var net = new Net();
        Parameter weight = net.first.weight;
        net.Dispose();
        Assert.True(weight.IsInvalid);
    }

    [Fact]
    public void Clipping_keeps_the_direction_of_the_gradients()
    {
        Parameter a = new(torch.zeros(2)), b = new(torch.zeros(1)), none = new(torch.zeros(1));
        a.grad = torch.tensor(new[] { 3f, 0f });
        b.grad = torch.tensor(new[] { 4f });
        Assert.Equal(5, utils.clip_grad_norm_([a, b, none], 1), 1e-6);
        Assert.Equal(0.6, a.grad[0].ToDouble(), 1e-5);
        Assert.Equal(1, utils.clip_grad_norm_([a, b], 2), 1e-5);
        Assert.Equal(0.8, b.grad[0].ToDouble(), 1e-5);
        utils.clip_grad_value_([a, b], 0.5);
        Assert.Equal(0.5, b.grad[0].ToDouble());
        Assert.Equal(0.5, utils.clip_grad_norm_([a, b], 9, double.PositiveInfinity));
    }

    [Fact]
    public void Parameters_become_a_vector_and_come_back()
    {
        var net = new Net();
        Tensor vector = utils.parameters_to_vector(net.parameters());
        Assert.Equal(net.parameters().Sum(p => p.NumberOfElements), vector.NumberOfElements);
        utils.vector_to_parameters(torch.arange(vector.NumberOfElements, dtype: torch.float32), net.parameters());
        Assert.Equal(1, net.first.weight[0, 0].ToDouble());
        Assert.True(net.first.weight.is_leaf);
        Assert.Contains("[3]", Assert.Throws<ArgumentException>(() => utils.vector_to_parameters(torch.zeros(3), net.parameters())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_network_learns_exclusive_or()
    {
        torch.Generator generator = new torch.Generator().manual_seed(3);
        Sequential net = Sequential(Linear(2, 8), Tanh(), Linear(8, 1));
        foreach (Parameter p in net.parameters()) init.normal_(p, 0, 0.7, generator);
        Tensor x = torch.tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } }), y = torch.tensor(new float[,] { { 0 }, { 1 }, { 1 }, { 0 } });
        using torch.optim.Optimizer optimizer = torch.optim.Adam(net.parameters(), 0.05);
        BCEWithLogitsLoss loss = BCEWithLogitsLoss();
        double last = 0;
        for (int step = 0; step < 300; step++)
        {
            optimizer.zero_grad();
            Tensor value = loss.call(net.call(x), y);
            value.backward();
            optimizer.step();
            last = value.ToDouble();
        }
        Assert.True(last < 0.01, $"the loss is {last}");
    }

    private sealed class Net : Module<Tensor, Tensor>
    {
        public readonly Linear first = Linear(2, 3);
        public readonly Sequential rest = Sequential(Linear(3, 4), ReLU(), BatchNorm1d(4));
        private readonly Parameter free = new(torch.zeros(1));
        private readonly Tensor table = torch.arange(3);

        public Net() : base(nameof(Net)) => RegisterComponents();

        public override Tensor forward(Tensor input) => rest.call(first.call(input)) + free + table[0];
    }

    private sealed class Twins : Module
    {
        private readonly Linear a;
        private readonly Linear b;

        public Twins(Linear layer) : base(nameof(Twins))
        {
            (a, b) = (layer, layer);
            RegisterComponents();
        }
    }
}
