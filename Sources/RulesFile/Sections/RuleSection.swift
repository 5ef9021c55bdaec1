package import PlainYAML

/// One entry of `rules:` as written: a condition, what follows from it, and why.
package struct RuleSection: Sendable {
  package let name: Located<String>
  /// The condition as text; read by the expression parser.
  package var condition: Field<YAMLNode> = .absent
  package var effects: Field<[Located<Effect>]> = .absent
  package var because: Field<Because> = .absent
  package var about: Field<String> = .absent

  package init(name: Located<String>) { self.name = name }

  /// One effect as written.
  package enum Effect: Sendable, Hashable {
    /// `raise GROUP by N`, or `lower` with `isUp` false.
    case move(group: Located<String>, by: Located<Int>, isUp: Bool)
    case ratingAtLeast(Located<String>)
    case ratingAtMost(Located<String>)
    case keep
    case leaveOut
    case monitor
    case flag(String)
  }

  /// A reason, in pieces: text, and the names of measures whose values belong there.
  package struct Because: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
      case text(String)
      /// `{name}`: the value of the measure of that name.
      case measure(Located<String>)
    }

    /// The whole text as written, braces included.
    package let text: String
    package let pieces: [Piece]
  }
}
