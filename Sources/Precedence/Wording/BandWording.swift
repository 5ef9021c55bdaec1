import RulesFile
import ScoringKernel

/// The bands of a criterion as a reader sees them, and how near a value lies to the next one.
struct BandWording {
  private let cuts: [Double]
  private let isLowerWorse: Bool
  private let levels: [String]
  private let measure: MeasureName

  init(_ criterion: Criterion, _ name: CriterionName, unit measure: MeasureName) {
    levels = name.levels.map(\.name)
    self.measure = measure
    if case .cuts(let cuts, let isLowerWorse) = criterion.kind {
      self.cuts = cuts
      self.isLowerWorse = isLowerWorse
    } else {
      cuts = []
      isLowerWorse = false
    }
  }

  /// The band of a level, such as `250 up to 500 crimes` or `1,000 crimes or more`.
  ///
  /// - Parameter level: From 0.
  /// - Returns: `nil` for a criterion without bands.
  func text(level: Int) -> String? {
    guard !cuts.isEmpty, levels.indices.contains(level) else { return nil }
    let band = isLowerWorse ? cuts.count - level : level
    if band == 0 { return "below \(MeasureWording.text(cuts[0], measure))" }
    let from = cuts[band - 1]
    if band == cuts.count { return "\(MeasureWording.text(from, measure)) or more" }
    let start = MeasureWording.number(from, measure.kind)
    return "\(start) up to \(MeasureWording.text(cuts[band], measure))"
  }

  /// The nearest cut, if the value is within a tenth of it.
  func nearestCut(_ value: Double, level: Int) -> LevelResult.NearCut? {
    var nearest: (index: Int, distance: Double)?
    for (index, cut) in cuts.enumerated() {
      let distance = (value - cut).magnitude
      if distance < nearest?.distance ?? .infinity { nearest = (index, distance) }
    }
    guard let nearest else { return nil }
    let cut = cuts[nearest.index]
    guard nearest.distance <= NearMiss.share * max(cut.magnitude, value.magnitude) else {
      return nil
    }
    let band = isLowerWorse ? cuts.count - level : level
    let other = band > nearest.index ? nearest.index : nearest.index + 1
    let otherLevel = isLowerWorse ? cuts.count - other : other
    guard levels.indices.contains(otherLevel) else { return nil }
    return LevelResult.NearCut(cut: cut, distance: nearest.distance, level: levels[otherLevel])
  }
}
