namespace GenerativeModels.Datasets.Tests;

public class ThemedTextsTests
{
    [Fact]
    public void There_are_16_texts_on_each_theme_and_16_on_two()
    {
        IReadOnlyList<ThemedText> texts = ThemedTexts.Load();

        Assert.Equal([.. ThemedTexts.Themes, ThemedTexts.Mixed], texts.Select(text => text.Theme).Distinct());
        Assert.All(texts.CountBy(text => text.Theme), count => Assert.Equal(16, count.Value));
        Assert.Equal(texts.Count, texts.Select(text => text.Text).Distinct().Count());
    }

    [Fact]
    public void Each_text_is_one_line_of_40_to_90_words_in_plain_letters() => Assert.All(ThemedTexts.Load(), text =>
    {
        Assert.InRange(text.Text.Split(' ').Length, 40, 90);
        Assert.DoesNotContain('\n', text.Text);
        Assert.All(text.Text, c => Assert.InRange(c, ' ', '~'));
    });

    [Fact]
    public void The_corpus_has_a_document_for_each_text_and_no_stop_words()
    {
        Corpus corpus = ThemedTexts.LoadCorpus();

        Assert.Equal(ThemedTexts.Load().Count, corpus.Documents.Count);
        Assert.All(corpus.Documents, words => Assert.True(words.Length >= 5));
        Assert.Empty(corpus.Vocabulary.Intersect(ThemedTexts.StopWords()));
        Assert.Equal(corpus.Vocabulary.Order(StringComparer.Ordinal), corpus.Vocabulary);
        Assert.Equal(ThemedTexts.StopWords().Distinct(), ThemedTexts.StopWords());
    }

    [Fact]
    public void The_sizes_in_the_data_s_description_are_those_of_the_corpus()
    {
        Corpus corpus = ThemedTexts.LoadCorpus();

        Assert.Equal((2289, 533), (corpus.TokenCount, corpus.Vocabulary.Count));
    }

    // The table stays as short as the texts allow.
    [Fact]
    public void Every_exception_of_the_singular_is_a_word_of_the_texts()
    {
        HashSet<string> words = [.. ThemedTexts.Load().SelectMany(text => text.Text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '-', '\'']))];

        Assert.All(Singular.Exceptions.Keys, word => Assert.Contains(word, words));
    }

    // Words tell the themes apart: the theme whose other texts use a text's words most (naive Bayes, leaving the text itself out). Guessing is right in 1 of 8.
    [Fact]
    public void The_words_of_a_text_tell_its_theme()
    {
        Corpus corpus = ThemedTexts.LoadCorpus();
        string[] themes = [.. ThemedTexts.Load().Select(text => text.Theme)];
        int[] pure = [.. Enumerable.Range(0, themes.Length).Where(d => themes[d] != ThemedTexts.Mixed)];

        int right = pure.Count(d => ThemedTexts.Themes.MaxBy(theme => LogProbability(d, theme)) == themes[d]);

        Assert.True(right >= 0.9 * pure.Length, $"{right} of {pure.Length}");

        double LogProbability(int d, string theme)
        {
            int[] words = [.. pure.Where(other => other != d && themes[other] == theme).SelectMany(other => corpus.Documents[other])];
            return corpus.Documents[d].Sum(word => Math.Log((words.Count(w => w == word) + 0.1) / (words.Length + 0.1 * corpus.Vocabulary.Count)));
        }
    }
}
