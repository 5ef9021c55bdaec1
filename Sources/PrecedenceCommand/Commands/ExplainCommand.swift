#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence explain`: everything behind one candidate's place, or what a code of a finding means.
  struct ExplainCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Accounts for one candidate's place, or says what the code of a finding means.",
      usage: """
        precedence explain [--rules <file>] <assessment> [--as-of <date>] <candidate> [--format <form>] [--output <file>]
        precedence explain <code> [--format <form>] [--output <file>]
        """,
      discussion: """
        Examples:
          precedence explain Examples/st-albans-2021 domestic-abuse
          precedence explain --rules Rules/simple/rules.yaml candidates.csv arson
          precedence explain Examples/st-albans-2021 domestic-abuse --format json
          precedence explain R031

        A place is accounted for down to the cells of the evidence. A code is what
        stands in square brackets at the start of a finding, as in error[R031].
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Argument(
      help: "Id of the candidate, as the assessment or the CSV gives it.",
      completion: .custom { words, _, _ in CandidateCompletion.ids(words) }
    )
    var candidate: String?

    @OptionGroup var output: OutputOptions<ReportForm>

    func validate() throws {
      guard candidate == nil, code == nil else { return }
      throw ValidationError(AuthoringWording.candidateMissing)
    }

    func outcome(from files: CommandFiles) -> Outcome {
      if let code { return code.outcome(as: output.format, width: output.width) }
      guard let candidate else { return .failure(FindingList(), .usage) }
      let checked = assessment.result(from: files, command: "explain")
      guard let result = checked.value else { return .failure(checked.findings) }
      guard let text = text(of: candidate, in: result) else {
        let candidates = (result.ranking + result.unranked).map { (id: $0.id, name: $0.name) }
        let finding = CommandWording.unknownCandidate(candidate, candidates)
        return .failure(FindingList([finding]), .usage)
      }
      return Outcome(output: text, talk: Outcome.talk(about: checked.findings))
    }

    /// The code that is asked for, if it is one and stands alone.
    private var code: CodeRequest? {
      candidate == nil && assessment.rules == nil ? CodeRequest(assessment.assessment) : nil
    }

    private func text(of candidate: String, in result: AssessmentResult) -> String? {
      switch output.format {
      case .text: ExplanationText(width: output.width).text(of: candidate, in: result)
      case .json: result.explanationJSON(of: candidate)
      }
    }
  }
#endif
