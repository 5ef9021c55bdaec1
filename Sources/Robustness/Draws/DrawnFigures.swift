import Precedence
import RulesFile
import ScoringKernel

extension Assessment {
  /// The measures that settings want to be drawn, candidate by candidate.
  ///
  /// - Parameters:
  ///   - settings: What is drawn.
  ///   - plan: What they are scored by.
  /// - Returns: Known measures that candidates bring; what is worked out from them follows them.
  func drawnFigures(_ settings: DrawSettings, _ plan: Plan) -> [DrawnFigure] {
    let measures = rules.checked.names.measures
    let leadsOn = measures.indices.map {
      !plan.measures(workedOutFrom: MeasureIndex($0)).isEmpty
    }
    var figures: [DrawnFigure] = []
    for (position, record) in records.enumerated() {
      for (measure, input) in record.inputs.enumerated() where measures[measure].derivation == nil {
        let isCounted = plan.isCounted(MeasureIndex(measure))
        guard let range = input.range(settings, measures[measure].kind, isCounted: isCounted),
          let figure = DrawnFigure(
            MeasureIndex(measure),
            of: CandidateIndex(position),
            from: range.low,
            to: range.high,
            isWhole: range.isWhole,
            leadsOn: leadsOn[measure]
          )
        else { continue }
        figures.append(figure)
      }
    }
    return figures
  }
}

extension MeasureInput {
  /// From where to where the value is drawn; `nil` if it is not.
  fileprivate func range(
    _ settings: DrawSettings,
    _ kind: MeasureKind,
    isCounted: Bool
  ) -> (low: Double, high: Double, isWhole: Bool)? {
    guard !isMissing else { return nil }
    if settings.drawsMeasures, let span {
      let isStep = kind.isStep && span.low.isWhole && span.high.isWhole
      return (span.low, span.high, isCounted || isStep)
    }
    guard settings.drawsJudgements, case .level(let count) = kind, value.isWhole, !isConsulted
    else { return nil }
    return (max(1, value - 1), min(Double(count), value + 1), true)
  }

  /// Whether the value comes from ballots, and not from anybody's judgement.
  private var isConsulted: Bool {
    if case .consultation = origin { true } else { false }
  }
}

extension MeasureKind {
  /// Whether there is nothing between two values that follow one another.
  fileprivate var isStep: Bool {
    switch self {
    case .number: false
    case .level, .yesNo, .category: true
    }
  }
}

extension Double {
  fileprivate var isWhole: Bool { self == rounded() && isFinite }
}
