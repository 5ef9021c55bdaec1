#if Command
  import ArgumentParser
  import Consultation
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence consult`: what ballots or a survey came to.
  struct ConsultCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "consult",
      abstract: "Counts ballots and surveys: the order, the counts, where methods disagree.",
      discussion: """
        Examples:
          precedence consult Examples/north-herts-2008/ballots.yaml
          precedence consult Examples/north-herts-2008/ballots.yaml --method schulze
          precedence consult ballots.csv
          precedence consult answers.csv --form scores --steps 5
          precedence consult election.blt --method 'instant runoff' --format json

        A file of ballots is CSV (ranks, orders, ticks or scores), PrefLib or .blt.
        Every name in it is an option; an assessment says which candidates they are.
        \(Self.methodLines)
        """
    )

    @Argument(
      help: "Assessment file or folder, or a file of ballots, or '-' for ballots in CSV.",
      completion: .file()
    )
    var path: String

    @Option(
      name: [.customLong("method")],
      help: .init(
        "Method to count by; several may be given, and 'all' means every one.",
        valueName: "method"
      )
    )
    var methods: [String] = []

    @Option(
      help: .init(
        "What Borda's count gives to unranked options: \(Self.unrankedRules).",
        valueName: "rule"
      )
    )
    var unranked: String?

    @Option(help: .init("Measure of the assessment whose consultation is meant.", valueName: "id"))
    var measure: String?

    @Option(
      help: .init(
        "How a CSV holds the ballots: \(Self.forms); told by its content if left out.",
        valueName: "form"
      )
    )
    var form: String?

    @Option(help: .init("For scores: the number of steps of the scale.", valueName: "number"))
    var steps: Int?

    @OptionGroup var output: OutputOptions<TableForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let choice = MethodChoice(methods, unranked: unranked)
      let request = ConsultationRequest(path: path, measure: measure, form: form, steps: steps)
      let wrong = FindingList(choice.findings + request.findings)
      guard !wrong.hasErrors else { return .failure(wrong, .usage) }
      let checked = request.consultation(from: files)
      guard let consultation = checked.value else {
        return .failure(
          checked.findings,
          request.isUsageFault(checked.findings) ? .usage : .unusable
        )
      }
      let count = consultation.count(by: choice.methods(for: consultation))
      let text =
        switch output.format {
        case .text: ConsultationText(width: output.width).text(consultation, count)
        case .json: consultation.jsonText(count)
        case .csv: ConsultationCSV().text(consultation, count)
        }
      return Outcome(output: text, talk: request.talk(about: checked.findings, from: files))
    }

    /// The methods, on as many lines as a terminal needs.
    private static let methodLines: String = {
      var lines = ["Methods:"]
      for word in (methodNames + ".").split(separator: " ") {
        let last = lines[lines.count - 1]
        if last.count + word.count < 80 {
          lines[lines.count - 1] = last + " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }()

    private static let methodNames = ConsultationMethod.all.map(\.name).joined(separator: ", ")

    private static let unrankedRules = ConsultationMethod.UnrankedRule.allCases.map(\.rawValue)
      .joined(separator: ", ")

    private static let forms = ConsultationRequest.forms.map(\.rawValue).joined(separator: ", ")
  }
#endif
