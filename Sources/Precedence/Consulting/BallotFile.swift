public import Consultation
import Diagnostics
import Evidence

extension ConsultationResult {
  /// Whether a file's name says that it holds ballots of a kind that says all about itself.
  ///
  /// - Parameter path: The path.
  /// - Returns: Whether it ends in `.blt` or in one of PrefLib's endings.
  public static func isBallotFile(_ path: String) -> Bool { form(of: path) != nil }

  /// Reads ballots by themselves, without rules and candidates: every name in the file is an option.
  ///
  /// - Parameters:
  ///   - path: A CSV, PrefLib or `.blt` file; which of them is told by the ending of its name.
  ///   - form: How a CSV holds the ballots; `nil` to tell by its content.
  ///   - steps: For scores, how many steps the scale has.
  ///   - files: Where files come from.
  /// - Returns: The consultation, and every problem found in the file.
  /// - Complexity: Linear in the size of the file.
  public static func read(
    ballots path: String,
    form: BallotForm? = nil,
    steps: Int? = nil,
    from files: some FileSource
  ) -> Checked<ConsultationResult> {
    var findings = FindingList()
    let hint = "name a file of ballots, or an assessment"
    guard let source = files.read(path, namedAt: nil, hint: hint, findings: &findings) else {
      return Checked(nil, findings)
    }
    let names = OptionNames([], isOpen: true)
    let ballots: Ballots? =
      switch form == nil ? Self.form(of: path) : nil {
      case .preflib: PrefLibFile.read(source, options: names, findings: &findings)
      case .blt: BLTFile.read(source, options: names, findings: &findings)
      default:
        BallotTable.read(
          source,
          BallotLayout(form: form, steps: steps),
          options: names,
          findings: &findings
        )
      }
    return Checked(ballots.map { ConsultationResult($0, file: source.name) }, findings)
  }

  private init(_ ballots: Ballots, file: String) {
    let method: ConsultationMethod =
      switch ballots.profile.kind {
      case .ranks: .borda(.sharedLeftoverPoints)
      case .ticks: .approval
      case .answers: .netConcern
      }
    let group = RespondentGroup(name: "", ballots: ballots)
    self.init(
      measure: nil,
      method: method,
      becomes: .place,
      options: ballots.profile.options.map {
        Option(id: $0, name: $0, candidate: nil, reason: nil)
      },
      groups: [Group(respondents: group, file: file, mode: nil)]
    )
  }

  /// The form that a file's name tells; `nil` for CSV and anything else.
  private static func form(of path: String) -> BallotForm? {
    switch path.split(separator: ".").last.map({ $0.lowercased() }) {
    case "soc", "soi", "toc", "toi", "cat": .preflib
    case "blt": .blt
    default: nil
    }
  }
}
