import Diagnostics
import Evidence
import RulesFile
import ScoringKernel

/// Reads the text of a cell or of the assessment file as a value of a measure.
struct ValueReader: Sendable {
  private let rules: CheckedRules

  init(_ rules: CheckedRules) { self.rules = rules }

  /// A value and its interval, if it is one.
  struct Value: Sendable {
    var value: Double
    var span: Span?

    static let missing = Value(value: .nan)
  }

  /// Reads a text.
  ///
  /// A number may be an interval, as in `100..150`: its middle is the likely value.
  ///
  /// - Parameters:
  ///   - text: The text; empty, `n/a` and the like are missing.
  ///   - measure: What it is a value of.
  ///   - location: Where it stands.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The value, missing ones included; `nil` if there is a finding.
  func read(
    _ text: String,
    _ measure: MeasureIndex,
    at location: Location?,
    findings: inout FindingList
  ) -> Value? {
    let name = rules.names.measures[measure.position]
    switch name.kind {
    case .number: return number(text, name, at: location, findings: &findings)
    case .level(let count):
      if NumberText(text).isMissing { return .missing }
      let levels = levels(of: measure, count: count)
      if let number = Int(text), (1...count).contains(number) {
        return Value(value: Double(number))
      }
      return word(text, levels, name, at: location, findings: &findings)
        .map { Value(value: Double($0 + 1)) }
    case .yesNo:
      if NumberText(text).isMissing { return .missing }
      return word(text, ["no", "yes"], name, at: location, findings: &findings)
        .map { Value(value: Double($0)) }
    case .category(let categories):
      if text.isEmpty { return .missing }
      return word(text, categories, name, at: location, findings: &findings)
        .map { Value(value: Double($0)) }
    }
  }

  /// The names of a level measure's levels: those of the criterion that judges by it.
  func levels(of measure: MeasureIndex, count: Int) -> [String] {
    for (index, criterion) in rules.plan.criteria.enumerated() where criterion.measure == measure {
      let levels = rules.names.criteria[index].levels
      if levels.count == count { return levels.map(\.name) }
    }
    return (1...count).map { "Level \($0)" }
  }

  private func word(
    _ text: String,
    _ words: [String],
    _ name: MeasureName,
    at location: Location?,
    findings: inout FindingList
  ) -> Int? {
    if let exact = words.firstIndex(of: text) { return exact }
    if let alike = words.firstIndex(where: { $0.lowercased() == text.lowercased() }) {
      return alike
    }
    findings.append(
      Finding(
        .unknownValue,
        .error,
        "'\(text)' is no value of '\(name.id)'",
        at: location,
        hint: (NearestWord.question(for: text, in: words).map { $0 + "\n" } ?? "")
          + "its values are \(words.map { "'\($0)'" }.joined(separator: ", "))"
      )
    )
    return nil
  }

  private func number(
    _ text: String,
    _ name: MeasureName,
    at location: Location?,
    findings: inout FindingList
  ) -> Value? {
    if let range = text.firstRange(of: ".."), range.lowerBound > text.startIndex,
      range.upperBound < text.endIndex
    {
      let low = String(text[..<range.lowerBound])
      let high = String(text[range.upperBound...])
      guard let low = point(low, name, at: location, findings: &findings),
        let high = point(high, name, at: location, findings: &findings)
      else { return nil }
      guard !low.isNaN, !high.isNaN, low <= high else {
        findings.append(Self.brokenInterval(text, name, at: location))
        return nil
      }
      return Value(value: low + (high - low) / 2, span: low == high ? nil : Span(low, high))
    }
    return point(text, name, at: location, findings: &findings).map { Value(value: $0) }
  }

  private func point(
    _ text: String,
    _ name: MeasureName,
    at location: Location?,
    findings: inout FindingList
  ) -> Double? {
    switch NumberText(text, as: name.kind.numberUnit) {
    case .missing: return .nan
    case .refused(let refusal):
      findings.append(refusal.finding(text: text, column: name.id, at: location))
      return nil
    case .value(let number):
      guard number.digits < 0, !name.kind.mayBeNegative else { return number.value }
      findings.append(
        Finding(
          .impossibleValue,
          .error,
          "'\(name.id)' counts \(name.kind.word) and cannot be \(number.description)",
          at: location,
          hint: "write the count, 0 or more; leave the cell empty if it is not known"
        )
      )
      return nil
    }
  }

  private static func brokenInterval(
    _ text: String,
    _ name: MeasureName,
    at location: Location?
  ) -> Finding {
    Finding(
      .impossibleValue,
      .error,
      "'\(text)' is no interval of '\(name.id)'",
      at: location,
      hint: "write the lower end, two points and the upper end, as in 100..150"
    )
  }
}

extension MeasureKind {
  /// Which signs may stand at the number.
  fileprivate var numberUnit: NumberText.Unit {
    switch word {
    case "percent": .percent
    case "pounds": .pounds
    default: .plain
    }
  }

  /// Whether a number of this unit can lie below zero: a change or a balance can, a count cannot.
  fileprivate var mayBeNegative: Bool { word == "percent" || word == "number" || word == "points" }
}

extension String {
  /// The first place of a short text in a longer one.
  fileprivate func firstRange(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
