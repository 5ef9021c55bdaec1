import Diagnostics
import Evidence
import PlainYAML
import RulesFile
import ScoringKernel

/// Reads the text of a cell or of the assessment file as a value of a measure.
struct ValueReader: Sendable {
  private let rules: CheckedRules
  /// The positions of the measures between which a change is worked out.
  private let counted: Set<Int>

  init(_ rules: CheckedRules) {
    self.rules = rules
    var counted: Set<Int> = []
    for derivation in rules.plan.derivations {
      guard case .change(let change) = derivation.method else { continue }
      counted.formUnion([change.current.position, change.base.position])
    }
    self.counted = counted
  }

  /// A value and its interval, if it is one.
  struct Value: Sendable {
    var value: Double
    var span: Span?

    static let missing = Value(value: .nan)

    /// With a whole number for the middle of an interval.
    fileprivate var counted: Value {
      span == nil ? self : Value(value: value.rounded(.up), span: span)
    }
  }

  /// Reads a text.
  ///
  /// A number may be an interval, as in `100..150`: its middle is the likely value, 125. The middle
  /// of two counts whose change matters is rounded up to a count: 126 for `100..151`.
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
    let isMissing = NumberText(text).isMissing
    let words: [String]
    var number: Double?
    switch name.kind {
    case .number:
      let value = self.number(text, name, at: location, findings: &findings)
      return value.map { counted.contains(measure.position) ? $0.counted : $0 }
    case .level(let count):
      words = levels(of: measure, count: count)
      number = Int(text).flatMap { (1...count).contains($0) ? Double($0 - 1) : nil }
    case .yesNo: words = ["no", "yes"]
    case .category(let categories): words = categories
    }
    if let index = Self.index(of: text, in: words) { number = Double(index) }
    if number == nil, isMissing { return .missing }
    guard let number else {
      findings.append(Self.noSuchWord(text, words, name, at: location))
      return nil
    }
    if case .level = name.kind { return Value(value: number + 1) }
    return Value(value: number)
  }

  /// The position of a word, or of one that differs only in capitals.
  private static func index(of text: String, in words: [String]) -> Int? {
    words.firstIndex(of: text)
      ?? words.firstIndex { $0.lowercased() == text.lowercased() }
  }

  /// Reads a cell as a value of a measure, with the cell as its origin.
  func input(
    _ cell: Cell,
    _ measure: MeasureIndex,
    findings: inout FindingList
  ) -> MeasureInput {
    let text = cell.text
    guard let value = read(text, measure, at: cell.location, findings: &findings) else {
      return .unreadable
    }
    guard !value.value.isNaN else {
      let reason = text.isEmpty ? "the cell is empty" : "the cell says '\(text.clipped)'"
      return .absent(reason, at: cell.location)
    }
    return MeasureInput(
      value: value.value,
      span: value.span,
      origin: .cell(cell.reference),
      location: cell.location
    )
  }

  /// The names of a level measure's levels: those of the criterion that judges by it.
  func levels(of measure: MeasureIndex, count: Int) -> [String] {
    for (index, criterion) in rules.plan.criteria.enumerated() where criterion.measure == measure {
      let levels = rules.names.criteria[index].levels
      if levels.count == count { return levels.map(\.name) }
    }
    return (1...count).map { "Level \($0)" }
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
      findings.append(Self.negative(number, name, at: location))
      return nil
    }
  }
}

// MARK: - Messages

extension ValueReader {
  private static func noSuchWord(
    _ text: String,
    _ words: [String],
    _ name: MeasureName,
    at location: Location?
  ) -> Finding {
    let question = NearestWord.question(for: text, in: words).map { $0 + "\n" } ?? ""
    let all = words.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      .unknownValue,
      .error,
      "'\(text.clipped)' is no value of '\(name.id)'",
      at: location,
      hint: "\(question)its values are \(all)" + (words.count > 12 ? " and others" : "")
    )
  }

  private static func negative(
    _ number: DecimalNumber,
    _ name: MeasureName,
    at location: Location?
  ) -> Finding {
    Finding(
      .impossibleValue,
      .error,
      "'\(name.id)' is counted in \(name.unitText) and cannot be \(number.description)",
      at: location,
      hint: "write a number from 0 up, or 'n/a' if it is not known"
    )
  }

  private static func brokenInterval(
    _ text: String,
    _ name: MeasureName,
    at location: Location?
  ) -> Finding {
    Finding(
      .impossibleValue,
      .error,
      "'\(text.clipped)' is no interval of '\(name.id)'",
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
