import ScoringKernel

/// A value of a number on its line at which something may change, and for whom.
struct LinePoint: Sendable {
  /// What a change there could be.
  enum Cause: Sendable, Hashable {
    /// Anything.
    case anything
    /// One candidate's levels, and with them what the matrix and the rules make of it.
    case candidate(CandidateIndex)
    /// Who of two is ahead, as far as it matters to some parts of the outcome.
    case pair(CandidateIndex, CandidateIndex, Concern)
  }

  let value: Double
  let cause: Cause

  init(_ value: Double, _ cause: Cause) {
    self.value = value
    self.cause = cause
  }

  /// Which parts of an outcome two candidates can change by passing one another.
  struct Concern: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let order = Concern(rawValue: 1)
    static let shortlist = Concern(rawValue: 2)
    static let first = Concern(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ part: RankingOutcome.Part) {
      switch part {
      case .order: self = .order
      case .shortlist: self = .shortlist
      case .first: self = .first
      }
    }
  }
}
