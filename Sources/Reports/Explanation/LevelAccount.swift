import Precedence

/// The level that each criterion gave a candidate, its band, and how near an edge it lies.
struct LevelAccount {
  private let candidate: CandidateResult

  init(_ candidate: CandidateResult) { self.candidate = candidate }

  /// Writes each criterion's level.
  func write(to outline: inout Outline) {
    guard !candidate.levels.isEmpty else { return }
    outline.begin(Wording.levelsTitle)
    for level in candidate.levels {
      outline.add(Wording.level(level))
      if let cut = level.nearestCut { outline.add(Wording.near(cut), depth: 1) }
    }
  }
}
