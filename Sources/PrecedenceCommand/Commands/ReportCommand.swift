#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence report`: everything about an assessment as one document.
  struct ReportCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract: "Writes a whole report: the answer in brief, the ranking, reasons and evidence.",
      discussion: """
        Examples:
          precedence report Examples/st-albans-2021
          precedence report Examples/st-albans-2021 --why
          precedence report Examples/st-albans-2021 --format html -o report.html
          precedence report Examples/st-albans-2021 --format md -o report.md
          precedence report Examples/st-albans-2021 --format csv --bom -o ranking.csv
          precedence report --rules Rules/simple/rules.yaml candidates.csv \\
            --date 2026-11-21
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Flag(name: .customLong("why"), help: "With --format text, the reasons behind every place.")
    var showsReasons = false

    @Option(
      help: .init(
        "Date to show in the report, such as 2026-11-21; none unless told.",
        valueName: "date"
      )
    )
    var date: String?

    @Option(
      help: .init(
        "With --format html, the colours of pictures: \(Self.palettes); ylorrd unless told.",
        valueName: "palette"
      )
    )
    var palette: String?

    @Flag(
      name: .customLong("bom"),
      help: "With --format csv, a mark at the start by which spreadsheets know UTF-8."
    )
    var hasByteOrderMark = false

    @OptionGroup var output: OutputOptions<DocumentForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let wrong = FindingList(request.findings)
      guard !wrong.hasErrors else { return .failure(wrong, .usage) }
      let input = assessment.input
      let read = input.read(from: files, for: "report")
      let checked = read.value?.result() ?? Checked(nil, read.findings)
      guard let assessment = read.value, let result = checked.value else {
        return .failure(checked.findings)
      }
      let own = output.format.isDocument ? own(input, files) : nil
      // Only a page can hold a record, and one takes the fingerprints of all files.
      let isPage = output.format == .html
      return Outcome(
        output: request.text(
          own?.assessment ?? assessment,
          own?.result ?? result,
          record: isPage ? own.map { $0.assessment.record(of: $0.result) } : nil,
          width: output.width,
          hasColours: output.hasColours
        ),
        talk: Outcome.talk(about: checked.findings)
      )
    }

    /// The same, read from its own folder so that a document is the same wherever it was made; `nil` for
    /// what can be read only once.
    private func own(
      _ input: AssessmentInput,
      _ files: CommandFiles
    ) -> (assessment: Assessment, result: AssessmentResult)? {
      let request = RecordRequest(input: input)
      guard request.mistakes().isEmpty else { return nil }
      let place = request.place(files)
      let read = place.source.read(in: place.folder, asOf: input.asOf, from: files)
      guard let assessment = read.value, let result = assessment.result().value else { return nil }
      return (assessment, result)
    }

    private var request: ReportRequest {
      ReportRequest(
        form: output.format,
        showsReasons: showsReasons,
        date: date,
        palette: palette,
        hasByteOrderMark: hasByteOrderMark
      )
    }

    private static let palettes = Palette.allCases.map(\.rawValue).joined(separator: " or ")
  }
#endif
