using System.Text;

namespace GenerativeModels.Experiments.Tests.Configuration;

/// <summary>Files that are no configs at all.</summary>
public sealed class ConfigFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4e, 0x47 }, "my.yaml is no text in UTF-8. Is it the right file? If so, save it as UTF-8.")]
    [InlineData(new byte[] { 0x61, 0x0a, 0x00, 0x01 }, "my.yaml is no text: it has the control character 00 in line 2. Is it the right file?")]
    public void What_is_no_text_is_refused(byte[] content, string message)
    {
        File.WriteAllBytes(_path, content);

        Assert.Equal(message, Message());
    }

    [Fact]
    public void A_huge_file_is_refused()
    {
        File.WriteAllText(_path, new string('#', 1_100_000));

        Assert.Equal("my.yaml is larger than a megabyte; a config is a page of text. Is it the right file?", Message());
    }

    [Fact]
    public void A_file_in_utf_16_is_read()
    {
        File.WriteAllText(_path, "experiments: {k-means: }", Encoding.Unicode);

        Assert.Single(FakeAssignment.Plans.ReadFile(_path, "my.yaml").Experiments);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_says_why()
    {
        File.Delete(_path);

        Assert.Equal($"my.yaml cannot be read: Could not find file '{_path}'. Check the file and its permissions.", Message());
    }

    private string Message() => Assert.Throws<UsageException>(() => FakeAssignment.Plans.ReadFile(_path, "my.yaml")).Message;
}
