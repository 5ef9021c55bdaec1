#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence track`: what became of targets.
  struct TrackCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "track",
      abstract: "Follows targets: met or missed, on course or not, and what chance explains.",
      discussion: """
        Examples:
          precedence track Examples/st-albans-2008
          precedence track Examples/stevenage-2015
          precedence track Examples/st-albans-2008 --format csv -o targets.csv

        The assessment names its tables under 'targets'; it needs neither rules nor
        candidates. An empty quarter is not reported, never 0. The exit code is 0 also
        when targets were missed.
        """
    )

    @Argument(
      help: "Assessment file, or folder with an assessment.yaml.",
      completion: .written
    )
    var assessment: String

    @OptionGroup var output: OutputOptions<TableForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let checked = TrackingResult.read(assessment, from: files)
      guard let result = checked.value else {
        return .failure(mistake(files).map { FindingList([$0]) } ?? checked.findings)
      }
      let text =
        switch output.format {
        case .text: TrackingText(width: output.width).text(result)
        case .json: result.jsonText
        case .csv: TrackingCSV().text(result)
        }
      return Outcome(output: text, talk: Outcome.talk(about: checked.findings))
    }

    /// A file of another kind, whose every line has been found fault with.
    private func mistake(_ files: CommandFiles) -> Finding? {
      // A pipe has been read to its end; opening it once more could wait for ever.
      guard assessment != CommandFiles.dash, !Platform.isPipe(assessment),
        let source = try? files.read(assessment)
      else { return nil }
      switch FileKind.of(source) {
      case .assessment, .unknown: return nil
      case .table: return CommandWording.notAnAssessment(assessment, is: "a table")
      case .rules: return CommandWording.notAnAssessment(assessment, is: "a rules file")
      case .scenarios: return CommandWording.scenarios(assessment, not: "an assessment")
      case .record: return CommandWording.record(assessment, not: "an assessment")
      }
    }
  }
#endif
