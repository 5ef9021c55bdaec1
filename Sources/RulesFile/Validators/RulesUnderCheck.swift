import Diagnostics
import PlainYAML

/// What every validator is given: the document with its defaults filled in, and its expressions.
struct RulesUnderCheck: Sendable {
  let outline: RulesOutline
  let compiled: CompiledRules

  init(_ document: RulesDocument) {
    outline = RulesOutline(document)
    compiled = CompiledRules(outline)
  }

  var document: RulesDocument { outline.document }
  var measures: [MeasureOutline] { outline.measures }
  var criteria: [CriterionOutline] { outline.criteria }
  var groups: [GroupOutline] { outline.groups }
  var consultations: [ConsultationSection] { document.consultation.value ?? [] }
  var rules: [RuleSection] { document.rules.value ?? [] }

  /// An error at a place of the file.
  func error(
    _ code: FindingCode,
    _ message: String,
    at range: Range<Int>,
    hint: String? = nil,
    related: [(message: String, range: Range<Int>)] = []
  ) -> Finding {
    finding(code, .error, message, at: range, hint: hint, related: related)
  }

  /// A warning at a place of the file, with the names by which it can be accepted.
  ///
  /// They have no default: forgotten, they would leave a warning that no name accepts.
  func warning(
    _ code: FindingCode,
    _ message: String,
    at range: Range<Int>,
    hint: String? = nil,
    subjects: [String]
  ) -> Finding {
    finding(code, .warning, message, at: range, hint: hint, related: [], subjects: subjects)
  }

  private func finding(
    _ code: FindingCode,
    _ severity: Finding.Severity,
    _ message: String,
    at range: Range<Int>,
    hint: String?,
    related: [(message: String, range: Range<Int>)],
    subjects: [String] = []
  ) -> Finding {
    Finding(
      code,
      severity,
      message,
      at: outline.location(range),
      hint: hint,
      related: related.map { .init(message: $0.message, location: outline.location($0.range)) },
      subjects: subjects
    )
  }
}
