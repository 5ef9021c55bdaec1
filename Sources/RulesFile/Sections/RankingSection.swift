package import PlainYAML

/// `ranking:` as written: by what the candidates are ordered.
package struct RankingSection: Sendable {
  /// One key of `by:` or `ties:`.
  package struct Key: Sendable, Hashable {
    /// Which of two things of the same name is meant.
    package enum Aspect: String, Sendable, CaseIterable {
      case score
      case measure
    }

    package let name: Located<String>
    /// `nil` when the author left it to the place where the key stands.
    package let aspect: Aspect?
    package let isLowestFirst: Bool
  }

  /// Where `ranking` stands, for findings about the whole.
  package let key: Range<Int>
  package var by: Field<[Located<Key>]> = .absent
  package var ties: Field<[Located<Key>]> = .absent
  package var shortlist: Field<Int> = .absent

  package init(key: Range<Int>) { self.key = key }
}
