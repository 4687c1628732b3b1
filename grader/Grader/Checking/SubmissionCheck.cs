using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Checking;

/// <summary>Makes a submission compile, whatever is in it, at the price of the members that stand in the way.</summary>
/// <remarks>
/// A member that does not compile or uses what it may not is put back to its stub (a helper throws), and its exercise is charged.
/// Where nothing smaller helps, the whole file is the starter's again. So one slip never costs the exercises beside it.
/// </remarks>
public sealed class SubmissionCheck
{
    private const int MostRounds = 20;

    private readonly AssignmentCode _code;
    private readonly Dictionary<string, SourceFile> _files = [];
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, string> _notCompiled = [];

    private SubmissionCheck(AssignmentCode code) => _code = code;

    /// <summary>Checks and mends a submission.</summary>
    public static CheckedSubmission Run(AssignmentCode code, Submission submission)
    {
        var check = new SubmissionCheck(code);
        check.Overlay(submission);
        return check.Mend();
    }

    private void Overlay(Submission submission)
    {
        foreach (string name in _code.Manifest.Files)
        {
            if (!submission.Files.TryGetValue(name, out SourceFile? file))
            {
                _problems.Add(new Problem(name, 0, "the file is missing; the starter's is graded in its place."));
                continue;
            }

            _files[name] = file;
            SyntaxTree tree = Compiler.Parse(file);
            if (tree.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error
                && SyntaxRescue.Mend(file, _code.StarterTrees[name]) is var (mended, broken))
            {
                _files[name] = mended;
                foreach (var (member, line) in broken)
                {
                    Charge(name, member, new Problem(name, line, $"the braces of {member} do not match, so the compiler says: {CompilerSentences.Of(error)}"));
                }
            }
        }
    }

    private CheckedSubmission Mend()
    {
        for (int round = 0; round < MostRounds; round++)
        {
            CSharpCompilation compilation = _code.Compile(_files);
            if (!AddMissingMembers(compilation) && !TakeOut(Faults(compilation)))
            {
                _problems.AddRange(compilation.SyntaxTrees.Where(tree => _files.ContainsKey(tree.FilePath)).SelectMany(tree => Pitfalls.In(compilation, tree)));
                return new CheckedSubmission(compilation, _files, _problems, _notCompiled);
            }
        }

        foreach (string name in _files.Keys.ToArray())
        {
            PutBack(name, new Problem(name, 0, "the file could not be made to compile; the starter's is graded in its place."));
        }

        return new CheckedSubmission(_code.Compile(_files), _files, _problems, _notCompiled);
    }

    // Syntax first: while a file cannot be read, what the compiler says of types is guesswork.
    private List<(SyntaxNode Node, Problem Problem)> Faults(CSharpCompilation compilation)
    {
        SyntaxTree[] own = [.. compilation.SyntaxTrees.Where(tree => _files.ContainsKey(tree.FilePath))];
        Diagnostic[] errors = [.. own.SelectMany(tree => tree.GetDiagnostics()).Where(d => d.Severity == DiagnosticSeverity.Error)];
        if (errors.Length == 0)
        {
            errors = [.. Compiler.Errors(compilation)];
        }

        if (errors.Length > 0)
        {
            return [.. errors.Select(error => (Place(error, own), new Problem(
                error.Location.SourceTree?.FilePath ?? "", Line(error.Location), CompilerSentences.Of(error))))];
        }

        return [.. own.SelectMany(tree => SymbolCheck.Objections(compilation, tree, _code.Manifest))
            .Select(found => (found.Node, new Problem(found.Node.SyntaxTree.FilePath, Line(found.Node.GetLocation()), found.Reason + ".")))];
    }

    private static SyntaxNode Place(Diagnostic error, SyntaxTree[] own)
    {
        // An error in a given file is caused by a submitted one: the first stands for it.
        SyntaxTree tree = error.Location.SourceTree is { } source && own.Contains(source) ? source : own[0];
        return tree == error.Location.SourceTree
            ? tree.GetRoot().FindToken(Math.Min(error.Location.SourceSpan.Start, Math.Max(0, tree.Length - 1))).Parent ?? tree.GetRoot()
            : tree.GetRoot();
    }

    private static int Line(Location location) => location.GetMappedLineSpan().StartLinePosition.Line + 1;

    private bool TakeOut(List<(SyntaxNode Node, Problem Problem)> faults)
    {
        foreach (var file in faults.GroupBy(fault => fault.Node.SyntaxTree))
        {
            string name = file.Key.FilePath;
            var members = file.GroupBy(fault => fault.Node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
                .FirstOrDefault(member => Substitution.BodyOf(member) is not null && InBody(member, fault.Node))).ToArray();
            if (members.FirstOrDefault(group => group.Key is null) is { } homeless)
            {
                PutBack(name, homeless.First().Problem);
                continue;
            }

            SourceText text = file.Key.GetText();
            _files[name] = _files[name] with
            {
                Text = text.WithChanges(members.Select(group =>
                {
                    MemberKey key = MemberKey.Of(group.Key!);
                    Problem problem = group.First().Problem;
                    foreach (Problem other in group.Skip(1).Select(fault => fault.Problem).Distinct())
                    {
                        _problems.Add(other);
                    }

                    return Substitution.Body(text, name, group.Key!, Charge(name, key, problem));
                })).ToString(),
            };
        }

        return faults.Count > 0;
    }

    // In the body, or at the name: "not all ways return a value" is said of the name.
    private static bool InBody(MemberDeclarationSyntax member, SyntaxNode node) =>
        Substitution.BodyOf(member)!.Value.Contains(node.SpanStart)
        || node == member && member is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax;

    // The statements that take a member's place: an exercise's own stub, or for a helper an exception that says why.
    private string Charge(string file, MemberKey member, Problem problem)
    {
        _problems.Add(problem);
        Stub[] sameName = [.. _code.Stubs.Where(stub => stub.File == file && stub.Member.ToString() == member.ToString())];
        if (sameName.FirstOrDefault(stub => stub.Member == member || sameName.Length == 1) is { } own)
        {
            _notCompiled.TryAdd(own.Exercise, problem.ToString());
            return own.Throw;
        }

        string reason = $"{member} was left out of the grading: {problem}".Replace("\\", "\\\\").Replace("\"", "\\\"");
        return $"throw new InvalidOperationException(\"{reason}\");";
    }

    private void PutBack(string file, Problem problem)
    {
        _problems.Add(problem with { Message = problem.Message + " Nothing smaller than the file could be left out, so the starter's is graded in its place." });
        _files[file] = _code.StarterFiles[file];
        foreach (Stub stub in _code.Stubs.Where(stub => stub.File == file))
        {
            _notCompiled.TryAdd(stub.Exercise, problem.ToString());
        }
    }

    private bool AddMissingMembers(CSharpCompilation compilation)
    {
        foreach (string name in _files.Keys.ToArray())
        {
            SyntaxTree tree = compilation.SyntaxTrees.First(t => t.FilePath == name);
            if (tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            {
                continue;
            }

            var own = PublicSurface.Of(compilation, tree);
            foreach (var (signature, symbol) in PublicSurface.Of(_code.StarterCompilation, _code.StarterTrees[name]))
            {
                if (!own.ContainsKey(signature))
                {
                    AddMember(name, tree, signature, symbol);
                    return true;
                }
            }
        }

        return false;
    }

    private void AddMember(string name, SyntaxTree tree, string signature, ISymbol symbol)
    {
        var problem = new Problem(name, 0, $"{signature} is missing or has another signature. The tests call it: give it back the starter's signature.");
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not BaseMethodDeclarationSyntax original
            || tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().FirstOrDefault(type => type.Identifier.Text == symbol.ContainingType.Name) is not { } type)
        {
            PutBack(name, problem);
            return;
        }

        // What stands in the way is the member as the student changed it.
        MemberKey key = MemberKey.Of(original);
        var changes = type.Members
            .Where(member => MemberKey.Of(member) is var other && other.Name == key.Name && (other == key || key.FindIn(tree.GetRoot()) == member))
            .Select(member => new TextChange(member.Span, ""))
            .Append(new TextChange(new TextSpan(type.CloseBraceToken.SpanStart, 0), Declaration(original, Charge(name, key, problem)) + "\n"));
        _files[name] = _files[name] with { Text = tree.GetText().WithChanges(changes).ToString() };
    }

    private static string Declaration(BaseMethodDeclarationSyntax original, string statements)
    {
        SourceText text = original.SyntaxTree.GetText();
        TextChange body = Substitution.Body(text, original.SyntaxTree.FilePath, original, statements);
        return text.ToString(TextSpan.FromBounds(original.SpanStart, body.Span.Start)) + body.NewText;
    }
}
