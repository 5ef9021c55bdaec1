#if Command
  import ArgumentParser
  import Precedence
  import Reports

  /// `precedence rank`: the candidates in order, with a reason for every place.
  struct RankCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "rank",
      abstract: "Ranks the candidates of an assessment, with a reason for every place.",
      discussion: """
        Examples:
          precedence rank Examples/st-albans-2021
          precedence rank Examples/st-albans-2021/offences.yaml
          precedence rank --rules Rules/simple/rules.yaml candidates.csv
          precedence rank --rules Rules/simple/rules.yaml - < candidates.csv
          precedence rank Examples/st-albans-2021 --format json -o ranking.json
        """
    )

    @OptionGroup var assessment: AssessmentOptions
    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let checked = assessment.result(from: files, command: "rank")
      guard let result = checked.value else { return .failure(checked.findings) }
      let text =
        switch output.format {
        case .text: RankingText(width: output.width).text(result)
        case .json: result.jsonText
        }
      return Outcome(output: text, talk: Outcome.talk(about: checked.findings))
    }
  }
#endif
