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
      for (line, sentence) in Self.sentences(of: level).enumerated() {
        outline.add(sentence, depth: line == 0 ? 0 : 1)
      }
    }
  }

  /// The level of a criterion, then the edge that it is near to, if there is one.
  static func sentences(of level: LevelResult) -> [String] {
    [Wording.level(level)] + (level.nearestCut.map { [Wording.near($0)] } ?? [])
  }
}
