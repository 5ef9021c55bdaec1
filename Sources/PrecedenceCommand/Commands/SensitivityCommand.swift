#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports
  import Robustness

  /// `precedence sensitivity`: how firm the ranking is.
  struct SensitivityCommand: LongSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "sensitivity",
      abstract: "Says how firm a ranking is: which weights, cuts and figures could change it.",
      discussion: """
        Examples:
          precedence sensitivity Examples/st-albans-2021
          precedence sensitivity Examples/st-albans-2021 --no-draws
          precedence sensitivity Examples/st-albans-2021 --draws 1000000 --seed 7
          precedence sensitivity my-area --weights 'impact.concern=20%..60%'
          precedence sensitivity my-area --weights 'impact:harm>concern'
          precedence sensitivity my-area --measures --judgements --pairs
          precedence sensitivity --rules rules.yaml candidates.csv --format json

        Weights and cuts are moved one at a time and exactly; the draws take all
        weights at once.
        """
    )

    @OptionGroup var assessment: AssessmentOptions
    @OptionGroup var draws: DrawOptions
    @OptionGroup var drawn: DrawnOptions

    @Flag(help: "Also say how often each candidate is ahead of each other one.")
    var pairs = false

    @OptionGroup var output: OutputOptions<ReportForm>

    func work(from files: CommandFiles) -> LongWork {
      let request = request
      let wrong = FindingList(request.findings)
      guard !wrong.hasErrors else { return .done(.failure(wrong, .usage)) }
      let input = assessment.input
      let read = input.read(from: files, for: "sensitivity")
      guard let value = read.value else { return .done(.failure(read.findings)) }
      let ranked = value.result()
      guard ranked.value != nil else { return .done(.failure(ranked.findings)) }
      let settings = request.settings(for: value)
      guard let drawn = settings.value else { return .done(.failure(settings.findings, .usage)) }
      let form = SensitivityForm(format: output.format, width: output.width, showsPairs: pairs)
      let talk = Outcome.talk(about: ranked.findings)
      return .job { progress in
        await Self.outcome(value, drawn, request.threadCount, form, talk, progress)
      }
    }

    private var request: DrawRequest {
      DrawRequest(
        draws: draws.draws,
        seed: draws.seed,
        threads: drawn.threads,
        weights: drawn.weights,
        drawsMeasures: drawn.measures,
        drawsJudgements: drawn.judgements,
        isNone: drawn.noDraws,
        showsPairs: pairs
      )
    }

    private static func outcome(
      _ assessment: Assessment,
      _ settings: DrawSettings?,
      _ threads: Int,
      _ form: SensitivityForm,
      _ talk: String,
      _ progress: @escaping ProgressReport
    ) async -> Outcome {
      do {
        let result = try await assessment.sensitivity(
          settings,
          threads: threads,
          progress: progress
        )
        guard let result else { return .failure(assessment.result().findings) }
        return Outcome(output: form.text(result), talk: talk)
      } catch {
        return .failure(of: error)
      }
    }
  }

  /// In what form firmness is wanted.
  struct SensitivityForm: Sendable {
    let format: ReportForm
    let width: Int
    let showsPairs: Bool

    /// The result in that form.
    func text(_ result: SensitivityResult) -> String {
      switch format {
      case .text: SensitivityText(width: width, showsPairs: showsPairs).text(result)
      case .json: result.jsonText
      }
    }
  }

  extension Outcome {
    /// The outcome of a job that was not done, because of its settings or an interrupt.
    static func failure(of error: any Error) -> Outcome {
      switch error {
      case let fault as DrawFault:
        .failure(FindingList([CommandWording.impossibleDraws(fault.description)]), .usage)
      case let fault as FitFault:
        .failure(FindingList([CommandWording.impossibleFit(fault.description)]), .usage)
      case is CancellationError:
        Outcome(talk: CommandWording.interrupted, status: .interrupted)
      default: Outcome(talk: CommandWording.ownFault("\(error)"), status: .ownFault)
      }
    }
  }
#endif
