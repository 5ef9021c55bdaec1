extension RulesSummary {
  /// A number with a name that conditions and formulas use.
  public struct Parameter: Sendable, Hashable {
    /// The parameter's id.
    public let id: String
    /// The value in force with its unit, such as `25%` or `20 crimes`.
    public let value: String
    /// What it is; `nil` if the file does not say.
    public let about: String?

    package init(id: String, value: String, about: String?) {
      self.id = id
      self.value = value
      self.about = about
    }
  }

  /// A cut, weight, score, point or parameter that says where it comes from or when it holds.
  public struct DatedNumber: Sendable, Hashable {
    /// What it is, such as `cut 1 of 'volume'` or `the weight of 'trend' in 'risk'`.
    public let title: String
    /// The number in force, or the numbers between commas.
    public let value: Value
    /// Those that held before, the latest first.
    public let earlier: [Value]
    /// Those that will hold, the next first.
    public let later: [Value]
    /// The ids of its sources.
    public let sources: [String]
    /// Why it is what it is; `nil` if the file does not say.
    public let because: String?
    /// The day by which somebody should have looked at it again; `nil` if the file gives none.
    public let reviewBy: CalendarDate?
    /// Whether that day had passed on the day whose values are in force.
    public let isReviewOverdue: Bool

    /// A number and the day from which it holds.
    public struct Value: Sendable, Hashable {
      /// The number as written, such as `250` or `25%`; several have commas between them.
      public let text: String
      /// The first day; `nil` for a value without a date.
      public let from: CalendarDate?

      package init(text: String, from: CalendarDate?) {
        self.text = text
        self.from = from
      }
    }

    package init(
      title: String,
      value: Value,
      earlier: [Value] = [],
      later: [Value] = [],
      sources: [String] = [],
      because: String? = nil,
      reviewBy: CalendarDate? = nil,
      isReviewOverdue: Bool = false
    ) {
      self.title = title
      self.value = value
      self.earlier = earlier
      self.later = later
      self.sources = sources
      self.because = because
      self.reviewBy = reviewBy
      self.isReviewOverdue = isReviewOverdue
    }
  }
}
