// The kernel counts; names live at the edge. One index type for each kind of thing keeps a measure
// from being taken for a criterion.

/// The position of a measure in ``Plan/measures``.
package struct MeasureIndex: Sendable, Hashable {
  package let position: Int
  package init(_ position: Int) { self.position = position }
}

/// The position of a criterion in ``Plan/criteria``.
package struct CriterionIndex: Sendable, Hashable {
  package let position: Int
  package init(_ position: Int) { self.position = position }
}

/// The position of a group in ``Plan/groups``.
package struct GroupIndex: Sendable, Hashable {
  package let position: Int
  package init(_ position: Int) { self.position = position }
}

/// The position of a rule in ``Plan/rules``.
package struct RuleIndex: Sendable, Hashable {
  package let position: Int
  package init(_ position: Int) { self.position = position }
}

/// The position of a candidate in a ``MeasureTable``.
package struct CandidateIndex: Sendable, Hashable {
  package let position: Int
  package init(_ position: Int) { self.position = position }
}

/// Something with a number on a scale: a criterion or a group.
package enum Factor: Sendable, Hashable {
  case criterion(CriterionIndex)
  case group(GroupIndex)
}
