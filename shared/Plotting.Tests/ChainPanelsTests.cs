using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Tests;

public class ChainPanelsTests
{
    [Fact]
    public void Each_chain_has_a_row_with_its_trace_and_its_autocorrelations()
    {
        Figure figure = TracePanels.Of([new double[] { 1, 2, 3 }, new double[] { 3, 1, 2 }], [new double[] { 1, 0.2 }, new double[] { 1, -0.5 }], ["slow", "quick"]);
        Assert.Equal((2, 2), (figure.Rows, figure.Columns));
        string[] words = [.. figure.Draw().Shapes.OfType<TextShape>().Select(text => text.Text)];
        Assert.All(["slow", "quick", "draw", "lag", "autocorrelation"], word => Assert.Contains(word, words));
    }

    [Fact]
    public void Each_chain_needs_its_autocorrelations_and_its_name()
    {
        Values chain = new double[] { 1, 2, 3 };
        Assert.StartsWith("TracePanels.Of: 2 names for 1;", Assert.Throws<ArgumentException>(() => TracePanels.Of([chain], [chain], ["a", "b"])).Message);
        Assert.StartsWith("TracePanels.Of: 0 autocorrelations for 1;", Assert.Throws<ArgumentException>(() => TracePanels.Of([chain], [], ["a"])).Message);
        Assert.StartsWith("TracePanels.Of: chains is empty;", Assert.Throws<ArgumentException>(() => TracePanels.Of([], [], [])).Message);
    }
}
