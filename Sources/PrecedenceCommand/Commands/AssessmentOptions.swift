#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence

  /// What to rank: an assessment, or a table with the rules for it.
  struct AssessmentOptions: ParsableArguments {
    @Option(
      help: .init(
        "Rules file; the assessment is then a CSV, a row per candidate.",
        valueName: "file"
      )
    )
    var rules: String?

    @Argument(
      help: "Assessment file, or folder with an assessment.yaml; with --rules a CSV, or '-'."
    )
    var assessment: String

    /// The ranked result, or why there is none.
    ///
    /// - Parameters:
    ///   - files: Where files come from.
    ///   - command: The command, as hints repeat it.
    /// - Returns: The result, and all there is to say about the files.
    func result(from files: CommandFiles, command: String) -> Checked<AssessmentResult> {
      read(from: files, command: command).result()
    }

    /// The assessment before it is ranked, or why there is none.
    ///
    /// - Parameters:
    ///   - files: Where files come from.
    ///   - command: The command, as hints repeat it.
    /// - Returns: The assessment, and all there is to say about the files.
    func read(from files: CommandFiles, command: String) -> Checked<Assessment> {
      if let rules {
        return Assessment.read(rules: rules, candidates: assessment, from: files)
      }
      if assessment == CommandFiles.dash {
        return Checked(nil, FindingList([CommandWording.rulesNeeded(assessment, command)]))
      }
      let read = Assessment.read(assessment, from: files)
      if read.value == nil, let mistake = mistake(files, command) {
        return Checked(nil, FindingList([mistake]))
      }
      return read
    }

    /// A file of another kind, whose every line has been found fault with.
    private func mistake(_ files: CommandFiles, _ command: String) -> Finding? {
      // A pipe has been read to its end; opening it once more could wait for ever.
      guard !Platform.isPipe(assessment), let source = try? files.read(assessment) else {
        return nil
      }
      switch FileKind.of(source) {
      case .assessment, .unknown: return nil
      case .table: return CommandWording.rulesNeeded(assessment, command)
      case .rules: return CommandWording.rulesForAssessment(assessment)
      }
    }
  }

  extension Checked where Value == Assessment {
    /// The result of an assessment that could be read; the findings of reading if it could not.
    func result() -> Checked<AssessmentResult> {
      value?.result() ?? Checked<AssessmentResult>(nil, findings)
    }
  }
#endif
