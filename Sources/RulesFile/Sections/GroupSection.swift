package import PlainYAML

/// One entry of `groups:` as written: several criteria or groups combined into one number.
package struct GroupSection: Sendable {
  /// The words of `by:`.
  package enum Combination: String, Sendable, CaseIterable {
    case weightedMean = "weighted mean"
    case sum
    case product
    case largest
    case weightedProduct = "weighted product"
  }

  /// The words of `scale:`.
  package enum Scale: String, Sendable, CaseIterable {
    case unit = "0-1"
    case rawLevels = "raw levels"
  }

  /// One criterion or group in `of:`.
  package struct Term: Sendable {
    package let name: Located<String>
    /// Absent when `of` is a list of names.
    package let weight: Field<Double>
  }

  package let name: Located<String>
  package var terms: Field<[Term]> = .absent
  package var combination: Field<Combination> = .absent
  package var scale: Field<Scale> = .absent
  package var levels: Field<[LevelSection]> = .absent
  package var cuts: Field<[Located<Amount>]> = .absent
  package var about: Field<String> = .absent

  package init(name: Located<String>) { self.name = name }
}
