#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence compare`: who moved from one assessment to another, and what caused each move.
  struct CompareCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "compare",
      abstract: "Says who moved between two assessments, by how much, and what caused it.",
      discussion: """
        Examples:
          precedence compare last-year this-year
          precedence compare Examples/forum-2021/harpenden.yaml \\
            Examples/forum-2021/london-colney.yaml
          precedence compare Rules/simple/rules.yaml mine.yaml --evidence my.csv
          precedence compare --rules Rules/simple/rules.yaml 2020.csv 2021.csv
          precedence compare 2025/record.json 2026/record.json
          precedence compare last-year this-year --format svg -o places.svg
          precedence compare my-area my-area --as-of 2024-04-01 \\
            --other-as-of 2026-04-01

        The differences are put in one at a time: candidates that are no longer there,
        then rules, figures and new candidates. The steps of a candidate add up to the
        whole of its move.
        """
    )

    @Option(
      help: .init(
        "Rules file; the two are then CSV files, a row per candidate.",
        valueName: "file"
      ),
      completion: .written
    )
    var rules: String?

    @Option(
      help: .init(
        "What two rules files rank: an assessment, or a CSV with a row per candidate.",
        valueName: "file"
      )
    )
    var evidence: String?

    @OptionGroup var asOf: AsOfOptions

    @Option(
      name: .customLong("other-as-of"),
      help: .init(
        "The same for the second of the two; an assessment can then be compared with itself.",
        valueName: "date"
      ),
      transform: AsOfOptions.date
    )
    var otherAsOf: CalendarDate?

    @Argument(
      help: "Assessment file or folder, rules file, CSV, decision record or bundle.",
      completion: .file()
    )
    var first: String

    @Argument(help: "What to compare it with, of the same kind.", completion: .file())
    var second: String

    @OptionGroup var output: OutputOptions<ComparisonForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let request = ComparisonRequest(
        paths: (first, second),
        rules: rules,
        evidence: evidence,
        asOf: asOf.asOf,
        otherAsOf: otherAsOf
      )
      switch request.inputs(in: files) {
      case .failure(let mistake): return .failure(FindingList([mistake.finding]), .usage)
      case .success(let inputs):
        let read = inputs.map { $0.read(from: files, for: "compare") }
        guard let before = read[0].value, let after = read[1].value else {
          var findings = read[0].findings
          findings.append(contentsOf: read[1].findings)
          return .failure(findings)
        }
        let checked = before.comparison(with: after, titles: request.titles)
        guard let comparison = checked.value else { return .failure(checked.findings) }
        return Outcome(
          output: text(of: comparison),
          talk: Outcome.talk(about: checked.findings)
        )
      }
    }

    private func text(of comparison: AssessmentComparison) -> String {
      switch output.format {
      case .text: ComparisonText(width: output.width).text(comparison)
      case .markdown: ReportMarkdown().text(ComparisonReport(comparison).document)
      case .json: comparison.jsonText
      case .svg: SlopeChart(comparison).picture.text
      }
    }
  }
#endif
