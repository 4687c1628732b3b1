using System.Globalization;
using System.Text;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

/// <summary>TorchSharp's file format, byte by byte, and what happens to files that do not fit.</summary>
public class StateFileTests
{
    [Fact]
    public void A_file_holds_count_names_and_tensors()
    {
        var net = new Small();
        using var stream = new MemoryStream();
        net.save(stream);

        // Count; then for each entry: length and bytes of the name, dtype (6 Float32, 4 Int64), rank, sizes, elements.
        byte[] expected =
        [
            3,
            6, .. Encoding.UTF8.GetBytes("weight"), 6, 2, 1, 2, .. Bits(0.5f), .. Bits(-2f),
            5, .. Encoding.UTF8.GetBytes("scale"), 6, 0, .. Bits(3f),
            5, .. Encoding.UTF8.GetBytes("steps"), 4, 1, 2, .. BitConverter.GetBytes(7L), .. BitConverter.GetBytes(-1L),
        ];
        Assert.Equal(expected, stream.ToArray());
    }

    [Fact]
    public void Sizes_from_128_on_take_more_than_one_byte()
    {
        using var stream = new MemoryStream();
        torch.zeros(300, 0, dtype: torch.float64).Save(stream);
        Assert.Equal(new byte[] { 7, 2, 0xAC, 0x02, 0 }, stream.ToArray());
    }

    [Fact]
    public void A_view_is_saved_as_what_it_shows()
    {
        Tensor view = torch.arange(6, dtype: torch.float32).reshape(2, 3).t();
        using var stream = new MemoryStream();
        view.Save(stream);
        Tensor loaded = TensorExtensionMethods.Load(new BinaryReader(new MemoryStream(stream.ToArray())));
        Assert.True(view.Equals(loaded));
    }

    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Float64)]
    [InlineData(ScalarType.Int64)]
    [InlineData(ScalarType.Int32)]
    [InlineData(ScalarType.Byte)]
    [InlineData(ScalarType.Bool)]
    public void Every_dtype_comes_back(ScalarType dtype)
    {
        Tensor t = torch.tensor(new long[] { 0, 1, 2, 3, 4, 5 }).reshape(2, 1, 3).to(dtype);
        using var stream = new MemoryStream();
        t.Save(new BinaryWriter(stream));
        stream.Position = 0;
        Assert.True(t.Equals(TensorExtensionMethods.Load(new BinaryReader(stream))));
        stream.Position = 0;
        Tensor target = torch.zeros_like(t);
        target.Load(new BinaryReader(stream));
        Assert.True(t.Equals(target));
    }

    [Fact]
    public void A_network_comes_back_from_a_file()
    {
        using var folder = new Folder();
        Sequential from = Network(), to = Network();
        from.call(torch.rand(8, 4));
        from.save(folder.At("net.dat"));
        to.load(folder.At("net.dat"));
        foreach ((Tensor a, Tensor b) in from.state_dict().Values.Zip(to.state_dict().Values)) Assert.True(a.Equals(b));
        Assert.All(to.parameters(), p => Assert.True(p.requires_grad && p.is_leaf));
        Assert.Equal(["net.dat"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Parts_are_left_out_and_unknown_names_are_noted()
    {
        using var folder = new Folder();
        Sequential from = Network(), to = Network();
        from.save(folder.At("part.dat"), skip: ["0.bias"]);
        Assert.Contains("6", Assert.Throws<ArgumentException>(() => to.load(folder.At("part.dat"))).Message, StringComparison.Ordinal);
        var loaded = new Dictionary<string, bool>();
        Tensor bias = to.get_parameter("0.bias")!.detach().clone();
        to.load(folder.At("part.dat"), strict: false, skip: ["1.weight"], loadedParameters: loaded);
        Assert.True(bias.Equals(to.get_parameter("0.bias")!.detach()));
        Assert.Equal(6, loaded.Count);
        Assert.All(loaded.Values, Assert.True);

        loaded.Clear();
        Sequential("x", Linear(4, 3)).load(folder.At("part.dat"), strict: false, loadedParameters: loaded);
        Assert.All(loaded.Values, Assert.False);
    }

    [Fact]
    public void Any_truncation_is_reported_and_changes_nothing()
    {
        using var stream = new MemoryStream();
        Network().save(stream);
        byte[] whole = stream.ToArray();
        Sequential net = Network();
        Tensor before = utils.parameters_to_vector(net.parameters()).detach().clone();
        for (int length = 0; length < whole.Length; length += 3)
        {
            var error = Assert.Throws<InvalidDataException>(() => net.load(new MemoryStream(whole[..length])));
            Assert.Contains("save it again", error.Message, StringComparison.Ordinal);
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"byte "), error.Message, StringComparison.Ordinal);
        }
        Assert.True(before.Equals(utils.parameters_to_vector(net.parameters()).detach()));
        net.load(new MemoryStream(whole));
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        using var stream = new MemoryStream();
        Network().save(stream);
        byte[] whole = stream.ToArray();
        Assert.Contains("Float64", Message<ArgumentException>(() => Network().to(torch.float64).load(new MemoryStream(whole))), StringComparison.Ordinal);
        Assert.Contains("[3, 4]", Message<ArgumentException>(() => Sequential(Linear(5, 3), BatchNorm1d(3)).load(new MemoryStream(whole))), StringComparison.Ordinal);
        Assert.Contains("\"0.weight\"", Message<ArgumentException>(() => Sequential(("a", Linear(4, 3)), ("b", BatchNorm1d(3))).load(new MemoryStream(whole))), StringComparison.Ordinal);
        Assert.Contains("no file", Message<FileNotFoundException>(() => Network().load("nowhere.dat")), StringComparison.Ordinal);
        whole[10] = 99; // the dtype of the first tensor
        Assert.Contains("dtype number 99", Message<InvalidDataException>(() => Network().load(new MemoryStream(whole))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_save_leaves_the_old_file()
    {
        using var folder = new Folder();
        Sequential net = Network();
        net.save(folder.At("net.dat"));
        byte[] old = File.ReadAllBytes(folder.At("net.dat"));
        net.get_parameter("0.bias")!.Dispose();
        Assert.ThrowsAny<ObjectDisposedException>(() => net.save(folder.At("net.dat")));
        Assert.Equal(old, File.ReadAllBytes(folder.At("net.dat")));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void An_optimiser_of_another_kind_or_size_is_refused_and_unchanged()
    {
        using var folder = new Folder();
        Parameter[] two = [new(torch.ones(2)), new(torch.ones(3))];
        foreach (Parameter p in two) p.grad = torch.ones_like(p);
        Adam adam = torch.optim.Adam(two, 0.3);
        adam.step();
        adam.save_state_dict(folder.At("adam.dat"));

        Assert.Contains("SGD", Message<InvalidDataException>(() => torch.optim.SGD(two, 0.1).load_state_dict(folder.At("adam.dat"))), StringComparison.Ordinal);
        Assert.Contains("2", Message<ArgumentException>(() => torch.optim.Adam(two[..1]).load_state_dict(folder.At("adam.dat"))), StringComparison.Ordinal);
        Adam other = torch.optim.Adam(two.Reverse(), 0.7);
        Assert.Contains("exp_avg", Message<ArgumentException>(() => other.load_state_dict(folder.At("adam.dat"))), StringComparison.Ordinal);
        Assert.Equal(0.7, other.ParamGroups.Single().LearningRate);
        torch.optim.Adam(two).load_state_dict(folder.At("adam.dat"));

        byte[] whole = File.ReadAllBytes(folder.At("adam.dat"));
        Adam fresh = torch.optim.Adam(two, 0.7);
        for (int length = 1; length < whole.Length; length += 5)
            Assert.Throws<InvalidDataException>(() => fresh.load_state_dict(new BinaryReader(new MemoryStream(whole[..length]))));
        Assert.Equal(0.7, fresh.ParamGroups.Single().LearningRate);
        Assert.Equal(0, ((Adam.State)fresh.state_dict().State[0]).step);
    }

    [Fact]
    public void An_optimisers_file_holds_kind_counts_options_and_states()
    {
        Parameter p = new(torch.ones(1));
        p.grad = torch.full([1], 2f);
        SGD sgd = torch.optim.SGD([p], 0.5, momentum: 0.25);
        sgd.step();
        using var stream = new MemoryStream();
        sgd.save_state_dict(new BinaryWriter(stream));
        byte[] expected =
        [
            3, .. Encoding.UTF8.GetBytes("SGD"), 1, 1,
            .. new[] { 0.5, 0.5, 0.25, 0, 0 }.SelectMany(BitConverter.GetBytes), 0, 0,
            1, 6, 1, 1, .. Bits(2f),
        ];
        Assert.Equal(expected, stream.ToArray());
    }

    private static byte[] Bits(float value) => BitConverter.GetBytes(value);

    private static Sequential Network() => Sequential(Linear(4, 3), BatchNorm1d(3));

    private static Sequential Sequential(string name, Module<Tensor, Tensor> module) => torch.nn.Sequential((name, module));

    private static Sequential Sequential(params Module<Tensor, Tensor>[] modules) => torch.nn.Sequential(modules);

    private static Sequential Sequential(params (string, Module<Tensor, Tensor>)[] modules) => torch.nn.Sequential(modules);

    private static string Message<T>(Action act) where T : Exception => Assert.Throws<T>(act).Message;

    private sealed class Small : Module
    {
        private readonly Parameter weight = new(torch.tensor(new[] { 0.5f, -2f }).reshape(1, 2));
        private readonly Parameter scale = new(torch.tensor(3f));
        private readonly Tensor steps = torch.tensor(new long[] { 7, -1 });

        public Small() : base(nameof(Small)) => RegisterComponents();
    }

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("state").FullName;

        public string At(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
