#if Command
  import ArgumentParser

  /// `precedence fmt`: files in the form that all files have.
  struct FormatCommand: OutcomeCommand {
    static let configuration = CommandConfiguration(
      commandName: "fmt",
      abstract: "Formats rules, assessments, scenarios and tests; comments and meaning stay.",
      discussion: """
        Examples:
          precedence fmt Rules/simple/rules.yaml
          precedence fmt Rules
          precedence fmt --check Rules Examples
          precedence fmt - < rules.yaml

        Known keys get their order, levels two blanks, rows columns. A file with a
        mistake of YAML is left as it is. Rules/README.md has the rules of formatting.
        """
    )

    @Argument(
      help: .init(
        "Files; folders, for all YAML files in them; - for the standard input.",
        valueName: "path"
      )
    )
    var paths: [String]

    @Flag(help: "Write nothing; list the files that are not formatted, and exit with 1.")
    var check = false

    func outcome(from files: CommandFiles) -> Outcome {
      FormatRequest(paths: paths, isCheck: check).outcome(from: files)
    }
  }
#endif
