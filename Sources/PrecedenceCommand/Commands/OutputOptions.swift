#if Command
  import ArgumentParser
  import Reports

  /// In what form a result is wanted, and where.
  struct OutputOptions<Form: OfferedForm>: ParsableArguments {
    @Option(
      help: .init(
        "Form of the result: \(ReportFormat.help(Form.allCases.map(\.format))).",
        valueName: "form"
      ),
      completion: .list(Form.allCases.map(\.format.rawValue)),
      transform: Self.form
    )
    var format = Form.standard

    @Option(
      name: [.customShort("o"), .customLong("output")],
      help: .init(
        "File for the result, replaced as a whole; '-' is the standard output.",
        valueName: "file"
      ),
      completion: .file()
    )
    var file: String?

    /// The file for the result; `nil` for the standard output.
    var path: String? { file == CommandFiles.dash ? nil : file }

    /// How wide text is laid out: as wide as the terminal, 80 columns anywhere else so that the
    /// same result is the same bytes in every file.
    var width: Int { path == nil ? Platform.terminalWidth ?? 80 : 80 }

    /// Whether words may be coloured: on a terminal whose user does not say otherwise, never in a file.
    var hasColours: Bool { path == nil && Platform.showsColours }

    private static func form(_ word: String) throws -> Form {
      guard let form = Form.allCases.first(where: { $0.format.rawValue == word }) else {
        throw ValidationError(
          CommandWording.unknownFormat(word, known: Form.allCases.map(\.format.rawValue))
        )
      }
      return form
    }
  }
#endif
