#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence explain`: everything behind one candidate's place.
  struct ExplainCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Accounts for one candidate's place, down to the cells of the evidence.",
      discussion: """
        Examples:
          precedence explain Examples/st-albans-2021 domestic-abuse
          precedence explain --rules Rules/simple/rules.yaml candidates.csv arson
          precedence explain Examples/st-albans-2021 domestic-abuse --format json
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Argument(help: "Id of the candidate, as the assessment or the CSV gives it.")
    var candidate: String

    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let checked = assessment.result(from: files, command: "explain")
      guard let result = checked.value else { return .failure(checked.findings) }
      guard let text = text(of: result) else {
        let candidates = (result.ranking + result.unranked).map { (id: $0.id, name: $0.name) }
        let finding = CommandWording.unknownCandidate(candidate, candidates)
        return .failure(FindingList([finding]), .usage)
      }
      return Outcome(output: text, talk: Outcome.talk(about: checked.findings))
    }

    private func text(of result: AssessmentResult) -> String? {
      switch output.format {
      case .text: ExplanationText(width: output.width).text(of: candidate, in: result)
      case .json: result.explanationJSON(of: candidate)
      }
    }
  }
#endif
