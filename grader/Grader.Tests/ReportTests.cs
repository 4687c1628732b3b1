using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Reports;
using Spectre.Console;

namespace GenerativeModels.Grader.Tests;

public partial class ReportTests
{
    [Fact]
    public async Task The_json_is_what_the_schema_says()
    {
        Assert.Empty(await Schema.ErrorsAsync(JsonReport.Write(Results.Mixed())));
        Assert.Empty(await Schema.ErrorsAsync(JsonReport.Write(Results.Mixed(Results.Nasty))));
    }

    [Theory]
    [InlineData("\"points\": 5", "\"points\": -5")]
    [InlineData("\"verdict\": \"failed\"", "\"verdict\": \"broken\"")]
    [InlineData("\"seed\": 7", "\"speed\": 7")]
    public async Task The_schema_refuses_what_is_no_result(string what, string with)
    {
        string json = JsonReport.Write(Results.Mixed());
        Assert.Contains(what, json);

        Assert.NotEmpty(await Schema.ErrorsAsync(json.Replace(what, with)));
    }

    [Fact]
    public void Points_add_up_and_verdicts_are_words()
    {
        using JsonDocument json = JsonDocument.Parse(JsonReport.Write(Results.Mixed()));
        JsonElement root = json.RootElement;

        Assert.Equal((5, 15), (root.GetProperty("points").GetInt32(), root.GetProperty("maxPoints").GetInt32()));
        Assert.Equal(["failed", "not-implemented"], root.GetProperty("exercises").EnumerateArray().Select(e => e.GetProperty("verdict").GetString()!));
    }

    [Theory]
    [InlineData(new[] { Verdict.Passed, Verdict.Passed }, Verdict.Passed)]
    [InlineData(new[] { Verdict.Passed, Verdict.NotImplemented }, Verdict.NotImplemented)]
    [InlineData(new[] { Verdict.NotImplemented, Verdict.Failed }, Verdict.Failed)]
    [InlineData(new[] { Verdict.Failed, Verdict.Crashed, Verdict.Passed }, Verdict.Crashed)]
    [InlineData(new[] { Verdict.Blocked, Verdict.NotImplemented }, Verdict.Blocked)]
    [InlineData(new[] { Verdict.TimedOut, Verdict.InfrastructureError }, Verdict.InfrastructureError)]
    public void The_gravest_verdict_of_its_tests_is_the_exercises(Verdict[] tests, Verdict expected)
    {
        var exercise = new ExerciseResult { Id = "A9.1", Title = "Sum", Tests = [.. tests.Select((verdict, i) => Results.Test($"T.t{i}", verdict))] };

        Assert.Equal(expected, exercise.Verdict);
    }

    [Fact]
    public void What_a_submission_says_is_text_in_the_html_and_nothing_else()
    {
        string html = HtmlReport.Write(Results.Mixed(Results.Nasty), Results.Context);

        Assert.DoesNotContain("<script>alert", html);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html);
    }

    [Fact]
    public void The_html_needs_no_network()
    {
        string html = HtmlReport.Write(Results.Mixed(), Results.Context);

        Assert.DoesNotMatch(@"https?://|src=|@import|url\(", html);
        Assert.Contains("viewport", html);
        Assert.Contains("prefers-color-scheme: dark", html);
    }

    [Fact]
    public void The_html_has_law_input_numbers_replay_and_the_chapter()
    {
        string html = HtmlReport.Write(Results.Mixed(), Results.Context);

        foreach (string part in new[] { "5 of 15 points", "Is linear", "<dt>got</dt>", "<dt>expected</dt><dd>2</dd>", "<dt>tolerance</dt><dd>1e-9</dd>", "Smallest input found", "dotnet test", "../README.md#a9-1" })
        {
            Assert.Contains(part, html);
        }
    }

    [Fact]
    public void No_line_on_the_console_can_be_a_workflow_command()
    {
        var console = new StringWriter();
        ConsoleReport.Write(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console) }), Results.Mixed(Results.Nasty), Results.Context);

        Assert.DoesNotMatch(WorkflowCommand(), console.ToString());
        Assert.DoesNotContain("\u001b[31m", console.ToString());
    }

    [Fact]
    public void The_markdown_stays_below_the_size_of_a_job_summary()
    {
        GradeResult huge = Results.Mixed() with
        {
            Exercises = [.. Enumerable.Range(0, 40).Select(i => Results.Mixed(new string('x', 50_000)).Exercises[0])],
        };

        string text = MarkdownReport.Write(huge, Results.Context);
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, 1_000_000);
        Assert.Contains("The rest is cut", text);
    }

    [Fact]
    public void Public_tests_alone_never_say_that_all_is_done()
    {
        GradeResult green = Results.Mixed() with
        {
            Exercises = [new ExerciseResult { Id = "A9.1", Title = "Sum", Tests = [Results.Test("SumTests.Adds", Verdict.Passed)] }],
        };

        Assert.Contains("Only public tests ran; hidden tests decide the other 95 points.", HtmlReport.Write(green, Results.Context));
        Assert.DoesNotContain("Everything passes", HtmlReport.Write(green, Results.Context));
    }

    [Theory]
    [InlineData("a\r# b", "a\uFFFD# b")]
    [InlineData("a\r\nb\tc\n", "a\nb\tc\n")]
    [InlineData("\u001b[31mred\0", "\uFFFD[31mred\uFFFD")]
    [InlineData("0.5 \u202e5.0\u2028x", "0.5 \uFFFD5.0\uFFFDx")]
    [InlineData("μ ≤ ½ 😀", "μ ≤ ½ 😀")]
    public void Text_of_a_submission_is_seen_and_does_nothing_else(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("\uFFFD!", PlainText.Of("\ud800!"));

    // A runner's rules: behind spaces, or '##[' anywhere.
    [GeneratedRegex(@"^\s*::|##\[", RegexOptions.Multiline)]
    private static partial Regex WorkflowCommand();
}
