using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>An operation with a derivative of the user's own.</summary>
        public abstract class Function<T> where T : Function<T>, new()
        {
            private static readonly T Instance = new();

            /// <summary>Runs the forward pass without recording and records the whole as one operation.</summary>
            public static List<Tensor> apply_internal(params object[] vars)
            {
                var context = new AutogradContext();
                Tensor?[] inputs = Array.ConvertAll(vars, v => v is Tensor { IsInvalid: false } t ? t : null);
                List<Tensor> outputs;
                using (GradMode.Set(false)) outputs = Instance.Forward(context, vars);
                context.Keep();

                // An input handed back as it is becomes another tensor, unless it was changed in place.
                for (int i = 0; i < outputs.Count; i++)
                    if (Array.Exists(inputs, t => ReferenceEquals(t, outputs[i])) && !context.Dirty.Contains(outputs[i]))
                        outputs[i] = outputs[i].detach();

                (long[] Shape, ScalarType DType)[] like = [.. outputs.Select(o => (o.Layout.Shape, o.dtype))];
                Tensor?[] Derivative(Tensor?[] gradients, bool[] wanted)
                {
                    var given = new List<Tensor>(gradients.Length);
                    for (int i = 0; i < gradients.Length; i++)
                        given.Add(gradients[i] ?? (context.MaterializeGrads ? Operations.Make.Zeros(like[i].DType, like[i].Shape) : null!));
                    return Check(Instance.Backward(context, given), inputs);
                }

                List<Tensor> differentiable = outputs.FindAll(o => !context.NotDifferentiable.Contains(o));
                int[] places = [.. differentiable.Select(o => outputs.IndexOf(o))];
                Tape.Function(Instance.Name, [.. differentiable], inputs, context.Dirty, (gradients, wanted) =>
                {
                    var all = new Tensor?[outputs.Count];
                    for (int i = 0; i < places.Length; i++) all[places[i]] = gradients[i];
                    return Derivative(all, wanted);
                });
                return outputs;
            }

            /// <summary>The operation's name in messages.</summary>
            public abstract string Name { get; }

            internal abstract List<Tensor> Forward(AutogradContext ctx, object[] vars);

            internal abstract List<Tensor> Backward(AutogradContext ctx, List<Tensor> gradients);

            // One gradient for each argument of forward; those that are no tensors have none.
            private static Tensor?[] Check(List<Tensor> gradients, Tensor?[] inputs)
            {
                if (gradients.Count < inputs.Length || gradients.Skip(inputs.Length).Any(g => g is not null))
                    throw new InvalidOperationException(Messages.FunctionGradients(Instance.Name, gradients.Count, inputs.Length));
                for (int i = 0; i < inputs.Length; i++)
                    if (inputs[i] is null && gradients[i] is not null)
                        throw new InvalidOperationException(Messages.FunctionGradientOfNoTensor(Instance.Name, i));
                return [.. gradients.Take(inputs.Length)];
            }
        }

        /// <summary>An operation with one result and a derivative of the user's own.</summary>
        public abstract class SingleTensorFunction<T> : Function<T> where T : SingleTensorFunction<T>, new()
        {
            /// <summary>Calls the operation.</summary>
            public static Tensor apply(params object[] vars) => apply_internal(vars)[0];

            /// <summary>The result. It is computed without recording.</summary>
            public abstract Tensor forward(AutogradContext ctx, params object[] vars);

            /// <summary>The gradients of the arguments of forward, in their order; null for what is no tensor or needs none.</summary>
            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);

            internal sealed override List<Tensor> Forward(AutogradContext ctx, object[] vars) => [forward(ctx, vars)];

            internal sealed override List<Tensor> Backward(AutogradContext ctx, List<Tensor> gradients) => backward(ctx, gradients[0]);
        }

        /// <summary>An operation with several results and a derivative of the user's own.</summary>
        public abstract class MultiTensorFunction<T> : Function<T> where T : MultiTensorFunction<T>, new()
        {
            /// <summary>Calls the operation.</summary>
            public static List<Tensor> apply(params object[] vars) => apply_internal(vars);

            /// <summary>The results. They are computed without recording.</summary>
            public abstract List<Tensor> forward(AutogradContext ctx, params object[] vars);

            /// <summary>The gradients of the arguments of forward, in their order; null for what is no tensor or needs none.</summary>
            public abstract List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs);

            internal sealed override List<Tensor> Forward(AutogradContext ctx, object[] vars) => forward(ctx, vars);

            internal sealed override List<Tensor> Backward(AutogradContext ctx, List<Tensor> gradients) => backward(ctx, gradients);
        }
    }
}
