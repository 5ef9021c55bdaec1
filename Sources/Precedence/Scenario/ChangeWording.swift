import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// What the target of a change is in an assessment, as a reader sees it.
struct ChangeWording {
  private let assessment: Assessment
  /// The rules in which the targets were found.
  private let base: CheckedRules
  private var rules: CheckedRules { assessment.rules.checked }

  /// Words for what targets are in an assessment.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - base: The rules in which the targets were found, if other than its own. Groups may stand in
  ///     another order there, so they are looked up by name.
  init(_ assessment: Assessment, base: CheckedRules? = nil) {
    self.assessment = assessment
    self.base = base ?? assessment.rules.checked
  }

  /// The value: `40 (40%)`, `516 crimes`, `off`, `50, 250 and 500 crimes`.
  func text(_ target: ChangeTarget) -> String {
    switch target {
    case .weight: return weight(target.parts(base))
    case .cuts(let factor): return cuts(factor)
    case .cut(let factor, _, let position):
      guard let factor = rules.factor(named: base.name(of: factor)) else { return "none" }
      let all = rules.cuts(of: factor) ?? []
      return all.indices.contains(position) ? cuts([all[position]], factor) : "none"
    case .figure(_, nil): return "as it is"
    case .figure(let measure, let candidate?): return figure(measure, candidate)
    case .rule(let rule): return rules.plan.rules[rule.position].isOn ? "on" : "off"
    case .candidate(let id):
      return assessment.candidates.contains(id) ? "takes part" : "takes no part"
    case .cell(let down, let across): return cell(down, across)
    case .key(let keys): return key(keys)
    }
  }

  /// A weight with its share of the group: `40 (40%)`.
  private func weight(_ parts: [String]) -> String {
    guard let index = rules.group(named: parts[1]) else { return "none" }
    let group = rules.plan.groups[index.position]
    let term = group.terms.first { rules.name(of: $0.factor) == parts[3] }
    guard let weight = term?.weight else { return "none" }
    let sum = group.terms.reduce(0) { $0 + $1.weight }
    let share = sum > 0 ? weight / sum * 100 : 0
    return "\(DisplayNumber.text(weight, decimals: 4)) (\(DisplayNumber.text(share, decimals: 1))%)"
  }

  private func cuts(_ factor: Factor) -> String {
    guard let factor = rules.factor(named: base.name(of: factor)) else { return "none" }
    return cuts(rules.cuts(of: factor) ?? [], factor)
  }

  private func cuts(_ cuts: [Double], _ factor: Factor) -> String {
    guard case .criterion(let index) = factor, let last = cuts.last else {
      return cuts.isEmpty ? "none" : Self.list(cuts.map { DisplayNumber.text($0, decimals: 4) })
    }
    let measure = rules.names.measures[rules.plan.criteria[index.position].measure.position]
    let texts = cuts.dropLast().map { MeasureWording.number($0, measure.kind) }
    return Self.list(texts + [MeasureWording.text(last, measure)])
  }

  private func figure(_ measure: MeasureIndex, _ candidate: String) -> String {
    guard let record = assessment.records.first(where: { $0.id == candidate }) else {
      return "takes no part"
    }
    let input = record.inputs[measure.position]
    let words = ValueWording(rules)
    if input.isMissing { return "missing" }
    let text = words.text(input.value, measure)
    guard let span = input.span else { return text }
    let kind = rules.names.measures[measure.position].kind
    let ends = [span.low, span.high].map { words.number($0, measure, kind) }
    return "\(text) (\(ends[0]) to \(ends[1]))"
  }

  private func cell(_ down: Int, _ across: Int) -> String {
    guard let matrix = rules.plan.matrix, let names = rules.names.matrix else { return "none" }
    let rating = matrix.rating(down: down, across: across)
    return names.ratings.indices.contains(rating) ? names.ratings[rating].name : "none"
  }

  private func key(_ keys: [String]) -> String {
    if keys.first == "measures", keys.last == "missing", keys.count == 3,
      let measure = rules.measure(named: keys[1])
    {
      return rules.names.measures[measure.position].missing.word
    }
    if keys.first == "parameters", let name = keys.last,
      let parameter = rules.parameter(named: name)
    {
      return parameter.words
    }
    guard let value = rules.entry(keys)?.value else { return "none" }
    guard let text = value.scalar?.text else { return FlowText.text(value) }
    // A block of text ends in a line break of its own.
    return text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  private static func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }
}
