package import PlainYAML

/// `matrix:` as written: two levels in, one rating out.
package struct MatrixSection: Sendable {
  /// One row of `cells:`.
  package struct Row: Sendable {
    /// The level of the factor `down`.
    package let level: Located<String>
    /// The ratings, lowest level of the factor `across` first.
    package let ratings: Field<[Located<String>]>
  }

  /// Where `matrix` stands, for findings about the whole.
  package let key: Range<Int>
  package var down: Field<String> = .absent
  package var across: Field<String> = .absent
  /// Least serious first.
  package var ratings: Field<[LevelSection]> = .absent
  /// Worst row first, as printed.
  package var cells: Field<[Row]> = .absent
  package var about: Field<String> = .absent

  package init(key: Range<Int>) { self.key = key }
}
