import PlainYAML
import RulesFile

/// One thing that two rules files say differently.
struct RulesDifference: Sendable {
  /// Where it stands, in either file.
  let path: RulesPath
  /// What the first file says; `nil` if nothing.
  let before: YAMLNode?
  /// What the second file says; `nil` if nothing.
  let after: YAMLNode?

  /// Whether it can change a place: names, reasons, sources and tests cannot.
  var canMove: Bool {
    let keys = path.keys
    guard let section = keys.first, let last = keys.last else { return false }
    if Self.idleSections.contains(section) || section.hasPrefix("x-") { return false }
    let isInEntry = keys.count == (section == "matrix" || section == "ranking" ? 2 : 3)
    return
      !(isInEntry && path.steps.count == keys.count
      && (Self.idleKeys.contains(last) || last.hasPrefix("x-")))
  }

  private static let idleSections: Set<String> = [
    "format", "name", "about", "version", "sources", "tests", "accept",
  ]
  private static let idleKeys: Set<String> = ["about", "because", "source", "sources"]
}

/// Finds what two rules files say differently, thing by thing.
///
/// A thing is what somebody would change in one go: the weight of a term, the cuts of a criterion, a
/// cell of the matrix, the condition of a rule; or a whole entry that only one of the files has.
struct RulesDifferences {
  private let before: YAMLNode
  private let after: YAMLNode

  /// Looks at two rules files.
  ///
  /// - Parameters:
  ///   - before: The tree of the first.
  ///   - after: The tree of the second.
  init(_ before: YAMLNode, _ after: YAMLNode) {
    self.before = before
    self.after = after
  }

  /// The differences in the order of the first file, what only the second has behind what stands
  /// before it there.
  ///
  /// - Complexity: Quadratic in the number of entries of a section, otherwise linear.
  var all: [RulesDifference] {
    pairs(RulesPath([]), before, after).flatMap { pair -> [RulesDifference] in
      guard let section = pair.path.keys.last, let old = pair.before, let new = pair.after else {
        return named(pair)
      }
      switch section {
      case "measures", "parameters", "consultation", "criteria", "groups", "rules":
        return pairs(pair.path, old, new).flatMap(entry)
      case "matrix": return pairs(pair.path, old, new).flatMap(matrixKey)
      case "ranking", "sources": return pairs(pair.path, old, new).flatMap(whole)
      default: return whole(pair)
      }
    }
  }

  /// Two values under one key, of which at least one is there.
  private typealias Pair = (path: RulesPath, before: YAMLNode?, after: YAMLNode?)

  /// The entries of two mappings, those of one name together.
  private func pairs(_ path: RulesPath, _ old: YAMLNode, _ new: YAMLNode) -> [Pair] {
    Self.merged(keys(of: old), keys(of: new)).map { key in
      (path.with(.key(key)), old.value(key), new.value(key))
    }
  }

  private func keys(of node: YAMLNode) -> [String] { (node.entries ?? []).map(\.key.text) }

  /// Two lists of names as one: `a b d` and `a c d` is `a b c d`.
  static func merged(_ old: [String], _ new: [String]) -> [String] {
    var all = old
    var place = 0
    for key in new {
      if let position = all.firstIndex(of: key) {
        place = max(place, position + 1)
      } else {
        let isOnlyOld = { !new.contains(all[place]) }
        while place < all.count, isOnlyOld() { place += 1 }
        all.insert(key, at: place)
        place += 1
      }
    }
    return all
  }

  /// A section that only one of the files has: entry by entry, since entries can stand alone.
  private func named(_ pair: Pair) -> [RulesDifference] {
    let sections: Set<String> = [
      "measures", "parameters", "consultation", "criteria", "groups", "rules",
    ]
    guard let section = pair.path.keys.last, sections.contains(section) else { return whole(pair) }
    return pairs(pair.path, pair.before ?? .emptyMapping, pair.after ?? .emptyMapping)
      .flatMap(whole)
  }

  /// One entry of a section with named entries.
  private func entry(_ pair: Pair) -> [RulesDifference] {
    guard let old = pair.before, let new = pair.after, old.entries != nil, new.entries != nil
    else { return whole(pair) }
    return pairs(pair.path, old, new).flatMap { key -> [RulesDifference] in
      key.path.keys.first == "groups" && key.path.keys.last == "of" ? terms(key) : whole(key)
    }
  }

  /// The terms of a group, one by one; a list of names as weights of 1 beside one with weights.
  private func terms(_ pair: Pair) -> [RulesDifference] {
    guard let old = pair.before?.weighted, let new = pair.after?.weighted,
      pair.before?.items == nil || pair.after?.items == nil, !Self.isProportional(old, new)
    else { return whole(pair) }
    return pairs(pair.path, old, new).flatMap(whole)
  }

  /// Whether weights are others but their shares are not, so that term by term they would seem to move
  /// what together they leave: 1 and 1 beside 3 and 3.
  private static func isProportional(_ old: YAMLNode, _ new: YAMLNode) -> Bool {
    let (old, new) = (old.entries ?? [], new.entries ?? [])
    guard old.map(\.key.text) == new.map(\.key.text) else { return false }
    let weights = [old, new].map { $0.compactMap { $0.value.scalar.flatMap { Double($0.text) } } }
    guard weights[0].count == old.count, weights[1].count == old.count,
      let first = weights[0].first, let other = weights[1].first
    else { return false }
    return zip(weights[0], weights[1]).allSatisfy { $0 * other == $1 * first }
  }

  private func matrixKey(_ pair: Pair) -> [RulesDifference] {
    guard pair.path.keys.last == "cells", let old = pair.before, let new = pair.after,
      keys(of: old) == keys(of: new)
    else { return whole(pair) }
    return pairs(pair.path, old, new).flatMap(row)
  }

  /// The cells of a row, one by one if both rows are equally long.
  private func row(_ pair: Pair) -> [RulesDifference] {
    guard let old = pair.before?.items, let new = pair.after?.items, old.count == new.count else {
      return whole(pair)
    }
    return zip(old, new).enumerated().flatMap { position, cells in
      whole((pair.path.with(.item(position)), cells.0, cells.1))
    }
  }

  private func whole(_ pair: Pair) -> [RulesDifference] {
    if let old = pair.before, let new = pair.after, old.isAlike(new) { return [] }
    return [RulesDifference(path: pair.path, before: pair.before, after: pair.after)]
  }
}

extension YAMLNode {
  /// The terms of a group with their weights; names alone weigh 1 each.
  ///
  /// `nil` where names stand twice, which weights cannot say.
  var weighted: YAMLNode? {
    guard let items else { return entries == nil ? nil : self }
    let names = items.compactMap { $0.scalar?.text }
    guard names.count == items.count, Set(names).count == names.count else { return nil }
    let one = YAMLNode(content: .scalar(YAMLScalar(text: "1", style: .plain)), range: 0..<0)
    let terms = names.map { YAMLEntry(key: YAMLKey(text: $0), value: one) }
    return YAMLNode(content: .mapping(terms), range: 0..<0)
  }
}
