#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence what-if`: what changes to rules and evidence would do to a ranking.
  struct WhatIfCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "what-if",
      abstract: "Ranks again with something changed: what moves, and which change moves it.",
      discussion: """
        Examples:
          precedence what-if Examples/st-albans-2021 --set impact.concern=x2
          precedence what-if Examples/st-albans-2021 --set volume@domestic-abuse=+20%
          precedence what-if Examples/st-albans-2021 \\
            --set cuts.volume=[40,200,500,900] --off fell_in_lockdown --save mine.yaml
          precedence what-if Examples/st-albans-2021 \\
            Examples/st-albans-2021/scenarios.yaml
          precedence what-if Examples/st-albans-2021 mine.yaml --together --format csv

        What can be set:
          GROUP.TERM=60            the weight of a term in a group
          cuts.CRITERION=[1,2,3]   all cuts, or cuts.CRITERION.LEVEL=2 the one beneath
          MEASURE@CANDIDATE=+20%   a figure; '*' for every candidate
          missing.MEASURE=worst    what a missing figure stands for
          RULE=off                 a rule; when.RULE=... its condition
          shortlist=5              or any other path into the rules file
        Numbers may be new ones or relative: +10, -10, +20%, -20%, x2. Minus ten
        itself is =-10.

        All changes on the command line make one scenario; so does each of the files'.
        They are shown side by side, each beside the ranking as it is.
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Argument(
      help: .init("Files of scenarios (YAML), or '-'.", valueName: "scenarios"),
      completion: .written
    )
    var paths: [String] = []

    @Option(
      name: .customLong("set"),
      help: .init("Changes one thing; may be given often.", valueName: "what=value")
    )
    var changed: [String] = []

    @Option(name: .customLong("off"), help: .init("Switches a rule off.", valueName: "rule"))
    var off: [String] = []

    @Option(name: .customLong("on"), help: .init("Switches a rule on.", valueName: "rule"))
    var on: [String] = []

    @Option(
      name: .customLong("missing"),
      help: .init("What a missing figure stands for.", valueName: "measure=word")
    )
    var missing: [String] = []

    @Option(
      name: .customLong("without"),
      help: .init("Takes a candidate out.", valueName: "candidate"),
      completion: .custom { words, _, _ in CandidateCompletion.ids(words) }
    )
    var without: [String] = []

    @Option(help: .init("What the scenario is called.", valueName: "name"))
    var name: String?

    @Option(help: .init("Why it is looked at.", valueName: "reason"))
    var because: String?

    @Flag(help: "Makes one scenario of all files and changes.")
    var together = false

    @Flag(help: "Shows in text what each further change moves.")
    var steps = false

    @Option(
      help: .init("File to save the scenario in, to be run again.", valueName: "file"),
      completion: .written
    )
    var save: String?

    @OptionGroup var output: OutputOptions<TableForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let request = request
      let saving = ScenarioSaving(path: save, result: output.path)
      let hasOwn = together || !request.changes.isEmpty
      if let mistake = request.mistake(files)
        ?? saving.mistake(hasScenario: hasOwn, files)
      {
        return .failure(FindingList([mistake]), .usage)
      }
      let scenarios = request.scenarios(from: files)
      let read = assessment.input.read(from: files, for: "what-if")
      guard let value = read.value, let scenarios = scenarios.value else {
        var findings = read.value == nil ? read.findings : FindingList()
        findings.append(contentsOf: scenarios.findings)
        return failure(findings)
      }
      let checked = value.whatIf(scenarios)
      guard let result = checked.value else { return failure(checked.findings) }
      return Outcome(
        output: text(of: result),
        talk: talk(about: checked.findings, base: result.base),
        saved: saving.file(request.saved(of: scenarios))
      )
    }

    /// Changes of one kind keep their order; across kinds the parser does not tell it.
    private var request: ScenarioRequest {
      let options: [(ScenarioOption, [String])] = [
        (.set, changed), (.off, off), (.on, on), (.missing, missing), (.without, without),
      ]
      return ScenarioRequest(
        assessment: assessment.assessment,
        paths: paths,
        changes: options.flatMap { option, texts in texts.map { (option, $0) } },
        name: Self.words(name),
        because: Self.words(because),
        areTogether: together
      )
    }

    /// What was typed, but for blanks, which are no name and no reason.
    private static func words(_ text: String?) -> String? {
      text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    /// A mistake in a change on the command line is one of usage; in a file it is the file's.
    private func failure(_ findings: FindingList) -> Outcome {
      let errors = findings.sorted.filter { $0.severity == .error }
      let options = ScenarioOption.allCases.map(\.name)
      let isUsage = errors.allSatisfy { options.contains($0.location?.file ?? "") }
      return .failure(findings, !errors.isEmpty && isUsage ? .usage : .unusable)
    }

    /// What there is to say about the changes is shown in full, since `check` does not see them; what
    /// there is to say about the assessment as it is, as every command does.
    private func talk(about findings: FindingList, base: AssessmentResult) -> String {
      let known = base.findings.sorted
      let own = findings.sorted.filter { !known.contains($0) && $0.severity == .note }
      let rest = findings.sorted.filter { !own.contains($0) }
      let blocks = [own.isEmpty ? "" : FindingRenderer().text(FindingList(own))]
      return (blocks + [Outcome.talk(about: FindingList(rest))]).filter { !$0.isEmpty }
        .joined(separator: "\n")
    }

    private func text(of result: WhatIfResult) -> String {
      switch output.format {
      case .text: WhatIfText(width: output.width, showsSteps: steps).text(result)
      case .json: result.jsonText
      case .csv: WhatIfCSV().text(result)
      }
    }
  }
#endif
