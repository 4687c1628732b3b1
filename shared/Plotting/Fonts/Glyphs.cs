using System.Globalization;

namespace GenerativeModels.Plotting.Fonts;

/// <summary>
/// Our own letters: how a round pen draws each. A line has the character, its advance width and the way of the pen, in hundredths of the font
/// size; x to the right, y up from the baseline. The pen is about 8 wide, so that capital letters from 4 to 68 are 72 high.
/// </summary>
/// <remarks>
/// <c>M x y</c> begins a line; <c>L x y</c>, <c>H x</c> and <c>V y</c> go straight; <c>C</c> is a cubic Bézier curve. <c>h x y</c> is a
/// quarter of an oval that sets out horizontally and arrives vertically, <c>v x y</c> the other way round. <c>D x y</c> is a dot.
/// <c>U c dx dy scale</c> uses another character's lines, scaled by so many per cent, then moved.
/// </remarks>
internal static partial class Glyphs
{
    /// <summary>What stands for a character without a glyph: an empty box.</summary>
    public const string Missing = "60 M10 4V68H50V4H10";

    /// <summary>All glyphs.</summary>
    /// <param name="space">The width of a space.</param>
    /// <param name="indexScale">How large raised and lowered characters are, in per cent.</param>
    public static Dictionary<char, Glyph> All(double space, int indexScale)
    {
        var glyphs = new Dictionary<char, Glyph> { [' '] = new(space, []), ['\u00A0'] = new(space, []), ['\u2009'] = new(space / 2, []) };
        string[] tables = [Digits, Capitals, SmallLetters, Punctuation, Symbols, GreekSmallLetters, GreekCapitals, Marks];
        foreach (string line in tables.SelectMany(table => table.Split('\n'))) glyphs[line[0]] = Read(line[2..], glyphs);
        foreach (string pair in Alike.Split(' ')) glyphs[pair[0]] = glyphs[pair[1]];
        foreach (string three in Accented.Split(' ')) glyphs[three[2]] = Accent(glyphs, three[0], three[1]);
        foreach (string pair in Raised.Split(' ')) glyphs[pair[0]] = Index(glyphs, pair[1], indexScale, 31);
        foreach (string pair in Lowered.Split(' ')) glyphs[pair[0]] = Index(glyphs, pair[1], indexScale, -13);
        return glyphs;
    }

    /// <summary>A glyph from its advance width and the way of the pen.</summary>
    public static Glyph Read(string definition, IReadOnlyDictionary<char, Glyph> others)
    {
        int blank = definition.IndexOf(' ');
        return new(double.Parse(definition[..blank], CultureInfo.InvariantCulture), new GlyphReader(definition[(blank + 1)..], others).Read());
    }

    private static Glyph Index(Dictionary<char, Glyph> glyphs, char letter, int scale, int y) =>
        Read(FormattableString.Invariant($"{glyphs[letter].Advance * scale / 100 + 1} U{letter} 0.5 {y} {scale}"), glyphs);

    private static Glyph Accent(Dictionary<char, Glyph> glyphs, char letter, char mark)
    {
        double width = glyphs[letter].Advance;
        double x = (width - glyphs[mark].Advance) / 2;
        int y = char.IsUpper(letter) && mark != '¸' ? 19 : 0;
        return Read(FormattableString.Invariant($"{width} U{letter} 0 0 100U{mark} {x} {y} 100"), glyphs);
    }

    private const string Digits = """
        0 56 M28 69h8 36v28 3h48 36v28 69
        1 56 M13 56C21 58 28 62 31 68V4
        2 56 M9 52C10 63 17 69 28 69C40 69 47 62 47 52C47 35 18 26 8 4H49
        3 56 M9 55C11 64 18 69 28 69C39 69 46 63 46 54C46 44 39 38 28 38H22M28 38C41 38 48 32 48 21C48 10 40 3 28 3C17 3 9 9 8 19
        4 56 M38 4V68L6 21H50
        5 56 M45 68H15L12 37C16 42 22 45 28 45h48 24v28 3C17 3 10 8 8 17
        6 56 M45 58C42 65 36 69 29 69C15 69 8 55 8 30V23.5v28 3h48 23.5v28 44h8 23.5
        7 56 M8 68H48C36 52 24 30 20 4
        8 56 M28 69h10 53.5v28 38h46 53.5v28 69M28 38h8 20.5v28 3h48 20.5v28 38
        9 56 M11 14C14 7 20 3 27 3C41 3 48 17 48 42V48.5v28 69h8 48.5v28 28h48 48.5
        """;

    private const string Capitals = """
        A 66 M5 4L33 68L61 4M14.5 26H51.5
        B 65 M10 4V68H34h50 53v34 38H10M34 38h56 21v36 4H10
        C 70 M61 54C58 63 50 69 38 69h7 36v38 3C50 3 58 9 61 18
        D 71 M10 4V68H30h64 36v30 4H10
        E 62 M55 68H10V4H56M10 37H50
        F 58 M54 68H10V4M10 36H48
        G 75 M63 55C59 64 51 69 40 69h7 36v40 3C51 3 60 8 65 14V34H42
        H 72 M10 4V68M62 4V68M10 37H62
        I 28 M14 4V68
        J 50 M39 68V22v23 3C12 3 6.5 9 6.5 20
        K 65 M10 4V68M57 68L10 27M26 41L60 4
        L 54 M10 68V4H50
        M 83 M10 4V68L41.5 14L73 68V4
        N 73 M10 4V68L63 4V68
        O 77 M38.5 69h7 36v38.5 3h70 36v38.5 69
        P 63 M10 4V68H36h56 50v36 32H10
        Q 77 M38.5 69h7 36v38.5 3h70 36v38.5 69M47 18L68 -2
        R 67 M10 4V68H36h56 51v36 34H10M38 34L59 4
        S 65 M56 53C53 63 45 69 33 69C19 69 10 62 10 53C10 30 57 44 57 21C57 10 47 3 33 3C19 3 9 10 7 21
        T 61 M4 68H57M30.5 68V4
        U 72 M10 68V27v36 3h62 27V68
        V 64 M5 68L32 4L59 68
        W 92 M4 68L25 4L46 66L67 4L88 68
        X 64 M7 68L57 4M57 68L7 4
        Y 64 M5 68L32 34L59 68M32 34V4
        Z 61 M7 68H54L6 4H56
        """;

    private const string SmallLetters = """
        a 54 M9 38C11 45 17 49 25.5 49C37 49 43 44 43 35V4M43 29H28C14 29 7 25 7 16C7 8 13 3 22 3C33 3 43 9 43 21
        b 57 M9 70V4M29.5 49h9 26v29.5 3h50 26v29.5 49
        c 51 M44 36C41 45 35 49 27.5 49h7 26v27.5 3C35 3 41 7 44 16
        d 57 M48 70V4M27.5 49h7 26v27.5 3h48 26v27.5 49
        e 55 M7.5 27H47.5v27.5 49h7 26v28 3C36 3 43 7 46 14
        f 32 M31 69.5H28h15 57V4M4 48H29
        g 57 M48 48V2v28 -17C18 -17 11 -13 9 -6M27.5 49h7 27v27.5 5h48 27v27.5 49
        h 56 M9 70V4M9 28v29 49h47 31V4
        i 24 M12 48V4D12 65
        j 25 M13 48V-7v3 -17H0D13 65
        k 51 M9 70V4M43 48L9 19M22 30L46 4
        l 24 M12 70V4
        m 85 M9 48V4M9 29v27 49h43 33V4M43 29v60 49h76 33V4
        n 56 M9 48V4M9 28v29 49h47 31V4
        o 56 M28 49h7 26v28 3h49 26v28 49
        p 57 M9 48V-17M29.5 49h9 26v29.5 3h50 26v29.5 49
        q 57 M48 48V-17M27.5 49h7 26v27.5 3h48 26v27.5 49
        r 35 M9 48V4M9 26v32 48.5
        s 50 M43 37C41 45 35 49 25.5 49C15 49 9 44.5 9 37.5C9 22 44 32 44 15.5C44 8 36 3 25.5 3C14.5 3 8 8 6.5 16
        t 33 M15 62V15v26 4H30M4 48H29
        u 56 M9 48V20v26 3h47 24M47 48V4
        v 50 M5 48L25 4L45 48
        w 74 M4 48L20.5 4L37 46L53.5 4L70 48
        x 50 M6 48L44 4M44 48L6 4
        y 50 M5 48L25.5 4M45 48L25 0C20 -13 16 -17 9 -17H6
        z 49 M7 48H42L6 4H43
        """;

    private const string Punctuation = """
        ! 28 M14 68V24D14 5.5
        " 36 M12 68V51M24 68V51
        # 56 M22 68L14 4M43 68L35 4M6 47H51M4 25H49
        $ 56 M47 54C45 62 39 66 28 66C17 66 10 61 10 53C10 32 47 43 47 20C47 11 39 6 28 6C17 6 9 11 8 20M28 77V-5
        % 86 M21 69h7 52v21 35h35 52v21 69M65 37h51 20v65 3h79 20v65 37M66 68L20 4
        & 68 M62 4L21 51C14 60 20 69 30 69C41 69 46 57 36 48L18 37C3 26 9 3 29 3C44 3 55 14 58 32
        ' 20 M10 68V51
        ( 32 M26 76C8 56 8 4 26 -16
        ) 32 M6 76C24 56 24 4 6 -16
        * 40 M20 70V42M8 63L32 49M32 63L8 49
        + 58 M29 56V10M6 33H52
        , 28 D14 5.5M14.5 5C15 -2 13 -7 9 -11
        - 34 M6 27H28
        . 28 D14 5.5
        / 30 M3 0L27 72
        : 28 D14 5.5D14 44
        ; 28 D14 44D14 5.5M14.5 5C15 -2 13 -7 9 -11
        < 58 M50 55L8 33L50 11
        = 58 M7 42H51M7 24H51
        > 58 M8 55L50 33L8 11
        ? 52 M8 53C10 63 16 69 26 69C37 69 44 62 44 53C44 39 26 39 26 23D26 5.5
        @ 98 M66 45V22C66 14 70 12 75 12C85 12 90 22 90 32C90 54 72 70 49 70C25 70 8 52 8 28C8 4 26 -13 49 -13C59 -13 66 -11 73 -7M49 46h32 28v48 11h66 29v49 46
        [ 30 M24 76H11V-16H24
        \ 30 M3 72L27 0
        ] 30 M6 76H19V-16H6
        ^ 46 M7 44L23 68L39 44
        _ 54 M0 -12H54
        ` 30 M8 70L18 59
        { 34 M28 76C18 76 17 72 17 64V44C17 36 14 31 7 30C14 29 17 24 17 16V-4C17 -12 18 -16 28 -16
        | 24 M12 76V-16
        } 34 M6 76C16 76 17 72 17 64V44C17 36 20 31 27 30C20 29 17 24 17 16V-4C17 -12 16 -16 6 -16
        ~ 58 M7 28C10 43 22 39 29 33C36 27 48 23 51 38
        … 84 D14 5.5D42 5.5D70 5.5
        – 54 M4 27H50
        — 98 M4 27H94
        ‘ 22 D12 55M11.5 55C11 62 13 67 17 71
        ’ 22 D10 65.5M10.5 65C11 58 9 53 5 49
        “ 38 U‘ 0 0 100U‘ 15 0 100
        ” 38 U’ 0 0 100U’ 15 0 100
        „ 38 U’ 0 -60 100U’ 15 -60 100
        « 46 M21 43L8 27L21 11M37 43L24 27L37 11
        » 46 M9 43L22 27L9 11M25 43L38 27L25 11
        • 36 D18 36D16 36D20 36D18 34D18 38
        § 54 M43 60C41 66 35 70 27 70C18 70 12 66 12 59C12 46 46 46 46 31C46 26 42 21 36 18M11 6C13 -1 19 -5 27 -5C36 -5 42 -1 42 6C42 19 8 20 8 35C8 40 12 45 18 48
        """;
}
