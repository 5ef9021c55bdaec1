package import PlainYAML

/// One entry of `criteria:` as written: how a measure becomes a score on a scale.
package struct CriterionSection: Sendable {
  /// The words of `kind:`.
  package enum Kind: String, Sendable, CaseIterable {
    case cuts
    case points
    case table
    case judged
    case yesNo = "yes/no"
    case place
  }

  /// The words of `worse:`.
  package enum Worse: String, Sendable, CaseIterable {
    case higher
    case lower
    case yes
    case no
  }

  /// One entry of `points:`.
  package struct Point: Sendable, Hashable {
    package let input: Located<Amount>
    package let score: Located<Double>
  }

  /// One entry of `table:`.
  package struct Row: Sendable, Hashable {
    package let category: Located<String>
    package let level: Located<String>
  }

  package let name: Located<String>
  package var measure: Field<String> = .absent
  package var kind: Field<Kind> = .absent
  package var levels: Field<[LevelSection]> = .absent
  package var cuts: Field<[Located<Amount>]> = .absent
  package var points: Field<[Point]> = .absent
  package var table: Field<[Row]> = .absent
  package var worse: Field<Worse> = .absent
  package var scores: Field<[Located<Double>]> = .absent
  package var about: Field<String> = .absent
  package var sources: Field<[Located<String>]> = .absent

  package init(name: Located<String>) { self.name = name }
}
