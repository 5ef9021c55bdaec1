import Diagnostics
import PlainYAML
import RulesFile

/// The rules of one file with some of the differences of another put in.
struct MergedRules: Sendable {
  private let before: Rules
  private let after: Rules
  /// The differences that can move something, in their order.
  let differences: [RulesDifference]
  /// The differences that cannot.
  let others: [RulesDifference]

  /// Rules between two files.
  ///
  /// - Parameters:
  ///   - before: The first.
  ///   - after: The second.
  init(_ before: Rules, _ after: Rules) {
    self.before = before
    self.after = after
    let all = RulesDifferences(before.checked.document.root, after.checked.document.root).all
    differences = all.filter(\.canMove)
    others = all.filter { !$0.canMove }
  }

  /// The rules with some of the differences as the second file has them.
  ///
  /// They are written as a file and read like any other, so that they pass every check that a rules
  /// file passes.
  ///
  /// - Parameter chosen: The positions of the differences.
  /// - Returns: The rules; `nil` if they would be no rules without the other differences, such as a
  ///   criterion that a group names before it is there.
  /// - Complexity: As reading a rules file.
  func rules(_ chosen: [Int]) -> Rules? {
    if chosen.isEmpty { return before }
    if chosen.count == differences.count { return after }
    let model = after.checked.document.root
    var tree = withWeights(before.checked.document.root, chosen)
    for difference in chosen.map({ differences[$0] }) + companions(of: chosen) {
      tree = tree.replacing(difference.path, with: difference.after, like: model)
    }
    let source = SourceText(name: before.file, text: RulesTree(tree).text)
    return RulesReader.read(source).rules.map { Rules($0, file: before.file) }
  }

  /// The tree with weights where names alone stand, in the groups of which a single term changes.
  private func withWeights(_ tree: YAMLNode, _ chosen: [Int]) -> YAMLNode {
    var tree = tree
    for position in chosen {
      let keys = differences[position].path.keys
      guard keys.count == 4, keys[0] == "groups",
        let terms = tree.value("groups")?.value(keys[1])?.value("of")?.weighted
      else { continue }
      tree = tree.replacing(RulesPath(keys[0], keys[1], keys[2]), with: terms, like: nil)
    }
    return tree
  }

  /// What cannot move anything but has to come along: new sources, which new entries may name, and the
  /// reasons of the rules that change, since a rule with an effect needs one.
  private func companions(of chosen: [Int]) -> [RulesDifference] {
    let entries = Set(chosen.map { Array(differences[$0].path.keys.prefix(2)) })
    return others.filter { other in
      let keys = other.path.keys
      if keys.first == "sources" { return other.after != nil }
      return keys.last == "because" && entries.contains(Array(keys.prefix(2)))
    }
  }
}
