/// By what the candidates are ordered, always from most to least serious.
package struct RankingPlan: Sendable, Equatable {
  /// The keys that make the order, the first one first.
  package var keys: [Key]
  /// The keys that are looked at only among candidates equal on all of `keys`.
  package var tieBreaks: [Key]
  /// How many places make the shortlist; `nil` for no shortlist.
  package var shortlist: Int?

  package init(keys: [Key], tieBreaks: [Key] = [], shortlist: Int? = nil) {
    self.keys = keys
    self.tieBreaks = tieBreaks
    self.shortlist = shortlist
  }

  /// Something to order by.
  package struct Key: Sendable, Hashable {
    /// Where the number comes from.
    package enum Source: Sendable, Hashable {
      /// The rating after the rules.
      case rating
      /// A group's number or a criterion's score.
      case factor(Factor)
      /// The measure itself.
      case measure(MeasureIndex)
    }

    package var source: Source
    /// Whether the lowest number comes first.
    package var isLowestFirst: Bool

    package init(_ source: Source, isLowestFirst: Bool = false) {
      self.source = source
      self.isLowestFirst = isLowestFirst
    }
  }
}
