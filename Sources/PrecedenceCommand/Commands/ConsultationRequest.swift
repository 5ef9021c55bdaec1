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
    if ballotForm == .scores, steps == nil { findings.append(CommandWording.unknownSteps()) }
    if steps != nil, let ballotForm, ballotForm != .scores {
      let hint = "leave it out, or name the form 'scores'"
      findings.append(
        CommandWording.idleOption("--steps", to: "\(ballotForm.rawValue)", hint: hint)
      )
    }
    return findings
  }

  /// The consultation, or why there is none.
  ///
  /// - Parameter files: Where files come from.
  /// - Returns: The consultation, and all there is to say about the files.
  func consultation(from files: CommandFiles) -> Checked<ConsultationResult> {
    let content = content(files)
    let idle = idleOptions(content)
    guard idle.isEmpty else { return Checked(nil, FindingList(idle)) }
    switch content {
    case .ballots:
      return ConsultationResult.read(ballots: path, form: ballotForm, steps: steps, from: files)
    case .rules: return Checked(nil, FindingList([CommandWording.rulesToConsult(path)]))
    case .scenarios:
      return Checked(nil, FindingList([CommandWording.scenarios(path, not: "an assessment")]))
    case .assessment: return assessed(from: files)
    }
  }

  private func assessed(from files: CommandFiles) -> Checked<ConsultationResult> {
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
    findings.sorted.contains { $0.code == .noConsultation || $0.code == .idleOption }
  }

  /// What there is to say: notes too for ballots by themselves, since `check` does not read those.
  func talk(about findings: FindingList, from files: CommandFiles) -> String {
    content(files) == .ballots && !findings.isEmpty
      ? FindingRenderer().text(findings) : Outcome.talk(about: findings)
  }

  private var ballotForm: BallotForm? { Self.forms.first { $0.rawValue == form } }

  /// What the path holds.
  private enum Content: Sendable {
    case ballots
    case assessment
    case rules
    case scenarios
  }

  private func content(_ files: CommandFiles) -> Content {
    guard !files.isFolder(path) else { return .assessment }
    // A pipe can be read only once.
    guard path != CommandFiles.dash, !Platform.isPipe(path),
      !ConsultationResult.isBallotFile(path)
    else { return .ballots }
    let isSaidToBeBallots = form != nil || steps != nil || path.lowercased().hasSuffix(".csv")
    guard let source = try? files.read(path) else {
      return isSaidToBeBallots ? .ballots : .assessment
    }
    switch FileKind.of(source) {
    case .table: return .ballots
    case .assessment: return .assessment
    case .rules: return .rules
    case .scenarios: return .scenarios
    case .record, .tests, .unknown: return isSaidToBeBallots ? .ballots : .assessment
    }
  }

  /// Options that were given and say nothing about what the path holds.
  private func idleOptions(_ content: Content) -> [Finding] {
    switch content {
    case .ballots:
      guard measure != nil else { return [] }
      let hint = "leave it out, or name the assessment"
      return [CommandWording.idleOption("--measure", to: "ballots by themselves", hint: hint)]
    case .assessment:
      let options = [form.map { _ in "--form" }, steps.map { _ in "--steps" }].compactMap(\.self)
      let hint = "leave it out: the assessment says it under 'consultation:'"
      return options.map { CommandWording.idleOption($0, to: "an assessment", hint: hint) }
    case .rules, .scenarios: return []
    }
  }
}
