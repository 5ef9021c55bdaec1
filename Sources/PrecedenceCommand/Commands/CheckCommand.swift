#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence check`: what is wrong with rules and assessments, as much in one run as can be read.
  struct CheckCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Finds what is wrong with rules files and assessments, and what ranks badly.",
      discussion: """
        Examples:
          precedence check Rules/st-albans-2021/rules.yaml
          precedence check Examples/st-albans-2021
          precedence check Rules/simple Rules/simple/candidates.csv
          precedence check Rules --fail-on warning
          precedence check Examples/st-albans-2021 --format json

        Whether a file holds rules or an assessment is told by its content. An
        assessment is checked with all it names: the evidence and its arithmetic too.
        A table is checked with the rules file named beside it.

        Rules that read well may still rank badly: what is found then says which
        candidates it concerns, and 'precedence explain CODE' says what is behind
        it. What is meant as it is can be accepted in the file, with the reason:
          accept: {R124: what is rare and grave is to stay in sight}
        """
    )

    @Argument(
      help: .init(
        "Rules files, assessment files, tables, or folders: the assessment.yaml in one, else all its YAML.",
        valueName: "path"
      ),
      completion: .writtenOrTable
    )
    var paths: [String]

    @Option(
      help: .init(
        "From when on the exit code is 1; what is accepted never counts.",
        valueName: "severity"
      )
    )
    var failOn = FailingSeverity.error

    @OptionGroup var asOf: AsOfOptions
    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let report = CheckReport(
        of: paths,
        failing: failOn.severity,
        asOf: asOf.asOf,
        from: files
      )
      let text =
        switch output.format {
        case .text: report.text
        case .json: report.json
        }
      return Outcome(output: text, status: report.status)
    }
  }
#endif
