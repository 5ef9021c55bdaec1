import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

/// Finds what the target of a change is, by the names of an assessment and its rules.
struct TargetReading {
  private let assessment: Assessment
  private let change: ScenarioChange
  private var rules: CheckedRules { assessment.rules.checked }

  init(_ assessment: Assessment, _ change: ScenarioChange) {
    self.assessment = assessment
    self.change = change
  }

  /// What a target is, or what is wrong with it.
  typealias Reading = Result<ChangeTarget, ScenarioFault>

  /// The target, or the finding that says why there is none.
  func target() -> Reading {
    let text = change.target
    if let at = text.firstIndex(of: "@") {
      return figure(String(text[..<at]), String(text[text.index(after: at)...]))
    }
    guard let dot = text.firstIndex(of: ".") else { return name(text) }
    return path(String(text[..<dot]), String(text[text.index(after: dot)...]))
  }

  // MARK: - One word

  private func name(_ word: String) -> Reading {
    let isParameter = rules.parameter(named: word) != nil
    let found = [
      rules.rule(named: word).map { ChangeTarget.rule($0) },
      word == "shortlist" ? ChangeTarget.key(["ranking", "shortlist"]) : nil,
      isParameter ? ChangeTarget.key(["parameters", word]) : nil,
    ].compactMap(\.self)
    if found.count > 1 { return fault(message.ambiguous(found, rules)) }
    if let target = found.first { return .success(target) }
    if rules.measure(named: word) != nil { return fault(message.bareMeasure(word)) }
    if rules.group(named: word) != nil { return fault(message.bareGroup(word)) }
    if rules.criterion(named: word) != nil { return fault(message.bareCriterion(word)) }
    if assessment.candidates.contains(word) { return fault(message.bareCandidate(word)) }
    if Self.closedSections.contains(word) {
      return fault(message.unchangeable(word, openSections))
    }
    let known = rules.names.rules.map(\.id) + ["shortlist"] + rules.names.parameters.map(\.id)
    return fault(message.unknownTarget(word, known))
  }

  // MARK: - A figure

  private func figure(_ measure: String, _ candidate: String) -> Reading {
    guard let index = rules.measure(named: measure) else {
      let given = rules.names.measures.filter { $0.derivation == nil }.map(\.id)
      return fault(message.unknownMeasure(measure, given))
    }
    let name = rules.names.measures[index.position]
    if let derivation = name.derivation {
      let reads = derivation.reads.map { rules.names.measures[$0.position].id }
      return fault(message.derived(name, derivation, reads))
    }
    if candidate == "*" { return .success(.figure(index, nil)) }
    guard assessment.candidates.contains(candidate) else {
      return fault(message.unknownCandidate(candidate, assessment))
    }
    return .success(.figure(index, candidate))
  }

  // MARK: - Words with points between

  private func path(_ head: String, _ tail: String) -> Reading {
    var readings: [Reading] = []
    if let read = shortForm(head, tail) { readings.append(read) }
    if let read = section(head, tail) { readings.append(read) }
    if let group = rules.group(named: head) { readings.append(weight(group, tail)) }
    let found = readings.compactMap { try? $0.get() }
    if found.count > 1 { return fault(message.ambiguous(found, rules)) }
    if let target = found.first { return .success(target) }
    if let reading = readings.first { return reading }
    if rules.factor(named: head) != nil { return fault(message.bareCriterion(head)) }
    let known = rules.names.groups.map(\.id) + Self.shortWords + openSections
    return fault(message.unknownTarget(head, known))
  }

  private static let shortWords = ["cuts", "missing", "without", "when", "cells"]
  /// Sections that a scenario leaves as they are.
  private static let closedSections = [
    "format", "name", "about", "version", "sources", "consultation", "tests",
  ]
  private static let sections = ["measures", "criteria", "groups", "matrix", "rules", "ranking"]
  /// The sections that these rules have and a scenario may change.
  private var openSections: [String] {
    Self.sections + (rules.names.parameters.isEmpty ? [] : ["parameters"])
  }

  private func shortForm(_ head: String, _ tail: String) -> Reading? {
    switch head {
    case "cuts": return cuts(tail)
    case "missing":
      guard rules.measure(named: tail) == nil else {
        return .success(.key(["measures", tail, "missing"]))
      }
      return fault(message.unknownMeasure(tail, rules.names.measures.map(\.id)))
    case "without":
      guard !assessment.candidates.contains(tail) else { return .success(.candidate(tail)) }
      return fault(message.unknownCandidate(tail, assessment))
    case "when":
      guard rules.rule(named: tail) == nil else { return .success(.key(["rules", tail, "when"])) }
      return fault(message.unknownName("rule", tail, rules.names.rules.map(\.id)))
    case "cells": return cell(tail)
    default: return nil
    }
  }

  private func weight(_ group: GroupIndex, _ term: String) -> Reading {
    let terms = rules.plan.groups[group.position].terms.map { rules.name(of: $0.factor) }
    let name = rules.names.groups[group.position].id
    guard let position = terms.firstIndex(of: term) else {
      return fault(message.unknownTerm(term, name, terms))
    }
    let combination = rules.plan.groups[group.position].combination
    guard combination == .weightedMean || combination == .weightedProduct else {
      return fault(
        message.weightless(name, combination, rules.names.groups[group.position].location)
      )
    }
    return .success(.weight(group, position))
  }

  /// `volume` or `volume.High`.
  private func cuts(_ tail: String) -> Reading {
    let (name, level) = Self.split(tail)
    guard let factor = rules.factor(named: name) else {
      let known = (rules.names.criteria.map(\.id) + rules.names.groups.map(\.id)).filter {
        rules.factor(named: $0).flatMap { rules.cuts(of: $0) } != nil
      }
      return fault(message.unknownName("criterion or group", name, known))
    }
    guard let level else {
      if case .criterion = factor, rules.cuts(of: factor) == nil {
        return fault(message.withoutCuts(name, isGroup: false))
      }
      return .success(.cuts(factor))
    }
    guard rules.cuts(of: factor) != nil else {
      if case .group = factor { return fault(message.withoutCuts(name, isGroup: true)) }
      return fault(message.withoutCuts(name, isGroup: false))
    }
    let levels = rules.levels(of: factor).map(\.name)
    guard let index = levels.firstIndex(of: level) else {
      return fault(message.unknownLevel(level, "'\(name)'", withCut(levels, factor)))
    }
    guard let position = rules.cutPosition(beneath: index, of: factor) else {
      return fault(message.nothingBeneath(level, name, withCut(levels, factor)))
    }
    return .success(.cut(factor, level: index, position: position))
  }

  /// The levels that have a cut beneath them.
  private func withCut(_ levels: [String], _ factor: Factor) -> [String] {
    let own = levels.indices.filter { rules.cutPosition(beneath: $0, of: factor) != nil }
    return own.map { levels[$0] }
  }

  /// `High.Low`: the level down, the level across; names of levels may hold points themselves.
  private func cell(_ tail: String) -> Reading {
    guard let matrix = rules.names.matrix, let plan = rules.plan.matrix else {
      return fault(message.noMatrix)
    }
    let down = matrix.down.map(\.name)
    let across = matrix.across.map(\.name)
    for (row, level) in down.enumerated() {
      if tail == level { return .success(.key(["matrix", "cells", level])) }
      guard tail.hasPrefix(level + ".") else { continue }
      let column = across.firstIndex(of: String(tail.dropFirst(level.count + 1)))
      if let column { return .success(.cell(row, column)) }
    }
    guard let row = down.first(where: { tail.hasPrefix($0 + ".") }) else {
      return fault(message.unknownLevel(Self.split(tail).0, "'\(rules.name(of: plan.down))'", down))
    }
    let column = String(tail.dropFirst(row.count + 1))
    return fault(message.unknownLevel(column, "'\(rules.name(of: plan.across))'", across))
  }

  // MARK: - Paths into the rules file

  private func section(_ head: String, _ tail: String) -> Reading? {
    switch head {
    case "measures": return named(head, "measure", tail, rules.names.measures.map(\.id))
    case "criteria": return named(head, "criterion", tail, rules.names.criteria.map(\.id))
    case "groups": return named(head, "group", tail, rules.names.groups.map(\.id))
    case "rules": return named(head, "rule", tail, rules.names.rules.map(\.id))
    case "parameters" where !rules.names.parameters.isEmpty: return parameter(tail)
    case "ranking": return key([head], tail)
    case "matrix":
      if rules.plan.matrix == nil { return fault(message.noMatrix) }
      if tail.hasPrefix("cells.") { return cell(String(tail.dropFirst(6))) }
      return key([head], tail)
    case _ where Self.closedSections.contains(head):
      return fault(message.unchangeable(head, openSections))
    default: return nil
    }
  }

  private func parameter(_ name: String) -> Reading {
    guard rules.parameter(named: name) == nil else { return .success(.key(["parameters", name])) }
    return fault(message.unknownName("parameter", name, rules.names.parameters.map(\.id)))
  }

  private func named(
    _ section: String,
    _ word: String,
    _ tail: String,
    _ known: [String]
  ) -> Reading {
    let (name, rest) = Self.split(tail)
    guard known.contains(name) else { return fault(message.unknownName(word, name, known)) }
    guard let rest else {
      if section == "rules", let rule = rules.rule(named: name) { return .success(.rule(rule)) }
      return fault(message.noKey(change.target, Self.keys[section] ?? []))
    }
    let (first, further) = Self.split(rest)
    switch (section, first) {
    case ("groups", "of"):
      guard let further, let group = rules.group(named: name) else { break }
      return weight(group, further)
    case ("groups", "cuts"), ("criteria", "cuts"):
      return cuts(further.map { "\(name).\($0)" } ?? name)
    default: break
    }
    return key([section, name], rest)
  }

  /// A key of a section, and perhaps one of its entries.
  private func key(_ above: [String], _ tail: String) -> Reading {
    let (key, further) = Self.split(tail)
    let keys = Self.keys[above[0]] ?? []
    guard keys.contains(key) else {
      let isThere = rules.entry(above + [key]) != nil
      return fault(
        isThere ? message.unchangeable(key, keys) : message.unknownKey(key, above, keys)
      )
    }
    guard let further else { return .success(.key(above + [key])) }
    let entries = rules.entry(above + [key])?.value.entries ?? []
    guard entries.contains(where: { $0.key.text == further }) else {
      return fault(message.unknownKey(further, above + [key], entries.map(\.key.text)))
    }
    return .success(.key(above + [key, further]))
  }

  /// The keys that a scenario may change, section by section.
  private static let keys = [
    "measures": ["missing", "unless", "test"],
    "criteria": ["cuts", "points", "table", "worse", "scores", "levels", "measure", "kind"],
    "groups": ["of", "by", "scale", "cuts", "levels"],
    "matrix": ["cells", "ratings", "down", "across"],
    "rules": ["when", "then", "because"],
    "ranking": ["by", "ties", "shortlist"],
  ]

  private static func split(_ text: String) -> (String, String?) {
    guard let dot = text.firstIndex(of: ".") else { return (text, nil) }
    return (String(text[..<dot]), String(text[text.index(after: dot)...]))
  }

  private var message: ChangeTargetMessage { ChangeTargetMessage(change) }

  private func fault(_ finding: Finding) -> Reading { .failure(ScenarioFault(finding: finding)) }
}

/// A finding as the reason why something could not be had.
struct ScenarioFault: Error {
  let finding: Finding
}
