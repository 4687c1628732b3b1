using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GenerativeModels.Examples;

/// <summary>Two convolutions with pooling, two linear layers: images [N, 1, 28, 28] to logits [N, 10].</summary>
public sealed class DigitClassifier : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = nn.Conv2d(1, 16, 3, padding: 1);
    private readonly Conv2d conv2 = nn.Conv2d(16, 32, 3, padding: 1);
    private readonly Linear hidden = nn.Linear(32 * 7 * 7, 128);
    private readonly Linear logits = nn.Linear(128, 10);
    private readonly Dropout dropout = nn.Dropout(0.25);

    public DigitClassifier() : base(nameof(DigitClassifier)) => RegisterComponents();

    public override Tensor forward(Tensor images)
    {
        Tensor x = nn.functional.max_pool2d(nn.functional.relu(conv1.call(images)), 2);      // [N, 16, 14, 14]
        x = nn.functional.max_pool2d(nn.functional.relu(conv2.call(x)), 2);                  // [N, 32, 7, 7]
        x = nn.functional.relu(hidden.call(x.flatten(1)));
        return logits.call(dropout.call(x));
    }
}
