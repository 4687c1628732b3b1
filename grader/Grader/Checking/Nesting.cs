using Microsoft.CodeAnalysis;

namespace GenerativeModels.Grader.Checking;

/// <summary>
/// How deep code is nested. The compiler walks it by recursion, so what is absurdly deep overflows the stack, which nothing can catch:
/// it has to be refused before the compiler sees it.
/// </summary>
internal static class Nesting
{
    /// <summary>The deepest that is compiled. Code written by hand stays below 50.</summary>
    public const int Most = 250;

    /// <summary>The line, from 1, of the first bracket that is nested too deep; null where none is. To be asked before parsing.</summary>
    public static int? TooDeep(string text)
    {
        int line = 1, brackets = 0, angles = 0;
        foreach (char letter in text)
        {
            line += letter == '\n' ? 1 : 0;
            brackets = Math.Max(0, brackets + (letter is '(' or '[' or '{' ? 1 : letter is ')' or ']' or '}' ? -1 : 0));

            // '<' may be "less than", which nothing closes; no list of type arguments goes on behind one of these.
            angles = letter is ';' or '{' or '}' ? 0 : Math.Max(0, angles + (letter == '<' ? 1 : letter == '>' ? -1 : 0));
            if (brackets > Most || angles > Most)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The line, from 1, of the first piece of syntax that is nested too deep; null where none is.</summary>
    public static int? TooDeep(SyntaxTree tree)
    {
        var open = new Stack<(SyntaxNode Node, int Depth)>([(tree.GetRoot(), 1)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > Most)
            {
                return tree.GetLineSpan(next.Node.Span).StartLinePosition.Line + 1;
            }

            foreach (SyntaxNode child in next.Node.ChildNodes())
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return null;
    }
}
