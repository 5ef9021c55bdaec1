#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports
  import Robustness

  /// `precedence rank`: the candidates in order, with a reason for every place.
  struct RankCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "rank",
      abstract: "Ranks the candidates of an assessment, with a reason for every place.",
      discussion: """
        Examples:
          precedence rank Examples/st-albans-2021
          precedence rank Examples/st-albans-2021/offences.yaml
          precedence rank Examples/forum-2021
          precedence rank --rules Rules/simple/rules.yaml candidates.csv
          precedence rank --rules Rules/simple/rules.yaml - < candidates.csv
          precedence rank Examples/st-albans-2021 --format json -o ranking.json

        Several assessments are ranked each by itself and shown side by side.
        """
    )

    @OptionGroup var assessments: AssessmentsOptions
    @OptionGroup var output: OutputOptions<ReportForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let inputs = assessments.inputs(in: files)
      if let twice = AssessmentInput.repeated(in: inputs, files) {
        return .failure(FindingList([twice]), .usage)
      }
      let read = inputs.map { $0.read(from: files, for: "rank") }
      let checked = AssessmentResults.of(read)
      guard let results = checked.value else { return .failure(checked.findings) }
      let text = text(of: results, from: read.compactMap(\.value))
      return Outcome(output: text, talk: Outcome.talk(about: checked.findings))
    }

    /// One ranking in full, with the figure worth getting; several side by side.
    private func text(of results: AssessmentResults, from assessments: [Assessment]) -> String {
      let only = results.results.count == 1 ? results.results.first : nil
      return switch output.format {
      case .text:
        only.map {
          RankingText(width: output.width, hasColours: output.hasColours).text(
            $0,
            worths: assessments.first?.figureWorths()
          )
        } ?? AreasText(width: output.width).text(results)
      case .json: only?.jsonText ?? results.jsonText
      }
    }
  }
#endif
