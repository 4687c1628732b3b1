using System.Reflection;

namespace GenerativeModels.Plotting.Tests.Gallery;

public class GalleryTests
{
    public static TheoryData<string> Names => [.. typeof(Pictures).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Every_kind_of_plot_looks_as_its_golden_picture(string name) =>
        Golden.Matches((IFigure)typeof(Pictures).GetMethod(name)!.Invoke(null, null)!, name);
}
