using System.Net;

namespace GenerativeModels.Experiments.Reports;

/// <summary>Pieces of pages that need nothing but themselves: no network, no script.</summary>
internal static class Html
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var reader = new StreamReader(typeof(Html).Assembly.GetManifestResourceStream("experiments.css")!);
        return reader.ReadToEnd().TrimEnd();
    });

    /// <summary>Text in which nothing is markup.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A page.</summary>
    public static string Page(string title, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Text(title)}</title>
        <style>
        {Style.Value}
        </style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """;

    /// <summary>A picture with what it shows; a sentence in its place if the file is gone.</summary>
    /// <param name="svg">The file.</param>
    /// <param name="name">How the report calls it.</param>
    /// <param name="caption">What it shows.</param>
    public static string Figure(string svg, string name, string caption) => File.Exists(svg)
        ? $"""
            <figure>
            <img src="data:image/svg+xml;base64,{Convert.ToBase64String(File.ReadAllBytes(svg))}" alt="{Text(caption)}">
            <figcaption>{Text(caption)} <small>{Text(name)}</small></figcaption>
            </figure>

            """
        : $"<p class=\"note\">The figure {Text(name)} is no longer there.</p>\n";

    /// <summary>Names and what they stand for.</summary>
    public static string Pairs(IEnumerable<(string Name, string Value)> pairs) =>
        $"<dl>{string.Concat(pairs.Select(pair => $"<dt>{Text(pair.Name)}</dt><dd>{Text(pair.Value)}</dd>"))}</dl>\n";
}
