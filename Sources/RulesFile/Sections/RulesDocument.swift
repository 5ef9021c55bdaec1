package import Diagnostics
package import PlainYAML

/// A rules file as read: every value with its place, before any check that spans two values.
///
/// What could not be read is `unreadable` instead of missing, and entries with mistakes keep their
/// names, so that the validators see as much of the file as possible and report no follow-on
/// mistakes.
package struct RulesDocument: Sendable {
  /// One entry of `sources:`.
  package struct Source: Sendable, Hashable {
    package let name: Located<String>
    package let text: Located<String>?
  }

  /// The file.
  package let source: SourceText
  /// The whole tree, `x-…` keys and comments' neighbours included.
  package let root: YAMLNode
  package var format: Field<Int> = .absent
  package var name: Field<String> = .absent
  package var about: Field<String> = .absent
  package var version: Field<String> = .absent
  package var sources: Field<[Source]> = .absent
  package var measures: Field<[MeasureSection]> = .absent
  package var criteria: Field<[CriterionSection]> = .absent
  package var groups: Field<[GroupSection]> = .absent
  package var matrix: Field<MatrixSection> = .absent
  package var rules: Field<[RuleSection]> = .absent
  package var ranking: Field<RankingSection> = .absent
  /// `tests:`, kept as it stands.
  package var tests: YAMLNode?

  package init(source: SourceText, root: YAMLNode) {
    self.source = source
    self.root = root
  }
}
