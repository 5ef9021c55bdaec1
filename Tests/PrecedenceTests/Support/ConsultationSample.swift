import Diagnostics
import Precedence
import TestSupport
import Testing

/// The small consultation of the scenario folders, whose files tests change a word at a time: nine
/// options on twelve ballots of the public and four of a forum.
struct ConsultationSample {
  var rules = Self.text("rules.yaml")
  var assessment = Self.text("assessment.yaml")
  var publicBallots = Self.text("evidence/public.csv")
  var forumBallots = Self.text("evidence/forum.csv")
  /// Further files by their paths.
  var others: [String: String] = [:]

  private static func text(_ file: String) -> String {
    let folder = "Tests/Cases/assessments/right-consultation/"
    return String(decoding: ProjectFolder.bytes(folder + file), as: UTF8.self)
  }

  private var files: MemoryFiles {
    let own = [
      "rules.yaml": rules, "assessment.yaml": assessment, "evidence/public.csv": publicBallots,
      "evidence/forum.csv": forumBallots,
    ]
    return MemoryFiles(own.merging(others) { first, _ in first })
  }

  var read: Checked<Assessment> { Assessment.read("assessment.yaml", from: files) }

  /// What a reader sees of the findings on reading.
  var report: String { FindingRenderer().text(read.findings) }

  /// The codes of the findings on reading.
  var codes: [String] { read.findings.sorted.map(\.code.rawValue) }

  /// The report on one code alone.
  func report(of code: FindingCode) -> String {
    FindingRenderer().text(FindingList(read.findings.sorted.filter { $0.code == code }))
  }

  /// The measure of a candidate.
  func concern(_ candidate: String) throws -> MeasureResult {
    let result = try #require(read.value?.result().value, "\(report)")
    return try #require(result.candidate(candidate)?.measures.first)
  }

  func consultation() throws -> ConsultationResult {
    try #require(read.value?.consultations.first, "\(report)")
  }
}

extension ConsultationSample {
  /// Where the measure of a candidate comes from; `nil` unless it is a consultation.
  func source(_ candidate: String) -> MeasureResult.ConsultationSource? {
    guard case .consultation(let source)? = try? concern(candidate).origin else { return nil }
    return source
  }
}
