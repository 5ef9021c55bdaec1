package import PlainYAML

/// One named step of a scale as written, with its definition if it has one.
package struct LevelSection: Sendable, Hashable {
  package let name: Located<String>
  /// What puts a candidate on this level, one text for each sentence or bullet.
  package let definition: [Located<String>]

  package init(name: Located<String>, definition: [Located<String>] = []) {
    self.name = name
    self.definition = definition
  }
}
