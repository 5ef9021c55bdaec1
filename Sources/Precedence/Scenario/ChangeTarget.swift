import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// What a change is about, found in the assessment and its rules.
enum ChangeTarget: Sendable, Hashable {
  /// The weight of a term of a group, by its position.
  case weight(GroupIndex, Int)
  /// All cuts of a criterion or group.
  case cuts(Factor)
  /// The cut beneath a level, from 0; the position of the cut in the file.
  case cut(Factor, level: Int, position: Int)
  /// A measure of one candidate, by id; `nil` for that of every one.
  case figure(MeasureIndex, String?)
  /// Whether a rule takes part.
  case rule(RuleIndex)
  /// Whether a candidate takes part.
  case candidate(String)
  /// The rating at a level down and a level across, both from 0 and lowest first.
  case cell(Int, Int)
  /// Anything else in the rules file, by its keys.
  case key([String])

  /// The target spelt out, part by part: of two changes of which one's parts begin the other's, one
  /// overrides the other.
  func parts(_ rules: CheckedRules) -> [String] {
    switch self {
    case .weight(let group, let term):
      let terms = rules.plan.groups[group.position].terms
      let name = rules.name(of: terms[term].factor)
      return ["groups", rules.names.groups[group.position].id, "of", name]
    case .cuts(let factor): return factor.parts(rules) + ["cuts"]
    case .cut(let factor, let level, _):
      return factor.parts(rules) + ["cuts", rules.levels(of: factor)[level].name]
    case .figure(let measure, let candidate):
      return [rules.names.measures[measure.position].id + "@" + (candidate ?? "*")]
    case .rule(let rule): return ["rules", rules.names.rules[rule.position].id, ""]
    case .candidate(let id): return ["without", id]
    case .cell(let down, let across):
      let names = rules.names.matrix
      return [
        "matrix", "cells", names?.down[down].name ?? "", names?.across[across].name ?? "",
      ]
    case .key(let keys): return keys
    }
  }

  /// The target as a scenario file spells it out.
  func spelling(_ rules: CheckedRules) -> String {
    parts(rules).filter { !$0.isEmpty }.joined(separator: ".")
  }

  /// What is changed, in words.
  func subject(_ rules: CheckedRules) -> String {
    let parts = parts(rules)
    switch self {
    case .weight: return "weight of '\(parts[3])' in '\(parts[1])'"
    case .cuts: return "cuts of '\(parts[1])'"
    case .cut: return "cut of '\(parts[1])' beneath \(parts[3])"
    case .figure(let measure, let candidate):
      let name = "'\(rules.names.measures[measure.position].id)'"
      return "\(name) of \(candidate.map { "'\($0)'" } ?? "every candidate")"
    case .rule: return "rule '\(parts[1])'"
    case .candidate: return "candidate '\(parts[1])'"
    case .cell:
      guard let matrix = rules.plan.matrix else { return "rating" }
      return "rating where '\(rules.name(of: matrix.down))' is \(parts[2]) "
        + "and '\(rules.name(of: matrix.across))' is \(parts[3])"
    case .key(let keys): return Self.subject(ofKeys: keys)
    }
  }

  private static func subject(ofKeys keys: [String]) -> String {
    switch (keys.first, keys.last) {
    case ("ranking", "shortlist"): return "length of the shortlist"
    case ("ranking", let key): return "'\(key ?? "")' of the ranking"
    case ("matrix", let key):
      return keys.count > 2 ? "row '\(key ?? "")' of the matrix" : "'\(key ?? "")' of the matrix"
    case ("parameters", let name?): return "parameter '\(name)'"
    case ("rules", "when") where keys.count == 3: return "condition of '\(keys[1])'"
    case ("measures", "missing") where keys.count == 3: return "missing value of '\(keys[1])'"
    default: break
    }
    guard keys.count > 2 else { return keys.joined(separator: ".") }
    let rest = keys.dropFirst(2).map { "'\($0)'" }.joined(separator: " ")
    return "\(rest) of \(sectionWords[keys[0]] ?? keys[0]) '\(keys[1])'"
  }

  private static let sectionWords = [
    "measures": "measure", "criteria": "criterion", "groups": "group", "rules": "rule",
  ]
}

extension Factor {
  /// The keys under which a criterion or group stands in the rules file.
  func parts(_ rules: CheckedRules) -> [String] {
    switch self {
    case .criterion: ["criteria", rules.name(of: self)]
    case .group: ["groups", rules.name(of: self)]
    }
  }
}

extension CheckedRules {
  /// The criterion or group of a name.
  func factor(named name: String) -> Factor? {
    criterion(named: name).map(Factor.criterion) ?? group(named: name).map(Factor.group)
  }

  /// The rule of a name.
  func rule(named name: String) -> RuleIndex? {
    names.rules.firstIndex { $0.id == name }.map { RuleIndex($0) }
  }

  /// The parameter of a name.
  func parameter(named name: String) -> ParameterName? {
    names.parameters.first { $0.id == name }
  }

  /// The entry that stands in the rules file under some keys.
  func entry(_ keys: [String]) -> YAMLEntry? { Self.entry(keys, in: document.root) }

  /// The entry that stands under some keys as it was written, with all values by date.
  func writtenEntry(_ keys: [String]) -> YAMLEntry? { Self.entry(keys, in: document.written) }

  private static func entry(_ keys: [String], in root: YAMLNode) -> YAMLEntry? {
    var node = root
    var entry: YAMLEntry?
    for key in keys {
      entry = node.entries?.first { $0.key.text == key }
      guard let found = entry else { return nil }
      node = found.value
    }
    return entry
  }

  /// Whether a criterion or group has cuts.
  func cuts(of factor: Factor) -> [Double]? {
    switch factor {
    case .criterion(let index):
      guard case .cuts(let cuts, _) = plan.criteria[index.position].kind else { return nil }
      return cuts
    case .group(let index):
      guard case .cuts(let cuts) = plan.groups[index.position].bands else { return nil }
      return cuts
    }
  }

  /// The position of the cut at which the numbers of a level begin, as `why` and `sensitivity` name
  /// a cut; `nil` for the level with the lowest numbers.
  ///
  /// Where lower is worse the levels run against the numbers: of three levels the highest lies below
  /// the first cut, and the middle one begins at it.
  func cutPosition(beneath level: Int, of factor: Factor) -> Int? {
    guard let cuts = cuts(of: factor), (0...cuts.count).contains(level) else { return nil }
    var position = level - 1
    if case .criterion(let index) = factor,
      case .cuts(_, isLowerWorse: true) = plan.criteria[index.position].kind
    {
      position = cuts.count - 1 - level
    }
    return cuts.indices.contains(position) ? position : nil
  }
}
