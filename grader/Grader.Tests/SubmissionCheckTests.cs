using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Tests;

public class SubmissionCheckTests
{
    [Fact]
    public void A_sound_submission_is_left_alone()
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(Toy.Reference));

        Assert.Empty(result.Problems);
        Assert.Empty(result.NotCompiled);
    }

    [Theory]
    [InlineData("double total = 0;", "double total = 0", 9, "; expected")]
    [InlineData("total += each;", "totl += each;", 12, "The name 'totl' does not exist")]
    [InlineData("double total = 0;", "double total = ArrayAlgebra.Dot(x, x);", 9, "'ArrayAlgebra' does not exist in the current context (CS0103). It belongs to the tests, which graded code does not see: solve the exercise without it.")]
    [InlineData("double total = 0;", "double total = GenerativeModels.Testing.Close.RelativeError(1, 1);", 9, "(CS0234). It belongs to the tests")]
    [InlineData("double total = 0;", "double total = Tests.Naive.Sum(x);", 9, "'Tests' does not exist in the current context (CS0103). It belongs to the tests")]
    [InlineData("return total;", "", 6, "not all code paths return a value")]
    [InlineData("return total;", "return \"0\";", 15, "Cannot implicitly convert type 'string' to 'double'")]
    [InlineData("total += each;\n        }", "total += each;", 6, "the braces of Sums.Sum do not match")]
    [InlineData("total += each;\n        }", "total += each; } }", 6, "the braces of Sums.Sum do not match")]
    public void What_does_not_compile_costs_its_own_exercise_only(string what, string with, int line, string message)
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(what, with));

        Assert.Equal("A9.1", Assert.Single(result.NotCompiled).Key);
        Assert.Contains(message, result.NotCompiled["A9.1"]);
        Assert.Contains(result.Problems, problem => problem.Line == line && problem.Message.Contains(message));
        Assert.NotEmpty(result.Assembly);
        Assert.Contains("return Sum(x) / x.Length;", result.Files["Sums.cs"].Text);
    }

    [Theory]
    [InlineData("Environment.Exit(0);", "Environment")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();", "Process")]
    [InlineData("System.IO.File.WriteAllText(\"/tmp/x\", \"\");", "File")]
    [InlineData("new System.IO.FileInfo(\"x\").Delete();", "FileInfo")]
    [InlineData("var f = typeof(Sums).GetMethods();", "Type (of System)")]
    [InlineData("var t = x.GetType();", "GetType")]
    [InlineData("var m = new Func<int>(() => 1).Method;", "Method")]
    [InlineData("var a = AppDomain.CurrentDomain.GetAssemblies();", "AppDomain")]
    [InlineData("Activator.CreateInstance<object>();", "Activator")]
    [InlineData("Console.SetOut(null!);", "Console.SetOut")]
    [InlineData("var r = Random.Shared.NextDouble();", "Random")]
    [InlineData("var r = new Random().Next();", "Random")]
    [InlineData("var now = DateTime.Now;", "DateTime")]
    [InlineData("TorchSharp.torch.manual_seed(1);", "manual_seed")]
    [InlineData("TorchSharp.torch.save(TorchSharp.torch.zeros(1), \"x\");", "save")]
    [InlineData("var t = TorchSharp.torch.randn(3);", "randn")]
    [InlineData("GenerativeModels.Datasets.IdxFile.Read(\"x\");", "IdxFile")]
    [InlineData("var f = GenerativeModels.Datasets.Mnist.FindFolder();", "Mnist")]
    [InlineData("GenerativeModels.Datasets.FashionMnist.TrainSet(\"x\");", "FashionMnist")]
    [InlineData("var f = GenerativeModels.Datasets.DataFolders.Named;", "DataFolders")]
    [InlineData("double[] p = new GenerativeModels.Numerics.LdaKernel([], [], 2, 2, 1, 1, 0).FullConditional(0, 0);", "LdaKernel")]
    [InlineData("long b = new GenerativeModels.Numerics.IsingKernel(2, 2, 1, 1, 0, 0).BondSum;", "IsingKernel")]
    [InlineData("var f = typeof(GenerativeModels.Datasets.Fetching.FetchList);", "FetchList")]
    [InlineData("TorchSharp.torch.nn.init.kaiming_uniform_(TorchSharp.torch.zeros(2, 2));", "kaiming_uniform_")]
    [InlineData("TorchSharp.torch.nn.init.normal_(TorchSharp.torch.zeros(2, 2));", "normal_")]
    [InlineData("TorchSharp.torch.nn.functional.dropout(TorchSharp.torch.zeros(2));", "dropout")]
    [InlineData("var layer = TorchSharp.torch.nn.Dropout(0.5);", "Dropout")]
    [InlineData("var layer = TorchSharp.torch.nn.RReLU();", "RReLU")]
    [InlineData("var t = TorchSharp.torch.distributions.Normal(TorchSharp.torch.zeros(2), TorchSharp.torch.ones(2)).sample();", "sample")]
    [InlineData("var t = TorchSharp.torch.distributions.Normal(TorchSharp.torch.zeros(2), TorchSharp.torch.ones(2)).rsample();", "rsample")]
    [InlineData("TorchSharp.torch.zeros(2).uniform_(0, 1);", "uniform_")]
    [InlineData("TorchSharp.torch.nn.Linear(2, 1).save(\"x\");", "save")]
    [InlineData("TorchSharp.torch.nn.Linear(2, 1).load(\"x\");", "load")]
    [InlineData("TorchSharp.torch.set_default_dtype(TorchSharp.torch.ScalarType.Float64);", "set_default_dtype")]
    [InlineData("new System.Threading.Thread(() => { }).Start();", "Thread")]
    [InlineData("GC.Collect();", "GC")]
    [InlineData("System.Runtime.CompilerServices.Unsafe.AsRef(in x);", "Unsafe")]
    [InlineData("System.Runtime.InteropServices.Marshal.AllocHGlobal(1);", "Marshal")]
    public void What_graded_code_may_not_use_is_found_by_symbol(string statement, string name)
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit("double total = 0;", $"double total = 0; {statement}"));

        Assert.Equal("A9.1", Assert.Single(result.NotCompiled).Key);
        Assert.Contains(result.Problems, problem => problem.Line == 9 && problem.Message.Contains(name));
    }

    [Theory]
    [InlineData("Console.WriteLine(x.Length);")]
    [InlineData("TorchSharp.torch.zeros(2).data<double>().ToArray();")]
    [InlineData("var sorted = x.OrderBy(n => n).Select(n => Math.Abs(n)).ToArray();")]
    [InlineData("System.Threading.Tasks.Parallel.For(0, 3, i => { });")]
    [InlineData("var a = TorchSharp.torch.ones(2).requires_grad_(); a.square().sum().backward(); var g = a.grad!; var h = TorchSharp.torch.autograd.grad([a.sum()], [a])[0];")]
    [InlineData("using var _ = TorchSharp.torch.no_grad(); var net = TorchSharp.torch.nn.Sequential(TorchSharp.torch.nn.Linear(2, 3), TorchSharp.torch.nn.ELU()); var p = net.parameters();")]
    [InlineData("var net = TorchSharp.torch.nn.Linear(2, 3); net.train(); net.eval(); var o = TorchSharp.torch.optim.Adam(net.parameters(), 1e-3); o.zero_grad(); o.step();")]
    [InlineData("var l = TorchSharp.torch.nn.functional.softplus(TorchSharp.torch.zeros(2)); TorchSharp.torch.nn.init.zeros_(l);")]
    [InlineData("var d = TorchSharp.torch.distributions.Normal(TorchSharp.torch.zeros(2), TorchSharp.torch.ones(2)); var l = d.log_prob(TorchSharp.torch.zeros(2));")]
    [InlineData("var g = TorchSharp.torch.special.gammaln(TorchSharp.torch.ones(2)); var (_, d) = TorchSharp.torch.linalg.slogdet(TorchSharp.torch.eye(2));")]
    [InlineData("Span<double> s = stackalloc double[3]; s.Clear();")]
    [InlineData("var d = new Dictionary<string, (int, double)> { [\"a\"] = (1, 2) }; string t = $\"{d.Count:F3}\";")]
    [InlineData("try { checked { total += 1; } } catch (OverflowException) { throw; }")]
    [InlineData("double Local(double a) => a switch { > 0 => Math.Log(a), _ => double.NaN }; total = Local(1);")]
    public void Mathematics_collections_and_tensors_may_be_used(string statement)
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit("double total = 0;", $"double total = 0; {statement}"));

        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("public static class Sums", "[assembly: System.Reflection.AssemblyTitle(\"x\")]\npublic static class Sums")]
    [InlineData("namespace GenerativeModels.Toy;", "namespace GenerativeModels.Toy { class X { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Go() { } } }\nnamespace GenerativeModels.Toy;")]
    [InlineData("namespace GenerativeModels.Toy;\n", "namespace GenerativeModels.Toy;\nclass Evil { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Go() { } }\n")]
    [InlineData("public static class Sums\n{", "public static class Sums\n{\n    [System.Runtime.InteropServices.DllImport(\"c\")] static extern void exit(int code);\n")]
    [InlineData("public static class Sums\n{", "public static class Sums\n{\n    static readonly int leave = Leave();\n    static int Leave() { Environment.Exit(0); return 0; }\n")]
    public void What_runs_by_itself_never_runs(string what, string with)
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(what, with));

        Assert.NotEmpty(result.Problems);
        Assert.DoesNotContain("Environment.Exit", result.Files["Sums.cs"].Text);
        Assert.DoesNotContain("ModuleInitializer", result.Files["Sums.cs"].Text);
        Assert.DoesNotContain("DllImport", result.Files["Sums.cs"].Text);
        Assert.NotEmpty(result.Assembly);
    }

    [Theory]
    [InlineData("public static double Sum(double[] x)", "public static double Sum(List<double> x)")]
    [InlineData("public static double Sum(double[] x)", "public static float Sum(double[] x)")]
    [InlineData("public static double Sum(double[] x)", "private static double Sum(double[] x)")]
    [InlineData("public static double Sum(double[] x)", "public static double Total(double[] x)")]
    public void A_changed_signature_is_named_and_the_starters_put_back(string what, string with)
    {
        string text = Toy.Replace(what, with).Replace("total += each;", "total += (float)each;").Replace("return total;", "return (float)total;");
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(text));

        Assert.Contains("A9.1", result.NotCompiled.Keys);
        Assert.Contains(result.Problems, problem => problem.Message.Contains("Sums.Sum(double[])") && problem.Message.Contains("signature"));
        Assert.NotEmpty(result.Assembly);
    }

    [Theory]
    [InlineData("sum(0)", true)]
    [InlineData("prod(0)", true)]
    [InlineData("sum(dim: 0)", false)]
    [InlineData("sum(1)", false)]
    [InlineData("sum()", false)]
    public void A_zero_that_is_a_dtype_is_noted_and_charged_to_nobody(string call, bool noted)
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(
            "double total = 0;", $"double total = 0; var t = TorchSharp.torch.zeros(2, 2).{call};"));

        Assert.Empty(result.NotCompiled);
        Assert.Equal(noted, result.Problems.Any(problem => problem.Line == 9 && problem.Message.Contains("does not mean dimension 0")));
    }

    [Fact]
    public void A_helper_that_does_not_compile_costs_no_exercise_by_itself()
    {
        string text = Toy.Replace("    public static double Mean", "    private static int Helper() => nothing;\n\n    public static double Mean");
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(text));

        Assert.Empty(result.NotCompiled);
        Assert.Contains(result.Problems, problem => problem.Message.Contains("'nothing' does not exist"));
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("- ", "1", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("new List<int>", "[1].Count", "")]
    [InlineData("true ? 1 : ", "1", "")]
    [InlineData("new object[] { ", "1", " }.Length")]
    [InlineData("$\"{", "1", "}\".Length")]
    public void Code_so_deep_that_the_compiler_would_overflow_is_not_shown_to_it(string open, string middle, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open.Replace("List<int>", "List<"), 5000)) + middle + string.Concat(Enumerable.Repeat(close, 5000));
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit("double total = 0;", $"double total = {deep};"));

        Assert.Equal(["A9.1", "A9.2"], result.NotCompiled.Keys.Order());
        Assert.Contains(result.Problems, problem => problem.Line == 9 && problem.Message.Contains("nested more than 250 deep"));
    }

    [Fact]
    public void Code_as_deep_as_may_be_compiles()
    {
        string deep = new string('(', 200) + "1" + new string(')', 200);
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit("double total = 0;", $"double total = {deep};"));

        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Code_that_takes_the_compiler_too_long_is_given_up()
    {
        string lambdas = string.Concat(Enumerable.Range(0, 14).Select(i => $"M(x{i} => ")) + "1" + new string(')', 14);
        string text = Toy.Replace("    public static double Mean", """
                static int M(Func<int, int> f) => 1;
                static int M(Func<string, int> f) => 1;
                static int M(Func<double, int> f) => 1;
                public static double Mean
            """).Replace("double total = 0;", $"double total = {lambdas};");

        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(text), TimeSpan.FromSeconds(1));

        Assert.Equal(["A9.1", "A9.2"], result.NotCompiled.Keys.Order());
        Assert.Contains("took the compiler more than 1 s", result.NotCompiled["A9.1"]);
        Assert.NotEmpty(result.Assembly);
    }

    // Each of these is a slip in one place: it goes, and what it has nothing to do with stays.
    [Theory]
    [InlineData("namespace GenerativeModels.Toy;", "using Xunit;\nusing System.IO;\nnamespace GenerativeModels.Toy;", "'Xunit'")]
    [InlineData("namespace GenerativeModels.Toy;", "global using N = System.Double;\nnamespace GenerativeModels.Toy;", "'global using'")]
    [InlineData("public static class Sums\n{", "public static class Sums\n{\n    static readonly System.Diagnostics.Stopwatch Watch = new();", "Stopwatch")]
    [InlineData("public static class Sums\n{", "public static class Sums\n{\n    static int Half(Missing x) => 1;", "'Missing'")]
    [InlineData("public static class Sums\n{", "public class Helper { ~Helper() { } }\npublic static class Sums\n{", "finalizers")]
    [InlineData("public static class Sums\n{", "[System.Diagnostics.DebuggerDisplay(\"\")]\npublic static class Sums\n{", "DebuggerDisplayAttribute")]
    [InlineData("public static class Sums\n{", "class Evil { [Obsolete(\"a\\n\\\"); } //\\u0085 x\", true)] static void X() { } void Y() { X(); } }\npublic static class Sums\n{", "is obsolete")]
    public void What_is_in_no_exercise_costs_none(string what, string with, string message)
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(what, with));

        Assert.Empty(result.NotCompiled);
        Assert.Contains(result.Problems, problem => problem.Message.Contains(message));
    }

    [Fact]
    public void A_name_too_long_for_an_assembly_is_the_submissions_fault()
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(
            Toy.Replace("public static class Sums\n{", $"public static class {new string('N', 1100)} {{ }}\npublic static class Sums\n{{")));

        Assert.Empty(result.NotCompiled);
        Assert.Contains(result.Problems, problem => problem.Message.Contains("CS7013"));
    }

    [Fact]
    public void Another_namespace_costs_its_file_and_says_so()
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit("namespace GenerativeModels.Toy;", "namespace Homework;"));

        Assert.Equal(["A9.1", "A9.2"], result.NotCompiled.Keys.Order());
        Assert.Contains("GenerativeModels.Toy.Sums is missing", Assert.Single(result.Problems).Message);
    }

    [Fact]
    public void Thousands_of_problems_are_a_hundred_and_a_number()
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit("double total = 0;", "double total = 0;" + string.Concat(Enumerable.Repeat("\nx;", 3000))));

        Assert.Equal(101, result.Problems.Count);
        Assert.EndsWith("more problems are not listed: solve these first.", result.Problems[^1].Message);
    }

    [Fact]
    public void A_file_that_is_no_code_is_graded_as_the_starters()
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit("this is not C# at all {{{ ) \0 \uffff"));

        Assert.Equal(["A9.1", "A9.2"], result.NotCompiled.Keys.Order());
        Assert.NotEmpty(result.Assembly);
    }

    [Fact]
    public void A_missing_file_is_graded_as_the_starters_and_said()
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, new Submission("empty", new Dictionary<string, GenerativeModels.Grader.Sources.SourceFile>(), []));

        Assert.Empty(result.NotCompiled);
        Assert.Contains("Sums.cs: the file is missing", Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void Another_body_leaves_the_line_numbers_after_it_as_they_were()
    {
        CheckedSubmission result = SubmissionCheck.Run(Toy.Code, Toy.Submit(
            Toy.Replace("double total = 0;", "oops;").Replace("return Sum(x) / x.Length;", "return Sum(x) / y.Length;")));

        Assert.Contains(result.Problems, problem => problem.Line == 9);
        Assert.Contains(result.Problems, problem => problem.Line == 24);
    }
}
