namespace GenerativeModels.Plotting.Fonts;

internal static partial class Glyphs
{
    // Marks stand over the middle of a small letter that is 56 wide.
    private const string Marks = """
        ¨ 56 D18 65D38 65
        ´ 56 M25 60L34 71
        ˆ 56 M16 60L28 70L40 60
        ˜ 56 M14 62C16 72 24 69 28 66C32 63 40 60 42 70
        ˚ 56 M28 76h20 68v28 60h36 68v28 76
        ¸ 56 M28 3C27 -3 34 -4 34 -10C34 -16 27 -18 21 -16
        ı 24 M12 48V4
        ß 57 M9 4V52C9 64 16 70 27 70C37 70 43 64 43 56C43 46 31 46 31 37C31 28 50 29 50 16C50 8 43 3 34 3C28 3 23 4.5 20 7
        ø 56 M28 49h7 26v28 3h49 26v28 49M47 51L9 1
        Ø 77 M38.5 69h7 36v38.5 3h70 36v38.5 69M63 70L14 2
        æ 88 Ua 0 0 100Ue 35 0 100
        """;

    // A letter, a mark, and both of them together.
    private const string Accented =
        "a¨ä o¨ö u¨ü e¨ë ı¨ï a´á e´é ı´í o´ó u´ú y´ý a`à e`è ı`ì o`ò u`ù aˆâ eˆê ıˆî oˆô uˆû a˜ã n˜ñ o˜õ a˚å c¸ç "
        + "A¨Ä O¨Ö U¨Ü E´É A`À E`È C¸Ç N˜Ñ A˚Å";

    private const string Raised = "⁰0 ¹1 ²2 ³3 ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻− ⁼= ⁽( ⁾) ⁿn ⁱi ᵀT ᵏk ᵗt";

    private const string Lowered =
        "₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9 ₊+ ₋− ₌= ₍( ₎) ₐa ₑe ₕh ᵢi ⱼj ₖk ₗl ₘm ₙn ₒo ₚp ᵣr ₛs ₜt ᵤu ᵥv ₓx";

    // Greek capital letters that look like Latin ones.
    private const string Alike = "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX µμ";
}
