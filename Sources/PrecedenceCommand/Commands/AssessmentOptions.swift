#if Command
  import ArgumentParser
  import Precedence

  /// What to rank: an assessment, or a table with the rules for it.
  struct AssessmentOptions: ParsableArguments {
    @Option(
      help: .init(
        "Rules file; the assessment is then a CSV, a row per candidate.",
        valueName: "file"
      ),
      completion: .written
    )
    var rules: String?

    @Argument(
      help: "Assessment file, or folder with an assessment.yaml; with --rules a CSV, or '-'.",
      completion: .writtenOrTable
    )
    var assessment: String

    @OptionGroup var asOf: AsOfOptions

    /// What the arguments stand for.
    var input: AssessmentInput {
      AssessmentInput(path: assessment, rules: rules, asOf: asOf.asOf)
    }

    /// The ranked result, or why there is none.
    ///
    /// - Parameters:
    ///   - files: Where files come from.
    ///   - command: The command, as hints repeat it.
    /// - Returns: The result, and all there is to say about the files.
    func result(from files: CommandFiles, command: String) -> Checked<AssessmentResult> {
      let read = input.read(from: files, for: command)
      return read.value?.result() ?? Checked(nil, read.findings)
    }
  }
#endif
