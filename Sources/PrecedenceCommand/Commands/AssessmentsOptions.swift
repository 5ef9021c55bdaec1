#if Command
  import ArgumentParser

  /// What to rank: one assessment or several, or tables with the rules for them.
  struct AssessmentsOptions: ParsableArguments {
    @Option(
      help: .init(
        "Rules file; each assessment is then a CSV, a row per candidate.",
        valueName: "file"
      ),
      completion: .written
    )
    var rules: String?

    @Argument(
      help: .init(
        """
        Assessment files, or folders: the assessment.yaml in one, else all its assessments. With \
        --rules CSV files, or '-'.
        """,
        valueName: "assessment"
      ),
      completion: .writtenOrTable
    )
    var assessments: [String]

    @OptionGroup var asOf: AsOfOptions

    /// What the arguments stand for, in their order; a folder of several assessments gives all of
    /// them, sorted by name.
    func inputs(in files: CommandFiles) -> [AssessmentInput] {
      let paths = rules == nil ? assessments.flatMap { expanded($0, files) } : assessments
      let areBeside = paths.count > 1
      return paths.map {
        AssessmentInput(path: $0, rules: rules, isBesideOthers: areBeside, asOf: asOf.asOf)
      }
    }

    private func expanded(_ path: String, _ files: CommandFiles) -> [String] {
      let inside = files.isFolder(path) ? files.assessments(in: path) : []
      return inside.isEmpty ? [path] : inside
    }
  }
#endif
