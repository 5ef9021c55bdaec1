#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports

  /// `precedence matrix`: the matrix with the candidates in it.
  struct MatrixCommand: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "matrix",
      abstract: "Draws the matrix with the candidates in it, and says how to read it.",
      discussion: """
        Examples:
          precedence matrix Examples/st-albans-2021
          precedence matrix --rules Rules/simple/rules.yaml candidates.csv
          precedence matrix Examples/st-albans-2021 --format svg -o matrix.svg
          precedence matrix Examples/st-albans-2021 --format svg --palette cividis \\
            --date 2026-11-21 -o matrix.svg
          precedence matrix Examples/st-albans-2021 --format md -o matrix.md

        Candidates stand in it as short codes, with a key. An arrow at a code points to
        an edge that the candidate is near to.
        """
    )

    @OptionGroup var assessment: AssessmentOptions

    @Option(
      help: .init(
        "With --format svg, its colours: \(MatrixRequest.palettes); ylorrd unless told.",
        valueName: "palette"
      )
    )
    var palette: String?

    @Option(
      help: .init("Date to show in it, such as 2026-11-21; none unless told.", valueName: "date")
    )
    var date: String?

    @OptionGroup var output: OutputOptions<MatrixForm>

    func outcome(from files: CommandFiles) -> Outcome {
      let request = MatrixRequest(palette: palette, date: date, form: output.format)
      let wrong = FindingList(request.findings)
      guard !wrong.hasErrors else { return .failure(wrong, .usage) }
      let input = assessment.input
      let read = input.read(from: files, for: "matrix")
      guard let value = read.value else { return .failure(read.findings) }
      let checked = value.result()
      guard let result = checked.value else { return .failure(checked.findings) }
      guard let report = MatrixReport(result, value.rules.summary, date: date) else {
        let finding = CommandWording.noMatrix(value.rules.file, assessment: input)
        return .failure(FindingList([finding]))
      }
      return Outcome(
        output: request.text(of: report, width: output.width),
        talk: Outcome.talk(about: checked.findings)
      )
    }
  }
#endif
