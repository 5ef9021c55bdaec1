import Consultation
import Diagnostics
import Precedence

/// Which consultation somebody asked for: one of an assessment, or a file of ballots by itself.
struct ConsultationRequest: Sendable {
  /// The forms of CSV that can be asked for; an order that was published needs an assessment, which
  /// says where its columns are, and other files say themselves what they are.
  static let forms: [BallotForm] = [.ranks, .order, .ticks, .scores]

  let path: String
  let measure: String?
  let form: String?
  let steps: Int?

  /// What cannot be understood.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let form, ballotForm == nil {
      findings.append(CommandWording.unknownForm(form, Self.forms.map(\.rawValue)))
    }
    if let steps, !(2...100).contains(steps) { findings.append(CommandWording.wrongSteps(steps)) }
    return findings
  }

  /// The consultation, or why there is none.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: The consultation, and all there is to say about the files.
  func consultation(from files: CommandFiles) -> Checked<ConsultationResult> {
    if isBallots(files) {
      return ConsultationResult.read(ballots: path, form: ballotForm, steps: steps, from: files)
    }
    let assessment = Assessment.read(path, from: files)
    guard let value = assessment.value else { return Checked(nil, assessment.findings) }
    let measures = value.consultations.compactMap(\.measure)
    let wanted = measure ?? (measures.count == 1 ? measures.first : nil)
    let found = value.consultations.first { $0.measure == wanted }
    guard wanted != nil, let found else {
      return Checked(nil, FindingList([CommandWording.noConsultation(path, measure, measures)]))
    }
    return Checked(found, assessment.findings)
  }

  /// Whether what was found is a fault of the arguments and not of a file.
  func isUsageFault(_ findings: FindingList) -> Bool {
    findings.sorted.contains { $0.code == .noConsultation }
  }

  /// What there is to say: notes too for ballots by themselves, since `check` does not read those.
  func talk(about findings: FindingList, from files: CommandFiles) -> String {
    isBallots(files) && !findings.isEmpty
      ? FindingRenderer().text(findings) : Outcome.talk(about: findings)
  }

  private var ballotForm: BallotForm? { Self.forms.first { $0.rawValue == form } }

  /// Whether the path holds ballots and no assessment.
  private func isBallots(_ files: CommandFiles) -> Bool {
    guard path != CommandFiles.dash, !files.isFolder(path), !Platform.isPipe(path) else {
      return !files.isFolder(path)
    }
    guard ConsultationResult.isBallotFile(path) || form != nil else {
      guard let source = try? files.read(path) else { return false }
      return FileKind.of(source) == .table
    }
    return true
  }
}
