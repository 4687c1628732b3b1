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
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, SourceFile> _files = [];
    private readonly ProblemList _problems = new();
    private readonly Dictionary<string, string> _notCompiled = [];
    private readonly HashSet<(string File, string Signature)> _added = [];

    private SubmissionCheck(AssignmentCode code, CancellationToken cancellation) => (_code, _cancellation) = (code, cancellation);

    /// <summary>Checks and mends a submission.</summary>
    public static CheckedSubmission Run(AssignmentCode code, Submission submission) => Run(code, submission, CompilerThread.Limit);

    /// <summary>Checks and mends a submission, and gives it up when the compiler has not got through it in time.</summary>
    internal static CheckedSubmission Run(AssignmentCode code, Submission submission, TimeSpan limit)
    {
        try
        {
            return CompilerThread.Run(
                cancellation =>
                {
                    var check = new SubmissionCheck(code, cancellation);
                    check.Overlay(submission);
                    return check.Mend();
                },
                limit);
        }
        catch (CompilerGaveUpException exception)
        {
            return new SubmissionCheck(code, CancellationToken.None).GiveUp(submission.Files.Keys, $"the code {exception.Message}. Look for a very large constant, or very many nested lambdas.");
        }
    }

    private void Overlay(Submission submission)
    {
        foreach (string name in _code.Manifest.Files)
        {
            if (!submission.Files.TryGetValue(name, out SourceFile? file))
            {
                if (submission.Unread.TryGetValue(name, out string? why))
                {
                    PutBack(name, new Problem(name, 0, why));
                }
                else
                {
                    _problems.Add(new Problem(name, 0, "the file is missing; the starter's is graded in its place."));
                }

                continue;
            }

            SyntaxTree? tree = null;
            if ((Nesting.TooDeep(file.Text) ?? Nesting.TooDeep(tree = Compiler.Parse(file))) is { } line)
            {
                PutBack(name, new Problem(name, line, $"the code is nested more than {Nesting.Most} deep here, and the compiler cannot follow. Give the parts names of their own."));
                continue;
            }

            _files[name] = file;
            if (tree!.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error
                && SyntaxRescue.Mend(file, _code.StarterTrees[name]) is var (mended, broken))
            {
                _files[name] = mended;
                foreach (var (member, start) in broken)
                {
                    Charge(name, member, new Problem(name, start, $"the braces of {member} do not match, so the compiler says: {CompilerSentences.Of(error)}"));
                }
            }
        }
    }

    private CheckedSubmission Mend()
    {
        for (int round = 0; round < MostRounds; round++)
        {
            CSharpCompilation compilation = _code.Compile(_files);
            if (!AddMissingMembers(compilation) && !TakeOut(Faults(compilation, out byte[]? assembly)))
            {
                foreach (SyntaxTree tree in Own(compilation))
                {
                    _problems.AddRange(Pitfalls.In(compilation, tree));
                }

                return new CheckedSubmission(assembly!, _files, _problems.All, _notCompiled);
            }
        }

        return GiveUp([.. _files.Keys], "the file could not be made to compile.");
    }

    private CheckedSubmission GiveUp(IEnumerable<string> files, string why)
    {
        foreach (string name in files)
        {
            PutBack(name, new Problem(name, 0, why));
        }

        return new CheckedSubmission(Compiler.Emit(_code.StarterCompilation), _files, _problems.All, _notCompiled);
    }

    // Syntax first: while a file cannot be read, what the compiler says of types is guesswork.
    private IReadOnlyList<Fault> Faults(CSharpCompilation compilation, out byte[]? assembly)
    {
        assembly = null;
        SyntaxTree[] own = Own(compilation);
        Diagnostic[] errors = [.. own.SelectMany(tree => tree.GetDiagnostics(_cancellation)).Where(d => d.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0)
        {
            return [.. errors.Select(error => Fault(error, own, FaultExtent.BodyOrFile))];
        }

        Fault[] forms = [.. own.SelectMany(tree => FormCheck.Objections(tree, _code.Manifest)).Select(found => Fault(found, FaultExtent.Declaration))];
        if (forms.Length > 0)
        {
            return forms;
        }

        assembly = Compiler.Emit(compilation, out IReadOnlyList<Diagnostic> onEmit, _cancellation);
        if (assembly is null)
        {
            errors = [.. Compiler.Errors(compilation, _cancellation)];
            return [.. (errors.Length > 0 ? errors : onEmit).Select(error => Fault(error, own, FaultExtent.BodyOrDeclaration))];
        }

        return [.. own.SelectMany(tree => SymbolCheck.Objections(compilation, tree)).Select(found => Fault(found, FaultExtent.BodyOrDeclaration))];
    }

    private SyntaxTree[] Own(CSharpCompilation compilation) => [.. compilation.SyntaxTrees.Where(tree => _files.ContainsKey(tree.FilePath))];

    private static Fault Fault((SyntaxNode Node, string Reason) found, FaultExtent least) =>
        new(found.Node, new Problem(found.Node.SyntaxTree.FilePath, Line(found.Node.GetLocation()), found.Reason + "."), least);

    private static Fault Fault(Diagnostic error, SyntaxTree[] own, FaultExtent least)
    {
        var problem = new Problem(error.Location.SourceTree?.FilePath ?? "", Line(error.Location), CompilerSentences.Of(error));

        // An error in a given file is caused by a submitted one: the first stands for it.
        return error.Location.SourceTree is { } tree && own.Contains(tree)
            ? new Fault(tree.GetRoot().FindToken(Math.Min(error.Location.SourceSpan.Start, Math.Max(0, tree.Length - 1))).Parent ?? tree.GetRoot(), problem, least)
            : new Fault(own[0].GetRoot(), problem, least);
    }

    private static int Line(Location location) => location.GetMappedLineSpan().StartLinePosition.Line + 1;

    private bool TakeOut(IReadOnlyList<Fault> faults)
    {
        foreach (var file in faults.GroupBy(fault => fault.Node.SyntaxTree))
        {
            string name = file.Key.FilePath;
            var pieces = file.GroupBy(fault => Piece(fault)).ToArray();
            if (pieces.FirstOrDefault(piece => piece.Key is null) is { } homeless)
            {
                PutBack(name, homeless.First().Problem);
                continue;
            }

            // What lies inside another piece goes with that.
            HashSet<SyntaxNode> all = [.. pieces.Select(piece => piece.Key!)];
            _files[name] = _files[name] with
            {
                Text = file.Key.GetText().WithChanges(pieces.Where(piece => !piece.Key!.Ancestors().Any(all.Contains)).Select(piece =>
                {
                    foreach (Problem other in piece.Skip(1).Select(fault => fault.Problem))
                    {
                        _problems.Add(other);
                    }

                    Fault first = piece.First();
                    if (HasBodyAround(piece.Key!, first))
                    {
                        return Substitution.Body((MemberDeclarationSyntax)piece.Key!, Charge(name, MemberKey.Of((MemberDeclarationSyntax)piece.Key!), first.Problem));
                    }

                    _problems.Add(first.Problem);
                    return Substitution.Nothing(piece.Key!);
                })).ToString(),
            };
        }

        return faults.Count > 0;
    }

    // The member whose body goes, or the declaration that goes; null where the whole file has to.
    private SyntaxNode? Piece(Fault fault) =>
        fault.Node.AncestorsAndSelf().FirstOrDefault(node => HasBodyAround(node, fault))
        ?? (fault.Least is FaultExtent.BodyOrFile
            ? null
            : fault.Node.AncestorsAndSelf().FirstOrDefault(node => node is UsingDirectiveSyntax or AttributeListSyntax or MemberDeclarationSyntax) is { } declaration
                && declaration is not BaseNamespaceDeclarationSyntax && !IsOfTheStarter(declaration) ? declaration : null);

    // In the body, or at the name: "not all ways return a value" is said of the name.
    private static bool HasBodyAround(SyntaxNode node, Fault fault) =>
        fault.Least is not FaultExtent.Declaration && node is MemberDeclarationSyntax member && Substitution.BodyOf(member) is { } body
        && (body.Contains(fault.Node.SpanStart) || fault.Node == node && node is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax);

    private bool IsOfTheStarter(SyntaxNode declaration) => declaration is BaseTypeDeclarationSyntax type
        && _code.StarterTrees[type.SyntaxTree.FilePath].GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Any(given => given.Identifier.Text == type.Identifier.Text);

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

        return $"throw new InvalidOperationException({SymbolDisplay.FormatLiteral($"{member} was left out of the grading: {problem}", quote: true)});";
    }

    private void PutBack(string file, Problem problem)
    {
        _problems.Add(problem with { Message = problem.Message + " The starter's file is graded in its place." });
        _files[file] = _code.StarterFiles[file];
        foreach (Stub stub in _code.Stubs.Where(stub => stub.File == file))
        {
            _notCompiled.TryAdd(stub.Exercise, problem.ToString());
        }
    }

    private bool AddMissingMembers(CSharpCompilation compilation)
    {
        bool anyMissing = false;
        foreach (SyntaxTree tree in Own(compilation).Where(tree => !tree.GetDiagnostics(_cancellation).Any(d => d.Severity == DiagnosticSeverity.Error)))
        {
            var own = PublicSurface.Of(compilation, tree);
            var missing = PublicSurface.Of(_code.StarterCompilation, _code.StarterTrees[tree.FilePath]).Where(given => !own.ContainsKey(given.Key)).ToArray();
            anyMissing |= missing.Length > 0;
            AddMembers(compilation.GetSemanticModel(tree), missing);
        }

        return anyMissing;
    }

    private void AddMembers(SemanticModel model, IReadOnlyList<KeyValuePair<string, ISymbol>> missing)
    {
        SyntaxTree tree = model.SyntaxTree;
        string name = tree.FilePath;
        var changes = new HashSet<TextChange>();
        foreach (var (signature, symbol) in missing)
        {
            var problem = new Problem(name, 0, $"{signature} is missing or has another signature. The tests call it: give it back the starter's signature.");
            if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not BaseMethodDeclarationSyntax original
                || tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().FirstOrDefault(type =>
                    model.GetDeclaredSymbol(type)?.ToDisplayString() == symbol.ContainingType.ToDisplayString()) is not { } type
                || !_added.Add((name, signature)))
            {
                PutBack(name, problem);
                return;
            }

            // What stands in the way is the member as the student changed it.
            MemberKey key = MemberKey.Of(original);
            changes.UnionWith(type.Members
                .Where(member => MemberKey.Of(member) is var other && other.Name == key.Name && (other == key || key.FindIn(tree.GetRoot()) == member))
                .Select(Substitution.Nothing));
            int end = type.CloseBraceToken.SpanStart;
            changes.Add(new TextChange(new TextSpan(end, 0), Declaration(original, Charge(name, key, problem)) + Substitution.LineNumber(tree, end)));
        }

        _files[name] = _files[name] with { Text = tree.GetText().WithChanges(changes).ToString() };
    }

    private static string Declaration(BaseMethodDeclarationSyntax original, string statements)
    {
        TextChange body = Substitution.Body(original, statements);
        return original.SyntaxTree.GetText().ToString(TextSpan.FromBounds(original.SpanStart, body.Span.Start)) + body.NewText;
    }
}
