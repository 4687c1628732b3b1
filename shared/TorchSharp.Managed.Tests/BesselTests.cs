namespace TorchSharp.Tests;

/// <summary>Bessel's and Airy's functions against values of 40 digits (mpmath).</summary>
public class BesselTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> Functions = new()
    {
        ["bessel_j0"] = x => torch.special.bessel_j0(x),
        ["bessel_j1"] = x => torch.special.bessel_j1(x),
        ["bessel_y0"] = x => torch.special.bessel_y0(x),
        ["bessel_y1"] = x => torch.special.bessel_y1(x),
        ["modified_bessel_k0"] = x => torch.special.modified_bessel_k0(x),
        ["modified_bessel_k1"] = x => torch.special.modified_bessel_k1(x),
        ["scaled_modified_bessel_k0"] = x => torch.special.scaled_modified_bessel_k0(x),
        ["scaled_modified_bessel_k1"] = x => torch.special.scaled_modified_bessel_k1(x),
        ["airy_ai"] = x => torch.special.airy_ai(x),
        ["spherical_bessel_j0"] = x => torch.special.spherical_bessel_j0(x),
    };

    public static TheoryData<string, double, double> Values => new()
    {
        { "bessel_j0", 1e-09, 1.0 },
        { "bessel_j0", 0.01, 0.999975000156249566 },
        { "bessel_j0", 0.9, 0.807523798122544768 },
        { "bessel_j0", -4.5, -0.320542508985121424 },
        { "bessel_j0", 8.8, -0.039233803176542228 },
        { "bessel_j0", 15.0, -0.0142244728267807732 },
        { "bessel_j0", 24.9, 0.0832459683530154901 },
        { "bessel_j0", 25.1, 0.108275671499949452 },
        { "bessel_j0", 60.0, -0.0914718040890618695 },
        { "bessel_j0", 1000.5, 0.0194865599871301374 },
        { "bessel_j1", 1e-09, 5.00000000000000031e-10 },
        { "bessel_j1", 0.01, 0.00499993750026041623 },
        { "bessel_j1", -0.9, -0.405949546078805683 },
        { "bessel_j1", 4.5, -0.231060431923370634 },
        { "bessel_j1", 8.8, 0.264073703239677484 },
        { "bessel_j1", 15.0, 0.205104038613522761 },
        { "bessel_j1", 24.9, -0.134855699531408869 },
        { "bessel_j1", 25.1, -0.114634784134422567 },
        { "bessel_j1", 60.0, 0.0465983837581663179 },
        { "bessel_j1", 1000.5, 0.016027715373203338 },
        { "bessel_y0", 1e-09, -13.2666450749383865 },
        { "bessel_y0", 0.01, -3.00545563708364594 },
        { "bessel_y0", 0.7, -0.190664929337395116 },
        { "bessel_y0", 5.0, -0.30851762524903378 },
        { "bessel_y0", 8.8, 0.265874941791171317 },
        { "bessel_y0", 15.0, 0.205464296038918265 },
        { "bessel_y0", 24.9, -0.136499183996765235 },
        { "bessel_y0", 25.1, -0.116767707638036947 },
        { "bessel_y0", 60.0, 0.0473589522094493992 },
        { "bessel_y0", 1000.5, 0.0160179749646043269 },
        { "bessel_y1", 1e-09, -6.3661977236758131e8 },
        { "bessel_y1", 0.01, -63.678596282060655 },
        { "bessel_y1", 0.7, -1.10324987190763343 },
        { "bessel_y1", 5.0, 0.147863143391226845 },
        { "bessel_y1", 8.8, 0.05435556333494254 },
        { "bessel_y1", 15.0, 0.0210736280368735119 },
        { "bessel_y1", 24.9, -0.0860025575955542525 },
        { "bessel_y1", 25.1, -0.110622233227830988 },
        { "bessel_y1", 60.0, 0.0918696093698668953 },
        { "bessel_y1", 1000.5, -0.0194785574375217758 },
        { "modified_bessel_k0", 1e-09, 20.8391973526048235 },
        { "modified_bessel_k0", 0.01, 4.72124473016109494 },
        { "modified_bessel_k0", 0.99, 0.427095030979657842 },
        { "modified_bessel_k0", 1.01, 0.415056144085074998 },
        { "modified_bessel_k0", 3.0, 0.0347395043862792481 },
        { "modified_bessel_k0", 12.0, 2.2008253973114914e-6 },
        { "modified_bessel_k0", 100.0, 4.65662822917590202e-45 },
        { "modified_bessel_k0", 600.0, 1.35582853099485244e-262 },
        { "modified_bessel_k1", 1e-09, 9.99999999999999927e8 },
        { "modified_bessel_k1", 0.01, 99.9738941182962456 },
        { "modified_bessel_k1", 0.99, 0.612248977999229488 },
        { "modified_bessel_k1", 1.01, 0.591788177972970117 },
        { "modified_bessel_k1", 3.0, 0.0401564311281941844 },
        { "modified_bessel_k1", 12.0, 2.29075746476718782e-6 },
        { "modified_bessel_k1", 100.0, 4.67985373563690929e-45 },
        { "modified_bessel_k1", 600.0, 1.35695791811280609e-262 },
        { "scaled_modified_bessel_k0", 0.01, 4.76869402854446188 },
        { "scaled_modified_bessel_k0", 0.99, 1.14941287034153129 },
        { "scaled_modified_bessel_k0", 1.01, 1.13957857048898947 },
        { "scaled_modified_bessel_k0", 3.0, 0.697761598043851776 },
        { "scaled_modified_bessel_k0", 100.0, 0.125175621659126579 },
        { "scaled_modified_bessel_k0", 10000.0, 0.0125329847176992853 },
        { "scaled_modified_bessel_k0", 100000000.0, 1.25331413574885759e-4 },
        { "scaled_modified_bessel_k1", 0.01, 100.978648458240049 },
        { "scaled_modified_bessel_k1", 0.99, 1.64770555525213145 },
        { "scaled_modified_bessel_k1", 1.01, 1.62481422211759839 },
        { "scaled_modified_bessel_k1", 3.0, 0.806563480128786903 },
        { "scaled_modified_bessel_k1", 100.0, 0.125799950479578529 },
        { "scaled_modified_bessel_k1", 10000.0, 0.0125336113512705057 },
        { "scaled_modified_bessel_k1", 100000000.0, 1.25331414201542825e-4 },
        { "airy_ai", -60.0, 0.0777878244771155838 },
        { "airy_ai", -10.1, -0.0597268111334538059 },
        { "airy_ai", -9.9, 0.136235026447979429 },
        { "airy_ai", -6.5, -0.238020301997115804 },
        { "airy_ai", -3.3, -0.417180937374550141 },
        { "airy_ai", -0.4, 0.454225613888667403 },
        { "airy_ai", 0.3, 0.278806481955004925 },
        { "airy_ai", 0.99, 0.136890659245932725 },
        { "airy_ai", 1.01, 0.133707702468958565 },
        { "airy_ai", 2.5, 0.01572592338047049 },
        { "airy_ai", 8.0, 4.69220761609923163e-8 },
        { "airy_ai", 40.0, 6.36574265855291491e-75 },
        { "spherical_bessel_j0", 1e-09, 1.0 },
        { "spherical_bessel_j0", 5e-05, 0.999999999583333333 },
        { "spherical_bessel_j0", 0.0002, 0.999999993333333347 },
        { "spherical_bessel_j0", 0.8, 0.896695113624403441 },
        { "spherical_bessel_j0", 20.0, 0.0456472625363813827 },
    };

    // Within 1e-14 of the larger of the value and, for those that oscillate, their amplitude there, times what the rounding
    // of a large argument or exponent makes of it.
    [Theory]
    [MemberData(nameof(Values))]
    public void Is_what_40_digits_give(string function, double x, double expected)
    {
        double got = Functions[function](torch.tensor(x)).item<double>();
        bool oscillates = x < 0 || function is "bessel_j0" or "bessel_j1" or "bessel_y0" or "bessel_y1";
        double amplitude = oscillates && Math.Abs(x) > 1 ? Math.Sqrt(2 / (Math.PI * Math.Abs(x))) * (1 + Math.Abs(x) / 50) : 0;
        double rounding = function == "airy_ai" ? 1 + Math.Pow(Math.Abs(x), 1.5) / 50 : 1;
        Assert.True(Math.Abs(got - expected) <= 1e-14 * rounding * Math.Max(Math.Abs(expected), amplitude), $"{function}({x:R}) is {got:R}, to 18 digits {expected:R}");
    }
}
