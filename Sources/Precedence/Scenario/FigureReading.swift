package import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// Reads a change of a measure: the new figure of one candidate, or of every one.
struct FigureReading {
  private let assessment: Assessment
  private let change: ScenarioChange
  private let measure: MeasureIndex
  private let message: ValueMessage
  private let values: ValueReader
  private var rules: CheckedRules { assessment.rules.checked }
  private var name: MeasureName { rules.names.measures[measure.position] }

  init(
    _ assessment: Assessment,
    _ change: ScenarioChange,
    _ measure: MeasureIndex,
    _ message: ValueMessage
  ) {
    self.assessment = assessment
    self.change = change
    self.measure = measure
    self.message = message
    values = ValueReader(assessment.rules.checked)
  }

  /// The new figures by the positions of candidates, those that stay as they are left out.
  ///
  /// - Parameters:
  ///   - candidate: The id of the candidate; `nil` for every one.
  ///   - findings: Gets what is wrong with the value.
  /// - Returns: `nil` if there is a finding.
  func figures(_ candidate: String?, findings: inout FindingList) -> [Int: MeasureInput]? {
    let positions = assessment.records.indices.filter {
      candidate == nil || assessment.records[$0].id == candidate
    }
    guard case .relative(let amount) = reading else {
      guard let new = absolute(findings: &findings) else { return nil }
      return changed(positions) { _ in new }
    }
    let present = positions.filter { !input($0).isMissing }
    guard !present.isEmpty else {
      findings.append(message.relativeToMissing)
      return nil
    }
    var news: [Int: ValueReader.Value] = [:]
    for position in present {
      guard let new = relative(amount, position, findings: &findings) else { return nil }
      news[position] = new
    }
    return changed(present) { news[$0] ?? .missing }
  }

  private var reading: RelativeAmount.Reading {
    switch name.kind {
    case .number: RelativeAmount.read(change.value)
    case .level:
      if case .relative(.more(let step)) = RelativeAmount.read(change.value), step == step.rounded()
      {
        .relative(.more(step))
      } else {
        .absolute(change.value)
      }
    // A word may begin with any sign.
    case .yesNo, .category: .absolute(change.value)
    }
  }

  private func input(_ position: Int) -> MeasureInput {
    assessment.records[position].inputs[measure.position]
  }

  private func absolute(findings: inout FindingList) -> ValueReader.Value? {
    var text = change.value
    if text == "missing" { return .missing }
    if name.kind.isNumber, case .absolute(let number) = RelativeAmount.read(text) { text = number }
    return values.read(text, measure, at: change.valuePlace, findings: &findings)
  }

  private func relative(
    _ amount: RelativeAmount,
    _ position: Int,
    findings: inout FindingList
  ) -> ValueReader.Value? {
    let old = input(position)
    let value = settled(amount.applied(to: old.value), from: old.value)
    let span = old.span.map {
      Span(
        settled(amount.applied(to: $0.low), from: $0.low),
        settled(amount.applied(to: $0.high), from: $0.high)
      )
    }
    let low = span?.low ?? value
    let id = assessment.records[position].id
    guard value.isFinite, span?.high.isFinite ?? true else {
      findings.append(message.tooLarge)
      return nil
    }
    if case .level(let count) = name.kind, !(1...Double(count)).contains(value) {
      findings.append(message.offScale(id, name, DisplayNumber.text(value), of: count))
      return nil
    }
    if low < 0, !name.kind.mayBeNegative {
      findings.append(message.negative(id, name, DisplayNumber.text(low)))
      return nil
    }
    return ValueReader.Value(value: value, span: span)
  }

  /// A count that is compared with another stays a count.
  private func settled(_ new: Double, from old: Double) -> Double {
    isCounted && new != old ? new.rounded(.toNearestOrAwayFromZero) : new
  }

  private var isCounted: Bool {
    rules.plan.derivations.contains { derivation in
      guard case .change(let change) = derivation.method else { return false }
      return change.current == measure || change.base == measure
    }
  }

  /// The inputs that are others than before.
  private func changed(
    _ positions: [Int],
    _ new: (Int) -> ValueReader.Value
  ) -> [Int: MeasureInput] {
    var inputs: [Int: MeasureInput] = [:]
    for position in positions {
      let old = input(position)
      let value = new(position)
      let isSame =
        old.value == value.value && old.span == value.span
        || old.isMissing && value.value.isNaN
      guard !isSame else { continue }
      inputs[position] = MeasureInput(
        value: value.value,
        span: value.span,
        origin: value.value.isNaN
          ? .absent("the scenario says so") : .scenario(ScenarioOrigin(change, old)),
        location: change.valuePlace
      )
    }
    return inputs
  }
}

/// Where a figure comes from that a scenario changed.
package struct ScenarioOrigin: Sendable {
  /// The value of the change, as written.
  package let change: String
  /// What the figure was.
  package let before: MeasureInput
  /// Where the change stands.
  package let location: Location

  init(_ change: ScenarioChange, _ before: MeasureInput) {
    self.change = change.value
    self.before = before
    location = change.valuePlace
  }
}
