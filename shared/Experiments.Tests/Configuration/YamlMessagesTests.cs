namespace GenerativeModels.Experiments.Tests.Configuration;

/// <summary>What a file that is no YAML is told, or one that uses more of YAML than a config needs.</summary>
public class YamlMessagesTests
{
    [Theory]
    [InlineData("experiments:\n\tk-means:\n", "quick.yaml(2,1): a tab indents this line. YAML indents with spaces; put two for each level.")]
    [InlineData("seed: 1\n\tdevice: cpu\n", "quick.yaml(2,1): a tab indents this line. YAML indents with spaces; put two for each level.")]
    [InlineData("description: \"x\nseed: 1\n", "quick.yaml(1,14): the quote that opens here is not closed. Close it on the same line.")]
    [InlineData("description: 'x\nseed: 1\n", "quick.yaml(1,14): the quote that opens here is not closed. Close it on the same line.")]
    [InlineData("description: \"C:\\quick\"\n", "quick.yaml(1,14): a backslash in double quotes begins an escape such as \\n. Use single quotes, or write \\\\.")]
    [InlineData("description: @x\n", "quick.yaml(1,14): a text cannot begin with this character. Put the text into quotes.")]
    [InlineData("seed: 1\n device: cpu\n", "quick.yaml(2,8): this ':' does not fit. Keys of one group begin in the same column, with a space after their colon; a text with ': ' in it needs quotes.")]
    [InlineData("description: EM: small\n", "quick.yaml(1,16): this ':' does not fit. Keys of one group begin in the same column, with a space after their colon; a text with ': ' in it needs quotes.")]
    [InlineData("seed:1\ndevice: cpu\n", "quick.yaml(2,7): this ':' does not fit. Keys of one group begin in the same column, with a space after their colon; a text with ': ' in it needs quotes.")]
    [InlineData("seed: 1\ndevice", "quick.yaml(2,1): a key was expected here, with a colon and a space after it, as in 'seed: 1'.")]
    [InlineData("seed: 1\ndevice\nexperiments:\n", "quick.yaml(2,1): a key was expected here, in the same column as the keys of its group, as in 'seed: 1'.")]
    [InlineData("experiments:\n  k-means:\n seed: 1\n", "quick.yaml(3,2): a key was expected here, in the same column as the keys of its group, as in 'seed: 1'.")]
    [InlineData("- 1\nseed: 2\n", "quick.yaml(2,1): a list goes on here, but the line does not begin with '- '. Lines of a list and keys do not mix.")]
    [InlineData("sizes: [1, 2\nseed: 3\n", "quick.yaml(1,8): the bracket that opens here is not closed, or a comma is missing in it. A list is [1, 2], a map { a: 1, b: 2 }.")]
    [InlineData("sizes: [1,\n", "quick.yaml(1,8): the bracket that opens here is not closed, or a comma is missing in it. A list is [1, 2], a map { a: 1, b: 2 }.")]
    [InlineData("experiments: {k-means: {}\n", "quick.yaml(1,14): the bracket that opens here is not closed, or a comma is missing in it. A list is [1, 2], a map { a: 1, b: 2 }.")]
    [InlineData("seed: ]\n", "quick.yaml(1,7): this bracket closes nothing. Take it out.")]
    [InlineData("seed: -\n", "quick.yaml(1,7): this cannot be read as YAML (Block sequence entries are not allowed in this context). Compare it with the configs that come with the chapter.")]
    [InlineData("seed: &s 1\n", "quick.yaml(1,7): anchors and aliases (& and *) are not used in configs. Write the value itself; put a text that begins with & or * into quotes.")]
    [InlineData("seed: *s\n", "quick.yaml(1,7): anchors and aliases (& and *) are not used in configs. Write the value itself; put a text that begins with & or * into quotes.")]
    [InlineData("seed: !!int 1\n", "quick.yaml(1,7): tags (!) are not used in configs. Write the value alone; put a text that begins with ! into quotes.")]
    [InlineData("seed: 1\n---\nseed: 2\n", "quick.yaml(2,1): a second document begins here ('---'). A config file holds one; put the other into a file of its own.")]
    public void What_is_no_yaml_is_told_where_and_why(string yaml, string message) => Assert.Equal(message, FakeAssignment.Message(yaml));

    [Fact]
    public void Endless_nesting_is_refused() => Assert.Equal(
        "quick.yaml(1,22): this is nested more than 20 deep. A config needs four or five levels.",
        FakeAssignment.Message(new string('[', 50_000)));
}
