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
/// For example, `risk.concern` to `60`, `volume@burglary` to `+20%`, `rising_fast` to `off`. Two
/// changes are equal if they change the same to the same, wherever they are written.
///
/// | written | means |
/// | --- | --- |
/// | `risk.concern: 60` | the weight of the term `concern` in the group `risk`, as the file writes it, not its share |
/// | `cuts.volume: [40, 200, 500, 900]` | all cuts of a criterion or group |
/// | `cuts.volume.High: 600` | the cut beneath that level |
/// | `volume@burglary: +20%` | a figure of a candidate: a number, an interval `100..150`, a level, a word, or `missing` |
/// | `volume@*: +10%` | the figure of every candidate but those that the scenario names themselves; those without one stay without |
/// | `rising_fast: off` | a rule, off or on |
/// | `missing.concern: worst` | what a missing value stands for |
/// | `without.fires: yes` | the candidate takes no part |
/// | `shortlist: 5` | how long the shortlist is |
/// | `when.rising_fast: trend >= 30%` | the condition of a rule |
/// | `cells.High.Low: Medium` | the rating at a level down and a level across |
/// | `criteria.volume.cuts`, `groups.risk.of.concern`, … | a path into the rules file: the same, spelt out |
///
/// A number with a sign is relative to what is there: `+10`, `-10`, `+20%`, `-20%`, and `x2` for
/// twice as much; of a list or an interval every number moves. A number below zero is written
/// `=-10`. Counts that the rules compare with others stay whole: halves are rounded away from zero.
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

extension ScenarioChange {
  /// Whether two changes change the same to the same.
  public static func == (left: ScenarioChange, right: ScenarioChange) -> Bool {
    left.target == right.target && left.value == right.value
  }

  /// Mixes in what is changed, and to what.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(target)
    hasher.combine(value)
  }
}

extension ScenarioChange {
  /// Where the target stands.
  package var targetPlace: Location { source.location(of: targetRange) }
  /// Where the value stands.
  package var valuePlace: Location { source.location(of: valueRange) }
}
