using GenerativeModels.Grader.Running;

namespace GenerativeModels.Grader.Tests;

public class BoundedReadingTests
{
    [Fact]
    public async Task Output_without_end_of_line_keeps_its_beginning()
    {
        var text = new BoundedText(10);

        await text.ReadAsync(new StringReader(new string('x', 100_000)));

        Assert.Equal("xxxxxxxxxx", text.ToString());
    }

    [Theory]
    [InlineData("one\ntwo\n", new[] { "one", "two" })]
    [InlineData("\nno end", new[] { "" })]
    [InlineData("short\nlonger than ten characters\nshort\n", new[] { "short" })]
    public async Task Lines_end_where_the_conversation_does(string text, string[] expected)
    {
        using var lines = new BoundedLines(new StringReader(text), 10);
        var read = new List<string>();
        while (await lines.ReadAsync(CancellationToken.None) is { } line)
        {
            read.Add(line);
        }

        Assert.Equal(expected, read);
    }
}
