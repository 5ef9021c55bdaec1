#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports
  import Robustness

  /// `precedence fit`: which weights give a stated order.
  struct FitCommand: LongSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "fit",
      abstract: "Finds which weights, judged levels or value functions give a stated order.",
      discussion: """
        Examples:
          precedence fit my-area --order burglary,arson=fraud,vehicle
          precedence fit my-area --order published.csv
          precedence fit my-area --order published.csv --group impact --judged concern
          precedence fit my-area --order published.csv --value-functions --pieces 2

        An order is a list of ids, the first one first, '=' between equal ones; or a
        file with a line for each place, or a CSV with the columns id and place.
        Exit code 1 says that no weights (or value functions) give the order.
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: .init("The order: ids with commas, or a file.", valueName: "order"))
    var order: String?

    @Option(
      help: .init("The order out of a file, whatever its name.", valueName: "file"),
      completion: .file()
    )
    var orderFile: String?

    @Option(
      name: [.customLong("group")],
      help: .init(
        "Group whose weights may be chosen; several may be given, all of them unless told.",
        valueName: "id"
      )
    )
    var groups: [String] = []

    @Option(
      help: .init(
        "Judged measure whose levels may be chosen too; several may be given.",
        valueName: "id"
      )
    )
    var judged: [String] = []

    @Flag(help: "Find value functions of the measures (UTASTAR) instead of weights.")
    var valueFunctions = false

    @Option(
      parsing: .unconditional,
      help: .init(
        "For value functions: straight pieces of each, 3 unless told.",
        valueName: "number"
      )
    )
    var pieces: String?

    @Option(
      parsing: .unconditional,
      help: .init("For value functions: how far apart places are, 0.05 unless told.")
    )
    var gap: String?

    @OptionGroup var draws: DrawOptions
    @OptionGroup var output: OutputOptions<ReportForm>

    func work(from files: CommandFiles) -> LongWork {
      let request = request
      let wrong = FindingList(request.findings)
      guard !wrong.hasErrors else { return .done(.failure(wrong, .usage)) }
      let input = assessment.input
      let read = input.read(from: files, for: "fit")
      guard let value = read.value else { return .done(.failure(read.findings)) }
      let ranked = value.result()
      guard let ranking = ranked.value else { return .done(.failure(ranked.findings)) }
      let unknown = FindingList(request.unknown(value, ranking))
      guard !unknown.hasErrors else { return .done(.failure(unknown, .usage)) }
      let order = request.order(of: value, from: files)
      guard let stated = order.value else {
        let isTyped = order.findings.sorted.contains { $0.location?.file == "--order" }
        return .done(.failure(order.findings, isTyped ? .usage : .unusable))
      }
      let job = FitJob(
        assessment: value,
        ranking: ranking,
        order: stated,
        request: request,
        format: output.format,
        width: output.width,
        talk: Outcome.talk(about: FindingList(ranked.findings.sorted + order.findings.sorted))
      )
      return .job(job.outcome)
    }

    private var request: FitRequest {
      FitRequest(
        order: order,
        orderFile: orderFile,
        groups: groups,
        judged: judged,
        draws: DrawRequest(draws: draws.draws, seed: draws.seed, canBeNone: false),
        isByFunctions: valueFunctions,
        pieces: pieces,
        gap: gap
      )
    }
  }

  /// What is left to do once the order and the assessment are read.
  struct FitJob: Sendable {
    let assessment: Assessment
    let ranking: AssessmentResult
    let order: StatedOrder
    let request: FitRequest
    let format: ReportForm
    let width: Int
    let talk: String

    /// Finds the weights or value functions; exit code 1 if there are none.
    @Sendable func outcome(_ progress: @escaping ProgressReport) async -> Outcome {
      do {
        return request.isByFunctions ? try functions() : try await weights(progress)
      } catch {
        return .failure(of: error)
      }
    }

    private func weights(_ progress: @escaping ProgressReport) async throws -> Outcome {
      let fit = try await assessment.fit(order, request.settings, progress: progress)
      let text =
        switch format {
        case .text: FitText(width: width).text(fit, ranking)
        case .json: fit.jsonText
        }
      return Outcome(output: text, talk: talk, status: fit.region == nil ? .answerIsNo : .done)
    }

    private func functions() throws(FitFault) -> Outcome {
      let fit = try assessment.valueFunctions(
        order,
        pieces: request.pieceCount,
        gap: request.gapWidth
      )
      let text =
        switch format {
        case .text: FitText(width: width).text(fit, ranking)
        case .json: fit.jsonText
        }
      return Outcome(output: text, talk: talk, status: fit.isMet ? .done : .answerIsNo)
    }
  }
#endif
