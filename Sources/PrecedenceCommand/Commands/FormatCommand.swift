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

        Known keys come in one order, each level is indented by two spaces, and entries
        on neighbouring lines stand in columns. In a folder only files that say
        'format:' are taken. A file with a mistake in its YAML is left as it is.
        Rules/README.md has the rules of formatting.
        """
    )

    @Argument(
      help: .init(
        "Files; folders, for all files of rules and the like in them; - for the standard input.",
        valueName: "path"
      ),
      completion: .written
    )
    var paths: [String]

    @Flag(help: "Write nothing; list the files that are not formatted, and exit with 1.")
    var check = false

    func outcome(from files: CommandFiles) -> Outcome {
      FormatRequest(paths: paths, isCheck: check).outcome(from: files)
    }
  }
#endif
