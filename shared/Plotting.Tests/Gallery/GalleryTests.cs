using System.Reflection;
using System.Text.RegularExpressions;

namespace GenerativeModels.Plotting.Tests.Gallery;

public partial class GalleryTests
{
    public static TheoryData<string> Names => [.. typeof(Pictures).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Every_kind_of_plot_looks_as_its_golden_picture(string name) =>
        Golden.Matches((IFigure)typeof(Pictures).GetMethod(name)!.Invoke(null, null)!, FileName(name));

    [Theory, MemberData(nameof(Names))]
    public void The_gallery_shows_the_picture_and_the_code_that_made_it(string name) => GalleryPage.Matches(name, FileName(name));

    // BandsAndSteps -> bands-and-steps
    private static string FileName(string name) => CapitalLetter().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex CapitalLetter();
}
