#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports
  import Robustness

  /// `precedence why`: why one candidate stands above another, and what would swap them.
  struct WhyCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "why",
      abstract: "Says why one candidate is above another, and what would swap them.",
      discussion: """
        Examples:
          precedence why Examples/st-albans-2021 violent-crime domestic-abuse
          precedence why --rules Rules/simple/rules.yaml candidates.csv arson burglary
          precedence why Examples/st-albans-2021 wellbeing domestic-abuse --format json

        The two may be named in either order. What would swap them are single numbers:
        a weight, a cut, a figure or a judged level of either, all else as it is.
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Argument(
      help: "Id of a candidate, as the assessment or the CSV gives it.",
      completion: .custom { words, _, _ in CandidateCompletion.ids(words) }
    )
    var one: String

    @Argument(
      help: "Id of another candidate.",
      completion: .custom { words, _, _ in CandidateCompletion.ids(words) }
    )
    var other: String

    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      if one == other { return .failure(FindingList([CommandWording.sameCandidate(one)]), .usage) }
      let read = assessment.input.read(from: files, for: "why")
      guard let value = read.value else { return .failure(read.findings) }
      let checked = value.result()
      guard let result = checked.value else { return .failure(checked.findings) }
      let unknown = unknown(in: result)
      guard unknown.isEmpty else { return .failure(FindingList(unknown), .usage) }
      // Both candidates are there, so there is an answer; without one the program is at fault.
      guard let why = value.why(one, other) else { return .failure(FindingList()) }
      return Outcome(output: text(of: why, result), talk: Outcome.talk(about: checked.findings))
    }

    private func unknown(in result: AssessmentResult) -> [Finding] {
      let candidates = (result.ranking + result.unranked).map { (id: $0.id, name: $0.name) }
      return [one, other].filter { result.candidate($0) == nil }
        .map { CommandWording.unknownCandidate($0, candidates) }
    }

    private func text(of why: WhyResult, _ result: AssessmentResult) -> String {
      switch output.format {
      case .text:
        WhyText(width: output.width).text(why.comparison, why.swaps, in: result)
      case .json: why.jsonText
      }
    }
  }
#endif
