import Precedence
import RulesFile
import ScoringKernel

/// How a criterion came to its level, and how far that is from another.
struct LevelReason {
  let candidate: CandidateResult
  let rules: CheckedRules

  /// For example, `'volume' is 11 crimes; that is below 50 crimes, 'Very low'; 'Low' begins at 50
  /// crimes, 39 crimes higher`.
  func text(_ level: LevelResult, expected: String) -> String {
    let measure = candidate.measures.first { $0.id == level.measure }
    let value = measure.map { MeasureReason(candidate: candidate).text($0) } ?? ""
    guard let name = level.level else { return "\(value); so '\(level.id)' is left out" }
    if let assumed = level.assumed { return "\(value); it counts as \(assumed), '\(name)'" }
    let band = level.band.map { "; that is \($0), '\(name)'" } ?? "; that is '\(name)'"
    let away = measure?.value.flatMap { distance($0, level, expected) }
    return value + band + (away.map { "; \($0)" } ?? "")
  }

  /// For example, `'harm' is 99 days; 'gravity', 'Light', scores 1`.
  func score(_ level: LevelResult) -> String {
    let measure = candidate.measures.first { $0.id == level.measure }
    let value = measure.map { MeasureReason(candidate: candidate).text($0) } ?? ""
    guard let score = level.score else { return "\(value); so '\(level.id)' is left out" }
    let step = level.level.map { ", '\($0)'," } ?? ""
    return "\(value); '\(level.id)'\(step) scores \(ReasonNumber.text(score))"
  }

  /// How far a value is from the band of another level.
  private func distance(_ value: Double, _ level: LevelResult, _ expected: String) -> String? {
    guard let index = rules.criterion(named: level.id),
      case .cuts(let cuts, let isLowerWorse) = rules.plan.criteria[index.position].kind,
      let wanted = rules.names.criteria[index.position].levels.firstIndex(where: {
        $0.name == expected
      })
    else { return nil }
    let band = isLowerWorse ? cuts.count - wanted : wanted
    let name = rules.names.measures[rules.plan.criteria[index.position].measure.position]
    func words(_ cut: Double) -> (String, String) {
      let away = MeasureWording.difference((value - cut).magnitude, unit: name.unitWord)
      return (MeasureWording.text(cut, name), away)
    }
    if band > 0, cuts.indices.contains(band - 1), value < Tolerance.lowered(cuts[band - 1]) {
      let (cut, away) = words(cuts[band - 1])
      return "'\(expected)' begins at \(cut), \(away) higher"
    }
    guard cuts.indices.contains(band) else { return nil }
    let (cut, away) = words(cuts[band])
    return "'\(expected)' ends below \(cut)" + (value == cuts[band] ? "" : ", \(away) lower")
  }
}
