#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence check`: everything that is wrong with rules and assessments, all at once.
  struct CheckCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Finds everything that is wrong with rules files and assessments, all at once.",
      discussion: """
        Examples:
          precedence check Rules/st-albans-2021/rules.yaml
          precedence check Examples/st-albans-2021
          precedence check Rules/simple Examples/st-albans-2021/offences.yaml
          precedence check Examples/st-albans-2021 --format json

        Whether a file holds rules or an assessment is told by its content. An
        assessment is checked with all it names: the evidence and its arithmetic too.
        """
    )

    @Argument(
      help: .init(
        "Rules files, assessment files, or folders: the assessment.yaml in one, else all its YAML.",
        valueName: "path"
      ),
      completion: .written
    )
    var paths: [String]

    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let report = CheckReport(of: paths, asOf: asOf.asOf, from: files)
      let text =
        switch output.format {
        case .text: report.text
        case .json: report.json
        }
      return Outcome(output: text, status: report.status)
    }
  }
#endif
