package import Diagnostics

/// A named set of changes to an assessment: a question that begins with "what if".
public struct Scenario: Sendable, Hashable {
  /// What the scenario is called.
  public let name: String
  /// Why it is looked at; `nil` if nobody says.
  public let because: String?
  /// The changes, in the order in which they were written.
  public let changes: [ScenarioChange]

  /// Makes a scenario.
  ///
  /// Nothing is checked here: ``Assessment/applying(_:)`` does that against the rules.
  public init(name: String, because: String? = nil, changes: [ScenarioChange]) {
    self.name = name
    self.because = because
    self.changes = changes
  }
}

/// One change of a scenario as written: what is changed, and to what.
///
/// For example, `risk.concern` to `60`, `volume@burglary` to `+20%`, `rising_fast` to `off`.
public struct ScenarioChange: Sendable, Hashable {
  /// What is changed, as written.
  public let target: String
  /// What it is changed to, as written.
  public let value: String
  /// The text it stands in: the file of the scenario, or the argument by itself.
  package let source: SourceText
  /// Where the target stands in it.
  package let targetRange: Range<Int>
  /// Where the value stands in it.
  package let valueRange: Range<Int>

  package init(
    target: String,
    value: String,
    source: SourceText,
    targetRange: Range<Int>,
    valueRange: Range<Int>
  ) {
    self.target = target
    self.value = value
    self.source = source
    self.targetRange = targetRange
    self.valueRange = valueRange
  }

  /// Makes a change of a program's own.
  ///
  /// - Parameters:
  ///   - target: What is changed, as in a scenario file.
  ///   - value: What it is changed to.
  public init(target: String, value: String) {
    let text = "\(target)=\(value)"
    let split = target.utf8.count
    self.init(
      target: target,
      value: value,
      source: SourceText(name: "change", text: text),
      targetRange: 0..<split,
      valueRange: (split + 1)..<text.utf8.count
    )
  }
}
