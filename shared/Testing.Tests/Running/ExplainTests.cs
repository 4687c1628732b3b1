using System.Diagnostics;
using GenerativeModels.Testing.Running;
using static TorchSharp.torch;

// A namespace that is none of the kit's.
namespace HandedIn
{
    internal static class Code
    {
        public static Tensor Add() => ones(2, 3) + ones(2, 4);

        public static void Check() => Shapes.Require();

        [StackTraceHidden]
        private static class Shapes
        {
            public static void Require() => throw new ArgumentException("x has shape [2]; expected [3].");
        }
    }
}

namespace GenerativeModels.Testing.Tests.Running
{
    public class ExplainTests
    {
        [Fact]
        public void An_exception_of_the_engine_is_placed_where_the_submission_called_it() => Assert.Matches(
            @"^\w+Exception in Code\.Add \(ExplainTests\.cs, line 10\): .*\b3\b.*\b4\b", // each engine has its own type and words
            Explain.Failure(Record.Exception(HandedIn.Code.Add)!, "A9.1").Message);

        [Fact]
        public void A_hidden_check_stands_for_its_caller() => Assert.Equal(
            "ArgumentException in Code.Check (ExplainTests.cs, line 12): x has shape [2]; expected [3].",
            Explain.Failure(Record.Exception(HandedIn.Code.Check)!, "A9.1").Message);
    }
}
